internal import Database
public import Faults
public import Ledger
public import Time

/// What was stated of models that run elsewhere, in a league's ledger.
///
///     let book = ExternalMetricsBook(ledger, of: league)
///     let (statement, isNew) = try book.add(metrics, by: "ann", at: clock.now)
public struct ExternalMetricsBook {
  private let ledger: Ledger
  public let league: LedgerLeague

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  /// Puts metrics on record. What says the same as the last statement of its period is not stored again, so that
  /// whoever had no answer may ask again.
  public func add(
    _ metrics: ExternalMetrics, by actor: String, at time: Instant
  ) throws(Fault) -> (statement: ExternalMetrics.Statement, isNew: Bool) {
    try ledger.connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      let last = try statements(of: metrics.model).first {
        $0.metrics.start == metrics.start && $0.metrics.end == metrics.end
      }
      if let last, last.metrics == metrics { return (last, false) }
      let statement = ExternalMetrics.Statement(
        metrics: metrics, number: (last?.number ?? 0) + 1, actor: actor, time: time)
      try ledger.connection.run(
        ExternalMetrics.Statement.insertion, [.text(league.id)] + statement.values)
      return (statement, true)
    }
  }

  /// The last statement of each period, model by model, the latest periods first.
  ///
  /// - Parameter model: nil for all.
  public func statements(
    of model: String? = nil
  ) throws(Fault) -> [ExternalMetrics.Statement] {
    let sql = """
      SELECT \(ExternalMetrics.Statement.columns) FROM external_metrics AS e
      WHERE league_id = $1 AND ($2 = '' OR model = $2) AND number = (
        SELECT max(number) FROM external_metrics AS x
        WHERE x.league_id = e.league_id AND x.model = e.model AND x.start_date = e.start_date
          AND x.end_date = e.end_date)
      ORDER BY model, start_date DESC, end_date DESC
      """
    return try ledger.connection.rows(sql, [.text(league.id), .text(model ?? "")]) {
      (row) throws(Fault) in try ExternalMetrics.Statement(row)
    }
  }
}

/// A row of `external_metrics`, without the league.
extension ExternalMetrics.Statement {
  private static let keyNames = ["model", "start_date", "end_date", "number", "games"]
  private static let scoreNames = ExternalScore.allCases.map(\.rawValue)
  private static let endNames = ["stated_by", "stated_at"]
  private static let names = keyNames + scoreNames + endNames

  fileprivate static let columns = names.joined(separator: ", ")
  fileprivate static let insertion = """
    INSERT INTO external_metrics (league_id, \(columns))
    VALUES (\((1...names.count + 1).map { "$\($0)" }.joined(separator: ", ")))
    """

  /// In the order of ``columns``.
  fileprivate var values: [SQLValue] {
    [
      .text(metrics.model), .text("\(metrics.start)"), .text("\(metrics.end)"), .integer(number),
      .integer(metrics.games),
    ] + ExternalScore.allCases.map { .double(metrics.scores[$0]) }
      + [.text(actor), .integer(time.microseconds)]
  }

  fileprivate init(_ row: Row) throws(Fault) {
    var scores: [ExternalScore: Double] = [:]
    for (place, score) in ExternalScore.allCases.enumerated() {
      scores[score] = try row.optionalDouble(Self.keyNames.count + place)
    }
    let last = Self.keyNames.count + Self.scoreNames.count
    metrics = try ExternalMetrics(
      model: try row.text(0), start: try Self.date(row, 1), end: try Self.date(row, 2),
      games: Int(try row.integer(4)), scores: scores)
    number = Int(try row.integer(3))
    (actor, time) = (
      try row.text(last), Instant(microseconds: try row.integer(last + 1))
    )
  }

  private static func date(_ row: Row, _ column: Int) throws(Fault) -> CalendarDate {
    guard let date = CalendarDate(try row.text(column)) else {
      throw Fault(.badData, "a period of external_metrics has no date")
    }
    return date
  }
}
