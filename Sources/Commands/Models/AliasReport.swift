internal import JSON
internal import Terminal
internal import Tracking

/// What is printed of an alias that was given, or taken back.
struct AliasReport: Encodable {
  let alias: String
  let runID: String
  let previousRunID: String?

  enum CodingKeys: String, CodingKey {
    case alias
    case runID = "run_id"
    case previousRunID = "previous_run_id"
  }

  init(_ change: AliasChange) {
    alias = change.alias
    runID = change.runID
    previousRunID = change.previousRunID
  }

  private var text: String {
    let now = "@\(alias) is \(runID.prefix(8))"
    guard let previousRunID else { return now }
    return previousRunID == runID
      ? "\(now), as it was" : "\(now); it was \(previousRunID.prefix(8))"
  }

  func write(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    if arguments.has("json") { return try context.printJSON(JSONWriter.readable(self)) }
    try context.output.write(Prose.text([text], width: context.output.width))
  }
}
