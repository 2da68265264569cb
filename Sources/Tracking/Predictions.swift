internal import Columnar
internal import Determinism
internal import League

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

  public mutating func append(
    season: Int, day: Int32, teamA: Int64, teamB: Int64, rematch: Int, probability: Double,
    outcome: Double?
  ) {
    self.season.append(Int64(season))
    self.day.append(Int64(day))
    self.teamA.append(teamA)
    self.teamB.append(teamB)
    self.rematch.append(Int64(rematch))
    self.probability.append(probability)
    self.outcome.append(outcome)
  }

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

  private var gameIDs: [String] {
    season.indices.map {
      GameID.text(
        season: Int(season[$0]), day: Int32(day[$0]), teamA: teamA[$0], teamB: teamB[$0],
        rematch: Int(rematch[$0]))
    }
  }

  /// Writes `predictions.parquet`.
  func write(to path: String, runID: String) throws {
    var writer = ParquetWriter(rowCount: count)
    writer.add("run_id", string: Column(Array(repeating: runID, count: count)))
    writer.add("game_id", string: Column(gameIDs))
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
