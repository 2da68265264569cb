internal import Alerts
internal import Reports
internal import Terminal

/// `almanac alerts deliver`: sends what people are owed.
enum AlertsDeliverCommand: Command {
  static let specification = CommandSpecification(
    name: "deliver", summary: "Send digests that are due, and what could not be sent before.",
    discussion:
      "Every command that changes alerts does it too; this one is for cron, at the digest hour. Ends "
      + "with status 1 where a channel fails.",
    options: AlertsInUse.options, examples: ["almanac alerts deliver"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let alerts = try AlertsInUse(arguments, context, to: .change)
    let summary = try alerts.deliver(context)
    try context.show(DeliveryReport(summary).report, arguments)
    guard summary.failures.isEmpty else { throw AnswerIsNo() }
  }
}
