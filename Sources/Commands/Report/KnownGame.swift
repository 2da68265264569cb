internal import League
internal import Time

/// What a league tells of a game beside who won.
struct KnownGame {
  /// Nil until it is played.
  let result: GameResult?
  /// Nil unless both teams have one.
  let seeds: (teamA: Int, teamB: Int)?
  /// That A wins, judged by the seeds alone as those of earlier seasons came out; nil where there are no
  /// seeds, or no earlier season has any.
  let seedProbability: Double?
  /// Nil where no source told dates.
  let date: CalendarDate?
}
