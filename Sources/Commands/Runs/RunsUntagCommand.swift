internal import Faults
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs untag`: takes tags off runs.
enum RunsUntagCommand: Command {
  static let specification = CommandSpecification(
    name: "untag", summary: "Take tags off runs.",
    discussion: "Each tag must be on one of the runs at least.",
    options: [RunAnnotation.tag] + RunAnnotation.options, positionals: [RunSelection.positional],
    examples: ["almanac runs untag latest --tag best", "almanac runs untag 3f0c 91ab -t trial"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let tags = try RunAnnotation.tags(arguments)
    try requireKnown(tags, arguments)
    try RunAnnotation.change(arguments, context) { run in
      for tag in tags { run.remove(tag: tag) }
    }
  }

  private static func requireKnown(_ tags: [String], _ arguments: ParsedArguments) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let records = try arguments.positionals("ID").map { try store.run($0).record }
    let known = Set(records.flatMap(\.tags)).sorted()
    for tag in tags where !known.contains(tag) {
      let place =
        records.count == 1 ? "run \(records[0].runID) has" : "these \(records.count) runs have"
      let nearest = Suggestion.nearest(to: tag, among: known)
      let advice = nearest.map { "; did you mean \"\($0)\"?" } ?? ""
      let list = known.isEmpty ? "; it has none" : " (\(known.joined(separator: ", ")))"
      throw Fault(.missing, "\(place) no tag \"\(tag)\"\(advice)\(list)")
    }
  }
}
