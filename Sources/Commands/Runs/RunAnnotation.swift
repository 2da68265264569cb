internal import JSON
internal import Reports
internal import Terminal
internal import Tracking

/// The common part of the commands that change the names, tags and notes of runs.
enum RunAnnotation {
  static let options = [SharedOptions.runsDirectory, SharedOptions.json]

  static let tag = OptionSpecification(
    "tag", short: "t", placeholder: "TEXT", help: "The tag; may be given more than once.",
    repeats: true)

  /// Changes each of the typed runs, and prints what is said of it now.
  static func change(
    _ arguments: ParsedArguments, _ context: CommandContext,
    _ change: (inout RunAnnotations) -> Void
  ) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let ids = try arguments.runIDs { try store.run($0).record.runID }
    var changed: [RunStore.StoredRun] = []
    for id in ids { changed.append(try store.annotate(id, change)) }
    if arguments.has("json") {
      return try context.printJSON(JSONWriter.array(of: changed.map(\.json)))
    }
    try context.show(AnnotationReport(changed.map(\.record)).report)
  }

  /// - Throws: ``UsageError`` when there is none.
  static func tags(_ arguments: ParsedArguments) throws(UsageError) -> [String] {
    let tags = arguments.values("tag")
    let command = arguments.commandPath.joined(separator: " ")
    guard !tags.isEmpty else { throw arguments.usageError("\(command) needs --tag TEXT") }
    return tags
  }
}
