internal import Alerts
internal import Reports
internal import Terminal

/// `almanac alerts deliver`: sends what people are owed.
enum AlertsDeliverCommand: Command {
  static let specification = CommandSpecification(
    name: "deliver", summary: "Send digests that are due, and what could not be sent before.",
    discussion:
      "Every command that changes alerts does it too; this one is for cron, every few minutes. What fails "
      + "is tried again after 1, 2, 4, 8 and 16 minutes, and then given up to the fallback channel. Ends "
      + "with status 1 where a channel fails.",
    options: [
      OptionSpecification(
        "wait", help: "Go on until nothing waits to be tried again, for 40 minutes at most.")
    ] + AlertsInUse.options,
    examples: ["almanac alerts deliver", "almanac alerts deliver --wait"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let alerts = try AlertsInUse(arguments, context, to: .change, needsChannels: true)
    let summary = try arguments.has("wait") ? alerts.deliverAll(context) : alerts.deliver(context)
    try context.show(DeliveryReport(summary).report, arguments)
    guard summary.failures.isEmpty else { throw AnswerIsNo() }
  }
}
