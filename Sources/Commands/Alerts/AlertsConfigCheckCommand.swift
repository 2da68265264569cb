internal import Alerts
internal import Reports
internal import Storage
internal import Terminal

/// `almanac alerts config check`: whether the rules are sound, and which they are.
enum AlertsConfigCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", summary: "Check the rules by which alerts are told, and show them.",
    discussion:
      "They are in alerts.json in the data directory; docs/alerts.md has an example. A file that others "
      + "may write is refused.",
    options: [SharedOptions.dataDirectory, SharedOptions.json],
    examples: ["almanac alerts config check"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let directory = try arguments.dataDirectory
    let path = directory + "/" + AlertRules.fileName
    let rules = try AlertRules.read(in: directory)
    try context.show(
      AlertRulesReport(rules, of: path, isThere: FileSystem.kind(of: path) != nil).report,
      arguments)
  }
}
