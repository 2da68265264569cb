internal import Alerts
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts resolve`: ends an alert.
enum AlertsResolveCommand: Command {
  static let specification = CommandSpecification(
    name: "resolve", summary: "End an alert, and say how.",
    discussion:
      "Should it come back within the quiet period of alerts.json, it is reopened; later it is another.",
    options: [
      OptionSpecification(
        "as", placeholder: "HOW", help: "How it ended.",
        defaultText: AlertResolution.fixed.rawValue,
        allowedValues: AlertResolution.allCases.map(\.rawValue))
    ] + AlertsInUse.remarkOptions + AlertsInUse.options, positionals: [AlertsInUse.alert],
    examples: [
      "almanac alerts resolve 0192f3a4-6c1e-7000 --notes retrained",
      "almanac alerts resolve 0192f3a4-6c1e-7000 --as false_positive",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let remark = try AlertsInUse.remark(arguments, context)
    let resolution = arguments.value("as").flatMap(AlertResolution.init) ?? .fixed
    let alerts = try AlertsInUse(arguments, context, to: .change)
    let change = try alerts.book.resolve(
      arguments.positional("ID") ?? "", as: resolution, remark, at: context.clock.now)
    try context.show(AlertChangeReport(change, .resolved, in: alerts.zone).report, arguments)
    try alerts.deliver(context)
  }
}
