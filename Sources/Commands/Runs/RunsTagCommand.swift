internal import Terminal
internal import Tracking

/// `almanac runs tag`: adds tags to runs.
enum RunsTagCommand: Command {
  static let specification = CommandSpecification(
    name: "tag", summary: "Add tags to runs.",
    discussion: "A tag that a run has already is not added again.",
    options: [RunAnnotation.tag] + RunAnnotation.options, positionals: [RunSelection.positional],
    examples: ["almanac runs tag latest --tag best", "almanac runs tag 3f0c 91ab -t trial -t elo"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    _ = try RunAnnotation.tags(arguments)
    let tags = try arguments.newTags
    try RunAnnotation.change(arguments, context) { run in
      for tag in tags { run.add(tag: tag) }
    }
  }
}
