internal import Alerts
internal import Reports
internal import Terminal
internal import Time
internal import Wording

/// `almanac alerts list`: what people must know, the most severe first.
enum AlertsListCommand: Command {
  private static let tableLimit = 50

  static let specification = CommandSpecification(
    name: "list", summary: "List alerts that are not resolved, the most severe and newest first.",
    options: [
      OptionSpecification("all", help: "Resolved ones too."),
      OptionSpecification(
        "state", placeholder: "STATE", help: "Alerts in this state only.",
        allowedValues: AlertState.allCases.map(\.rawValue)),
      OptionSpecification(
        "severity", placeholder: "SEVERITY", help: "Alerts of this severity only.",
        allowedValues: AlertSeverity.descending.map(\.rawValue), repeats: true),
      OptionSpecification("type", placeholder: "TYPE", help: "Alerts of this type only."),
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "List the first N only; 0 lists all.",
        defaultText: "\(tableLimit) in a table, else all"),
      OptionSpecification("csv", help: "Print CSV (RFC 4180), and nothing else."),
      SharedOptions.crlf,
    ] + AlertsInUse.options,
    examples: ["almanac alerts list", "almanac alerts list --severity critical --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let isCSV = arguments.has("csv")
    guard !isCSV || !arguments.has("json") else {
      throw arguments.usageError("--json and --csv exclude each other; keep one")
    }
    let lineEnd = try arguments.csvLineEnd(isCSV: isCSV, "--csv")
    let isTable = !isCSV && !arguments.has("json")
    let limit = try arguments.integer("limit", in: 0...Int.max) ?? (isTable ? tableLimit : 0)
    let filter = try filter(arguments)
    let alerts = try AlertsInUse(arguments, context, to: .look)
    let shown = try alerts.book.alerts(filter, limit: limit == 0 ? .max : limit)
    let report = AlertListReport(
      shown, unresolved: try alerts.book.counts(), undelivered: try alerts.book.undelivered(),
      at: context.clock.now, in: alerts.zone)
    if isCSV { return try context.printJSON(report.csv(lineEnd: lineEnd)) }
    guard isTable else { return try context.printJSON(report.json) }
    try context.show(report.listing)
    let count = try alerts.book.counts(filter).values.reduce(0, +)
    if shown.count < count {
      context.note("\(shown.count) of \(NumberFormat.grouped(count)); \"--limit 0\" lists all")
    }
  }

  private static func filter(_ arguments: ParsedArguments) throws -> AlertFilter {
    let state = arguments.value("state").flatMap(AlertState.init)
    guard state == nil || !arguments.has("all") else {
      throw arguments.usageError("--all and --state exclude each other; keep one")
    }
    var filter = arguments.has("all") ? AlertFilter.all : .unresolved
    if let state { filter.states = [state] }
    let severities = arguments.values("severity").compactMap { AlertSeverity(rawValue: $0) }
    if !severities.isEmpty { filter.severities = Set(severities) }
    filter.type = arguments.value("type").map { AlertType(rawValue: $0) }
    return filter
  }
}
