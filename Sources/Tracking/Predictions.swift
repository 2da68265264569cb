internal import Columnar
internal import Determinism
public import League

/// What a run said of each game that it predicted, column by column, in the order of the walk.
public struct Predictions: Sendable, Equatable {
  public private(set) var season: [Int64] = []
  public private(set) var day: [Int64] = []
  public private(set) var teamA: [Int64] = []
  public private(set) var teamB: [Int64] = []
  /// 1 for the day's first game of these teams, 2 for the next.
  public private(set) var rematch: [Int64] = []
  /// That A wins, in [0, 1].
  public private(set) var probability: [Double] = []
  /// 1, 0 or 1/2; nil for a game without a score.
  public private(set) var outcome: [Double?] = []

  public init() {}

  public var count: Int { season.count }

  public mutating func append(_ game: GameID, probability: Double, outcome: Double?) {
    season.append(Int64(game.season))
    day.append(Int64(game.day))
    teamA.append(game.teamA)
    teamB.append(game.teamB)
    rematch.append(Int64(game.rematch))
    self.probability.append(probability)
    self.outcome.append(outcome)
  }

  /// The game of a row.
  public func game(_ row: Int) -> GameID {
    GameID(
      season: Int(season[row]), day: Int32(day[row]), teamA: teamA[row], teamB: teamB[row],
      rematch: Int(rematch[row]))
  }

  /// The game of each row.
  public var games: [GameID] { (0..<count).map(game) }

  /// SHA-256 over the number of predictions and each column in turn, the run's id apart: two runs
  /// that say the same have the same digest. An outcome that is not known enters as −1.
  public var digest: String {
    var sha = SHA256()
    sha.update("almanac predictions 1")
    sha.update([Int64(count)])
    for column in [season, day, teamA, teamB, rematch] { sha.update(column) }
    sha.update(probability)
    sha.update(outcome.map { $0 ?? -1 })
    return sha.finalize().hexadecimal
  }

  /// Writes `predictions.parquet`.
  func write(to path: String, runID: String) throws {
    var writer = ParquetWriter(rowCount: count)
    writer.add("run_id", string: Column(Array(repeating: runID, count: count)))
    writer.add("game_id", string: Column(games.map(\.description)))
    writer.add("season", int64: Column(season))
    writer.add("team_a_id", int64: Column(teamA))
    writer.add("team_b_id", int64: Column(teamB))
    writer.add("pred_win_prob", double: Column(probability))
    writer.add("day", int64: Column(day))
    writer.add(
      "team_a_won",
      double: Column(outcome.map { $0 ?? 0 }, validity: outcome.map { $0 != nil }))
    try writer.write(to: path)
  }
}
