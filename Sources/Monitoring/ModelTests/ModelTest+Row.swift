internal import Database
internal import Evaluation
internal import Faults
internal import JSON
internal import Ledger
internal import Sequential
internal import Time

/// A row of `model_ab_tests`.
extension ModelTest {
  private static let planNames = [
    "test_id", "league_id", "name", "champion_run_id", "champion_model", "champion_version",
    "challenger_run_id", "challenger_model", "challenger_version", "mode", "champion_share",
    "challenger_share", "metric", "alpha", "horizon", "interval_scale", "planned_at", "starts_at",
  ]
  private static let stateNames = ["status", "started_at"]
  private static let endNames = [
    "ended_at", "decided_by", "notes", "games", "champion_metrics", "challenger_metrics",
    "mean_difference", "interval_low", "interval_high", "e_value", "champion_e_value", "p_value",
    "winner", "decision",
  ]

  static let columns = (planNames + stateNames + endNames).joined(separator: ", ")

  static let insertion: String = {
    let names = planNames + stateNames
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return "INSERT INTO model_ab_tests (\(names.joined(separator: ", "))) VALUES (\(places))"
  }()

  /// Compare and swap: starts a test that is planned.
  static let starting = """
    UPDATE model_ab_tests SET status = 'running', started_at = $2
    WHERE test_id = $1 AND status = 'planned'
    """

  /// Compare and swap: ends a test that is in the status that it was seen in.
  static let ending: String = {
    let changes = endNames.enumerated().map { "\($1) = $\($0 + 4)" }
    return """
      UPDATE model_ab_tests SET status = $3, \(changes.joined(separator: ", "))
      WHERE test_id = $1 AND status = $2
      """
  }()

  /// In the order of ``insertion``.
  var values: [SQLValue] {
    let shares = plan.mode.shares
    return [.text(id), .text(leagueID), .text(plan.name)] + Self.values(plan.champion)
      + Self.values(plan.challenger)
      + [
        .text(plan.mode.name), .double(shares.champion), .double(shares.challenger),
        .text(plan.score.rawValue), .double(plan.alpha), .integer(plan.horizon),
        .double(plan.intervalScale), .integer(plannedAt.microseconds),
        .integer(plan.startsAt.microseconds), .text(status.rawValue),
        .integer(startedAt?.microseconds),
      ]
  }

  private static func values(_ source: ForecastSource) -> [SQLValue] {
    [
      .text(source.runID), .text(source.model), .integer(source.modelVersion.map { Int64($0) }),
    ]
  }

  init(_ row: Row) throws(Fault) {
    (id, leagueID) = (try row.text(0), try row.text(1))
    plan = try ModelTestPlan(row)
    plannedAt = Instant(microseconds: try row.integer(16))
    status = try row.word(18)
    startedAt = try row.optionalInteger(19).map { Instant(microseconds: $0) }
    end = try End(row, from: 20)
  }
}

extension ModelTestPlan {
  fileprivate init(_ row: Row) throws(Fault) {
    let share = try row.double(11)
    self.init(
      name: try row.text(2), champion: try ForecastSource(row, from: 3),
      challenger: try ForecastSource(row, from: 6),
      mode: try row.text(9) == "shadow" ? .shadow : .split(challenger: share),
      score: try row.word(12), alpha: try row.double(13),
      horizon: Int(try row.integer(14)), intervalScale: try row.double(15),
      startsAt: Instant(microseconds: try row.integer(17)))
  }
}

extension ForecastSource {
  /// - Parameter first: the column of the run.
  fileprivate init(_ row: Row, from first: Int) throws(Fault) {
    self.init(
      runID: try row.text(first), model: try row.text(first + 1),
      modelVersion: try row.optionalInteger(first + 2).map { Int($0) }, predictionsDigest: "")
  }
}

extension ModelTest.End {
  /// In the order of the columns that an end writes.
  var values: [SQLValue] {
    [.integer(time.microseconds), .text(actor), .text(notes)]
      + (result?.values ?? Array(repeating: .null, count: 11))
  }

  /// Nil where the columns are null.
  fileprivate init?(_ row: Row, from first: Int) throws(Fault) {
    guard let time = try row.optionalInteger(first) else { return nil }
    self.time = Instant(microseconds: time)
    (actor, notes) = (try row.text(first + 1), try row.optionalText(first + 2))
    result = try ModelTest.Result(row, from: first + 3)
  }
}

extension ModelTest.Result {
  var values: [SQLValue] {
    [
      .integer(games), .text(Self.text(champion)), .text(Self.text(challenger)),
      .double(meanDifference), .double(interval?.lowerBound), .double(interval?.upperBound),
      .double(challengerEvidence), .double(championEvidence), .double(pValue),
      .text(winner?.rawValue), .text(decision.rawValue),
    ]
  }

  fileprivate init?(_ row: Row, from first: Int) throws(Fault) {
    guard let games = try row.optionalInteger(first) else { return nil }
    self.games = Int(games)
    champion = try Self.metrics(try row.text(first + 1))
    challenger = try Self.metrics(try row.text(first + 2))
    meanDifference = try row.optionalDouble(first + 3)
    if let low = try row.optionalDouble(first + 4), let high = try row.optionalDouble(first + 5) {
      interval = low...high
    }
    challengerEvidence = try row.optionalDouble(first + 6)
    championEvidence = try row.optionalDouble(first + 7)
    pValue = try row.optionalDouble(first + 8)
    if !row.isNull(first + 9) { winner = try row.word(first + 9) }
    decision = try row.word(first + 10)
  }

  private static func text(_ metrics: Metrics) -> String {
    String(decoding: JSONWriter.compact(metrics), as: UTF8.self)
  }

  private static func metrics(_ text: String) throws(Fault) -> Metrics {
    try JSONReader().decode(Metrics.self, from: Array(text.utf8))
  }
}
