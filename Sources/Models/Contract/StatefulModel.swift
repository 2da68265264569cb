public import League

/// A model that learns game by game.
///
/// The walk calls it day by day: first it asks for the probabilities of a day's matchups, then it
/// tells the results of the same matchups. A matchup has no score, so a model cannot look ahead.
/// The same calls with the same values give the same bits.
public protocol StatefulModel: Sendable {
  /// A new season is about to start; called once for each season that is walked, in order.
  mutating func beginSeason(_ season: SeasonStart) throws

  /// The probability that team A wins, in [0, 1], for each matchup of one day. Changes nothing.
  ///
  /// Asked with ``Matchup/swapped``, the answer is 1 − p exactly.
  func predict(_ matchups: ArraySlice<Matchup>) throws -> [Double]

  /// Learns from the games of one day, all at once: none of them knows of another. A game without a
  /// score teaches nothing.
  mutating func update(_ day: GameDay) throws

  /// What was learnt, as files that others can read; none by default.
  func files(teams: TeamTable) throws -> [ModelFile]
}

extension StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] { [] }
}
