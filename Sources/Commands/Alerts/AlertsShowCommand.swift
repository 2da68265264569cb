internal import Alerts
internal import Reports
internal import Terminal
internal import Time

/// `almanac alerts show`: one alert, with all that happened to it.
enum AlertsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show one alert, what happened to it, and who was told.",
    options: AlertsInUse.options, positionals: [AlertsInUse.alert],
    examples: ["almanac alerts show 0192f3a4-6c1e-7000"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let alerts = try AlertsInUse(arguments, context, to: .look)
    let alert = try alerts.book.alert(arguments.positional("ID") ?? "")
    try context.show(
      AlertReport(
        alert, try alerts.book.events(of: alert), try alerts.book.attempts(of: alert),
        held: try alerts.book.holds(of: alert), at: context.clock.now, in: alerts.zone
      ).report, arguments)
  }
}
