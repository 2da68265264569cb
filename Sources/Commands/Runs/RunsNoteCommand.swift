internal import Terminal
internal import Tracking

/// `almanac runs note`: says something of runs in a free text.
enum RunsNoteCommand: Command {
  static let specification = CommandSpecification(
    name: "note", summary: "Write notes on runs.",
    options: [
      OptionSpecification(
        "text", placeholder: "TEXT", help: "The notes, in place of older ones; empty for none."),
      OptionSpecification("append", help: "Add a line to older notes instead."),
    ] + RunAnnotation.options,
    positionals: [RunSelection.positional],
    examples: [
      "almanac runs note latest --text \"too sure of favourites\"",
      "almanac runs note 3f0c 91ab --append --text \"see the sweep\"",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let text = try arguments.required("text", "--text TEXT")
    let appends = arguments.has("append")
    try RunAnnotation.change(arguments, context) { run in
      let older = appends ? run.notes.map { $0 + "\n" } ?? "" : ""
      let notes = older + text
      run.notes = notes.isEmpty ? nil : notes
    }
  }
}
