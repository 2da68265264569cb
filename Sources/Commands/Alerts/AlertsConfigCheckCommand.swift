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
      + "may write is refused. Ends with status 1 where something that a channel needs is missing, such "
      + "as a secret.",
    options: [SharedOptions.dataDirectory, SharedOptions.json],
    examples: ["almanac alerts config check"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let directory = try arguments.dataDirectory
    let path = directory + "/" + AlertRules.fileName
    let rules = try AlertRules.read(in: directory)
    let missing = rules.missing(in: AlertsInUse.surroundings(directory, context))
    try context.show(
      AlertRulesReport(
        rules, of: path, isThere: FileSystem.kind(of: path) != nil, missing: missing
      ).report, arguments)
    guard missing.isEmpty else { throw AnswerIsNo() }
  }
}
