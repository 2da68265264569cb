internal import Alerts
internal import HTTP
internal import Ledger
internal import Reports
internal import Server
internal import Terminal
internal import Time

/// Alerts that are not resolved, as a request filters them.
struct ActiveAlerts {
  let json: [UInt8]

  private static let usual = 200
  private static let microsecondsPerHour: Int64 = 3_600_000_000

  init(_ call: Call, _ context: ServerContext) throws {
    // An age is of now, and is worked out each time.
    guard call.integer("age") == nil else {
      json = try Self.json(call, context)
      return
    }
    json = try context.kept("\(call.request.query)") { try Self.json(call, context) }
  }

  private static func json(_ call: Call, _ context: ServerContext) throws -> [UInt8] {
    var filter = AlertFilter.unresolved
    let severities = call.texts("severity").compactMap { AlertSeverity(rawValue: $0) }
    if !severities.isEmpty { filter.severities = Set(severities) }
    filter.type = call.text("type").map { AlertType(rawValue: $0) }
    let (model, limit) = (call.text("model"), call.integer("limit") ?? Self.usual)
    let arguments = try context.arguments(AlertsListCommand.self, [:])
    return try context.collect { command in
      let alerts = try AlertsInUse(arguments, command, to: .look)
      let now = command.clock.now
      let oldest = call.integer("age").map {
        now.microseconds - Int64($0) * Self.microsecondsPerHour
      }
      let isFiltered = model != nil || oldest != nil
      let found = try alerts.book.alerts(filter, limit: isFiltered ? .max : limit).filter { alert in
        (model.map { alert.subject.hasPrefix($0) || alert.component == $0 } ?? true)
          && (oldest.map { alert.standing.triggeredAt.microseconds >= $0 } ?? true)
      }
      let report = AlertListReport(
        Array(found.prefix(limit)), unresolved: try alerts.book.counts(),
        undelivered: try alerts.book.undelivered(), at: now, in: alerts.zone)
      try command.printJSON(report.json)
    }
  }
}
