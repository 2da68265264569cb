internal import Database
internal import Faults
internal import Time

/// A row of `alert_events`.
extension AlertEvent {
  static let columns = """
    number, kind, happened_at, told, actor, notes, resolution, silenced_until, occurrence, \
    severity, message, details, source, current_value, threshold_value, baseline_value, action_taken
    """
  static let insertion =
    "INSERT INTO alert_events (alert_id, \(columns)) VALUES (\(Alert.places(1...18)))"

  func values(of alertID: String) -> [SQLValue] {
    var (resolution, end): (String?, Int64?) = (nil, nil)
    switch kind {
    case .silenced(_, let until): end = until.microseconds
    case .resolved(_, let how): resolution = how.rawValue
    case .opened, .repeated, .reopened, .acknowledged: break
    }
    return [
      .text(alertID), .integer(number), .text(name), .integer(time.microseconds), .truth(isTold),
      .text(remark?.actor), .text(remark?.notes), .text(resolution), .integer(end),
      .text(occurrence),
    ] + (content?.values ?? Array(repeating: .null, count: 8))
  }

  /// - Parameter first: the column of its number.
  init(_ row: Row, from first: Int = 0) throws(Fault) {
    number = Int(try row.integer(first))
    time = Instant(microseconds: try row.integer(first + 2))
    isTold = try row.truth(first + 3)
    occurrence = try row.optionalText(first + 8)
    switch try row.text(first + 1) {
    case "opened": kind = .opened(try AlertContent(row, from: first + 9))
    case "repeated": kind = .repeated(try AlertContent(row, from: first + 9))
    case "reopened": kind = .reopened(try AlertContent(row, from: first + 9))
    case "acknowledged": kind = .acknowledged(try AlertRemark(row, from: first + 4))
    case "silenced":
      let end = Instant(microseconds: try row.integer(first + 7))
      kind = .silenced(try AlertRemark(row, from: first + 4), until: end)
    case "resolved":
      kind = .resolved(try AlertRemark(row, from: first + 4), try row.word(first + 6))
    case let other: throw Fault(.badData, "\"\(other)\" is no kind of event of an alert")
    }
  }
}

extension AlertRemark {
  fileprivate init(_ row: Row, from first: Int) throws(Fault) {
    self.init(by: try row.text(first), notes: try row.optionalText(first + 1))
  }
}
