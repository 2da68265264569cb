internal import Features
internal import Reports
internal import Terminal

/// `almanac features list`: what feature rows can be made of.
enum FeaturesListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List the blocks of features: columns, formula, source.",
    discussion:
      "Each column is a difference: what is said of team A less what is said of team B, from games "
      + "of earlier days only.",
    options: [SharedOptions.json],
    examples: ["almanac features list", "almanac features list --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    try context.show(FeatureListReport(context.features).report, arguments)
  }
}
