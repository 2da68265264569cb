public import League
public import Time

/// A league's knowledge of a game, beside who won.
public struct KnownGame: Sendable {
  /// Nil until it is played.
  public let result: GameResult?
  /// Nil unless both teams have one.
  public let seeds: (teamA: Int, teamB: Int)?
  /// That A wins, judged by the seeds alone as those of earlier seasons came out; nil where there are no
  /// seeds, or no earlier season has any.
  public let seedProbability: Double?
  /// Nil where no source told dates.
  public let date: CalendarDate?
}
