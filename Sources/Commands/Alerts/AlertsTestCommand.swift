internal import Alerts
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts test`: tries whether alerts arrive.
enum AlertsTestCommand: Command {
  static let specification = CommandSpecification(
    name: "test", summary: "Send a trial alert by every channel of a severity.",
    discussion:
      "It goes the way of all alerts, at once even where its severity is collected for a digest, and is "
      + "resolved afterwards. Ends with status 1 where a channel fails, or there is none.",
    options: [
      OptionSpecification(
        "severity", placeholder: "SEVERITY", help: "Which alert to send.",
        defaultText: AlertSeverity.low.rawValue,
        allowedValues: AlertSeverity.descending.map(\.rawValue))
    ] + AlertsInUse.options,
    examples: ["almanac alerts test", "almanac alerts test --severity critical"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let severity = arguments.value("severity").flatMap(AlertSeverity.init) ?? .low
    let routed = try AlertsInUse(arguments, context, to: .raise, needsChannels: true)
    var rules = routed.book.rules
    rules.routes[severity]?.isDigest = false
    let alerts = routed.with(rules)
    let draft = AlertDraft(
      .test, of: "delivery of \(severity.rawValue) alerts", severity: severity,
      "This is a trial: nothing is wrong", category: "operations", component: "alerts",
      source: "almanac alerts test")
    let remark = AlertRemark(by: "almanac alerts test")
    // Of one that was stopped in the middle.
    _ = try alerts.book.resolve(
      fingerprint: draft.fingerprint, as: .ignored, remark, at: context.clock.now)
    let alert = try alerts.book.raise(draft, at: context.clock.now).alert
    try alerts.deliver(context)
    let attempts = try alerts.book.attempts(of: alert).filter {
      $0.eventNumber == alert.standing.eventCount
    }
    _ = try alerts.book.resolve(
      fingerprint: draft.fingerprint, as: .ignored, remark, at: context.clock.now)
    let holds = try alerts.book.holds(of: alert).filter {
      $0.eventNumber == alert.standing.eventCount
    }
    let report = AlertTestReport(severity, attempts, held: holds)
    try context.show(report.report, arguments)
    guard report.isDelivered else { throw AnswerIsNo() }
  }
}
