internal import Database
internal import Faults
internal import JSON
internal import Time

/// A row of `model_alerts`.
extension Alert {
  private static let identity = """
    alert_id, league_id, fingerprint, ordinal, type, subject, key_detail, category, component, \
    environment
    """
  static let columns = identity + ", " + Standing.columns.joined(separator: ", ")
  static let insertion = "INSERT INTO model_alerts (\(columns)) VALUES (\(places(1...columnCount)))"

  /// Compare and swap: changes a row to which no other event has come.
  static let swap = """
    UPDATE model_alerts SET \(Standing.columns.enumerated().map { "\($1) = $\($0 + 3)" }
      .joined(separator: ", "))
    WHERE alert_id = $1 AND event_count = $2
    """

  static func places(_ range: ClosedRange<Int>) -> String {
    range.map { "$\($0)" }.joined(separator: ", ")
  }

  var values: [SQLValue] {
    [
      .text(id), .text(leagueID), .text(fingerprint), .integer(ordinal), .text(type.rawValue),
      .text(subject), .text(keyDetail), .text(category), .text(component),
      .text(environment.rawValue),
    ] + standing.values
  }

  static let columnCount = 10 + Standing.columns.count

  /// - Parameter first: the column of its id.
  init(_ row: Row, from first: Int = 0) throws(Fault) {
    (id, leagueID) = (try row.text(first), try row.text(first + 1))
    fingerprint = try row.text(first + 2)
    ordinal = Int(try row.integer(first + 3))
    type = AlertType(rawValue: try row.text(first + 4))
    (subject, keyDetail) = (try row.text(first + 5), try row.text(first + 6))
    (category, component) = (try row.text(first + 7), try row.text(first + 8))
    environment = try row.word(first + 9)
    standing = try Standing(row, from: first + 10)
  }
}

extension Alert.Standing {
  static let columns = [
    "state", "severity", "message", "details", "source", "current_value", "threshold_value",
    "baseline_value", "action_taken", "triggered_at", "last_raised_at", "last_told_at",
    "repeat_count", "reopen_count", "acknowledged_at", "acknowledged_by",
    "acknowledgement_notes", "silenced_until", "resolved_at", "resolved_by",
    "resolution_notes", "resolution", "event_count",
  ]

  var values: [SQLValue] {
    [.text(state.rawValue)] + content.values
      + [
        .integer(triggeredAt.microseconds), .integer(lastRaisedAt.microseconds),
        .integer(lastToldAt.microseconds), .integer(repeatCount), .integer(reopenCount),
      ] + Alert.Deed.values(acknowledgement) + [.integer(silencedUntil?.microseconds)]
      + Alert.Deed.values(resolved?.deed)
      + [.text(resolved?.resolution.rawValue), .integer(eventCount)]
  }

  fileprivate init(_ row: Row, from first: Int) throws(Fault) {
    state = try row.word(first)
    content = try AlertContent(row, from: first + 1)
    triggeredAt = Instant(microseconds: try row.integer(first + 9))
    lastRaisedAt = Instant(microseconds: try row.integer(first + 10))
    lastToldAt = Instant(microseconds: try row.integer(first + 11))
    repeatCount = Int(try row.integer(first + 12))
    reopenCount = Int(try row.integer(first + 13))
    acknowledgement = try Alert.Deed(row, from: first + 14)
    silencedUntil = try row.optionalInteger(first + 17).map { Instant(microseconds: $0) }
    if let deed = try Alert.Deed(row, from: first + 18) {
      resolved = (deed, try row.word(first + 21))
    }
    eventCount = Int(try row.integer(first + 22))
  }
}

extension Alert.Deed {
  fileprivate static func values(_ deed: Alert.Deed?) -> [SQLValue] {
    [
      .integer(deed?.time.microseconds), .text(deed?.remark.actor), .text(deed?.remark.notes),
    ]
  }

  /// Nil where the columns are null.
  fileprivate init?(_ row: Row, from first: Int) throws(Fault) {
    guard let time = try row.optionalInteger(first) else { return nil }
    self.time = Instant(microseconds: time)
    remark = AlertRemark(by: try row.text(first + 1), notes: try row.optionalText(first + 2))
  }
}

extension AlertContent {
  /// In the order of the columns, from `severity` to `action_taken`.
  var values: [SQLValue] {
    [
      .text(severity.rawValue), .text(message),
      .text(details.map { String(decoding: JSONWriter.compact($0), as: UTF8.self) }),
      .text(source), .double(currentValue), .double(thresholdValue), .double(baselineValue),
      .text(action),
    ]
  }

  init(_ row: Row, from first: Int) throws(Fault) {
    self.init(try row.word(first), try row.text(first + 1), source: try row.text(first + 3))
    if let text = try row.optionalText(first + 2) {
      details = try JSONReader().value(Array(text.utf8))
    }
    currentValue = try row.optionalDouble(first + 4)
    thresholdValue = try row.optionalDouble(first + 5)
    baselineValue = try row.optionalDouble(first + 6)
    action = try row.optionalText(first + 7)
  }
}
