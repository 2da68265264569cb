internal import Database
public import Faults
internal import League
internal import Time

/// The period or thing by which forecasts are scored apart.
public enum ScoreGrouping: String, Sendable, CaseIterable {
  case all, model, season, month, week
}

/// Scores of the forecasts of a group that count and whose outcome is known.
public struct ForecastScores: Sendable, Equatable {
  public var origin: String
  /// The model, season, month (`2026-01`) or the Monday of the week; nil for all together.
  public var group: String?
  public var count = 0
  /// Games that were not tied.
  public var decided = 0
  /// In nats; nil without games, as the others.
  public var logLoss: Double? { mean(sums[0], count) }
  public var brierScore: Double? { mean(sums[1], count) }
  public var accuracy: Double? { mean(sums[2], decided) }
  /// Each score as it would be on average if every probability were right.
  public var expectedLogLoss: Double? { mean(sums[3], count) }
  public var expectedBrierScore: Double? { mean(sums[4], count) }
  public var expectedAccuracy: Double? { mean(sums[5], decided) }

  /// In billionths: whole numbers, whose sums are the same in every order.
  var sums = [Int64](repeating: 0, count: 6)

  private func mean(_ sum: Int64, _ count: Int) -> Double? {
    count == 0 ? nil : Double(sum) / 1e9 / Double(count)
  }
}

extension Ledger {
  /// Scores the league's forecasts, by origin and then by groups in their order.
  public func scores(
    _ leagueID: String, by grouping: ScoreGrouping = .all
  ) throws(Fault) -> [ForecastScores] {
    var groups: [String: ForecastScores] = [:]
    let key = grouping == .model ? "model" : grouping == .season ? "season" : "date"
    let columns = grouping == .all ? "origin" : "origin, \(key)"
    let sql = """
      SELECT \(columns)\(grouping == .all ? ", NULL" : ""), count(*), sum(decided), sum(log_loss),
        sum(brier), sum(correct), sum(expected_log_loss), sum(expected_brier), sum(expected_correct)
      FROM counting_forecasts WHERE league_id = $1 AND log_loss IS NOT NULL GROUP BY \(columns)
      """
    try connection.forEachRow(sql, [.text(leagueID)]) { (row) throws(Fault) in
      let origin = try row.text(0)
      let group = try Self.group(row, grouping)
      let name = origin + "\n" + (group ?? "")
      var scores = groups[name] ?? ForecastScores(origin: origin, group: group)
      scores.count += Int(try row.integer(2))
      scores.decided += Int(try row.integer(3))
      for place in 0..<6 { scores.sums[place] += try row.integer(4 + place) }
      groups[name] = scores
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func group(_ row: Row, _ grouping: ScoreGrouping) throws(Fault) -> String? {
    switch grouping {
    case .all: return nil
    case .model: return try row.text(1)
    case .season: return String(try row.integer(1))
    case .month: return try row.optionalText(1).map { String($0.prefix(7)) } ?? "without a date"
    case .week:
      guard let date = try row.optionalText(1).flatMap({ CalendarDate($0) }) else {
        return "without a date"
      }
      return date.monday.description
    }
  }
}
