internal import Alerts
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts ack`: takes an alert on.
enum AlertsAcknowledgeCommand: Command {
  static let specification = CommandSpecification(
    name: "ack", summary: "Take an alert on: its repeats are told to nobody until it is resolved.",
    discussion: "Should it get more severe, that is told all the same.",
    options: AlertsInUse.remarkOptions + AlertsInUse.options, positionals: [AlertsInUse.alert],
    examples: ["almanac alerts ack 0192f3a4-6c1e-7000 --notes mine"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let remark = try AlertsInUse.remark(arguments, context)
    let alerts = try AlertsInUse(arguments, context, to: .change)
    let change = try alerts.book.acknowledge(
      arguments.positional("ID") ?? "", remark, at: context.clock.now)
    try context.show(AlertChangeReport(change, .acknowledged, in: alerts.zone).report, arguments)
    try alerts.deliver(context)
  }
}
