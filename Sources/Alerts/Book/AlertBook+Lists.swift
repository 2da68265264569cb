internal import Database
internal import Determinism
public import Faults
internal import Ledger
public import Time

/// Which alerts are asked for.
public struct AlertFilter: Sendable, Equatable {
  public var states: Set<AlertState>
  public var severities = Set(AlertSeverity.allCases)
  /// Nil for all.
  public var type: AlertType?

  public init(states: Set<AlertState>) { self.states = states }

  public static let unresolved = AlertFilter(states: [.open, .acknowledged])
  public static let all = AlertFilter(states: Set(AlertState.allCases))
}

/// A resolution on record.
public struct AlertResolved: Sendable, Equatable {
  public let alertID: String
  public let fingerprint: String
  public let keyDetail: String
  public let resolution: AlertResolution
  public let time: Instant
  public let remark: AlertRemark
}

extension AlertBook {
  /// Alerts, the most severe first and then the newest.
  public func alerts(
    _ filter: AlertFilter = .unresolved, limit: Int = .max
  ) throws(Fault) -> [Alert] {
    let sql = """
      SELECT \(Alert.columns) FROM model_alerts WHERE \(AlertFilter.condition)
      ORDER BY CASE severity WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'medium' THEN 3 ELSE 4
      END, triggered_at DESC, alert_id DESC LIMIT $10
      """
    return try connection.rows(sql, filter.values(in: league.id) + [.integer(limit)]) {
      (row) throws(Fault) in try Alert(row)
    }
  }

  /// How many alerts of each severity there are; none are left out.
  public func counts(
    _ filter: AlertFilter = .unresolved
  ) throws(Fault) -> [AlertSeverity: Int] {
    let sql = """
      SELECT severity, count(*) FROM model_alerts WHERE \(AlertFilter.condition) GROUP BY severity
      """
    var counts: [AlertSeverity: Int] = [:]
    try connection.forEachRow(sql, filter.values(in: league.id)) { (row) throws(Fault) in
      counts[try row.word(0)] = Int(try row.integer(1))
    }
    return counts
  }

  /// The alert whose id begins with a text, or the last one of a fingerprint.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none, or there are several.
  public func alert(_ text: String) throws(Fault) -> Alert {
    let typed = text.lowercased()
    let isFingerprint = Digest(typed) != nil
    let condition = isFingerprint ? "fingerprint = $2" : "substr(alert_id, 1, $3) = $2"
    let sql = """
      SELECT \(Alert.columns) FROM model_alerts WHERE league_id = $1 AND \(condition)
      ORDER BY ordinal DESC LIMIT \(isFingerprint ? 1 : 2)
      """
    let values: [SQLValue] = [.text(league.id), .text(typed)]
    let length: [SQLValue] = isFingerprint ? [] : [.integer(typed.count)]
    let found = try connection.rows(sql, values + length) { (row) throws(Fault) in try Alert(row) }
    guard let one = found.first, !typed.isEmpty else {
      throw Fault(.missing, "no alert \"\(text)\" in \(ledger.location)")
    }
    guard found.count == 1 else {
      throw Fault(.missing, "alert \"\(text)\" could be several; type more of its id")
    }
    return one
  }

  /// The alert of a fingerprint that is not resolved; nil where there is none such.
  public func unresolved(_ fingerprint: String) throws(Fault) -> Alert? {
    let sql = """
      SELECT \(Alert.columns) FROM model_alerts
      WHERE league_id = $1 AND fingerprint = $2 AND state <> 'resolved'
      """
    return try connection.first(sql, [.text(league.id), .text(fingerprint)]) {
      (row) throws(Fault) in try Alert(row)
    }
  }

  /// The events of an alert, in order.
  public func events(of alert: Alert) throws(Fault) -> [AlertEvent] {
    let sql =
      "SELECT \(AlertEvent.columns) FROM alert_events WHERE alert_id = $1 ORDER BY number"
    return try connection.rows(sql, [.text(alert.id)]) { (row) throws(Fault) in
      try AlertEvent(row)
    }
  }

  /// Every time that alerts of a type and subject were resolved, the earliest first, those that were reopened
  /// later included.
  public func resolutions(
    of type: AlertType, subject: String
  ) throws(Fault) -> [AlertResolved] {
    let sql = """
      SELECT a.alert_id, a.fingerprint, a.key_detail, e.resolution, e.happened_at, e.actor, e.notes
      FROM model_alerts AS a JOIN alert_events AS e ON e.alert_id = a.alert_id
      WHERE a.league_id = $1 AND a.type = $2 AND a.subject = $3 AND e.kind = 'resolved'
      ORDER BY e.happened_at, a.fingerprint, a.ordinal, e.number
      """
    let values: [SQLValue] = [.text(league.id), .text(type.rawValue), .text(subject)]
    return try connection.rows(sql, values) { (row) throws(Fault) in
      AlertResolved(
        alertID: try row.text(0), fingerprint: try row.text(1), keyDetail: try row.text(2),
        resolution: try row.word(3), time: Instant(microseconds: try row.integer(4)),
        remark: AlertRemark(by: try row.text(5), notes: try row.optionalText(6)))
    }
  }
}

extension AlertFilter {
  fileprivate static let condition = """
    league_id = $1 AND state IN ($2, $3, $4) AND severity IN ($5, $6, $7, $8)
    AND ($9 = '' OR type = $9)
    """

  fileprivate func values(in leagueID: String) -> [SQLValue] {
    // A place for each word; those that are not wanted hold none.
    let states = AlertState.allCases.map { self.states.contains($0) ? $0.rawValue : "" }
    let severities = AlertSeverity.allCases.map { self.severities.contains($0) ? $0.rawValue : "" }
    return ([leagueID] + states + severities + [type?.rawValue ?? ""]).map { SQLValue.text($0) }
  }
}
