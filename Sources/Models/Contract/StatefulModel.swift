public import League

/// A model that learns game by game.
///
/// The walk calls it day by day: first it asks for the probabilities of a day's matchups, then it
/// tells the results of the same matchups. A matchup has no score, so a model cannot look ahead.
/// Equal calls with equal values give equal bits.
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

  /// The libraries that it used so far, which records state with version and time; none by default.
  var libraries: [LibraryUse] { get }

  /// The model's state, as files that others can read; none by default.
  func files(teams: TeamTable) throws -> [ModelFile]

  /// Goes on from where the model stopped that left `files`, made with the same hyperparameters: it
  /// answers as that one would have, bit for bit. A team that the files do not name is new.
  ///
  /// - Returns: false, as by default, where a model cannot; it is then made again from the games.
  /// - Throws: where the files are not what it left.
  mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool

  /// The worth of each team now, by place in the team table, in the model's own unit; nil, as by
  /// default, for a model that rates no teams.
  func ratings(teams: TeamTable) -> [Double]?
}

extension StatefulModel {
  public var libraries: [LibraryUse] { [] }

  public func files(teams: TeamTable) throws -> [ModelFile] { [] }

  public mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool { false }

  public func ratings(teams: TeamTable) -> [Double]? { nil }
}
