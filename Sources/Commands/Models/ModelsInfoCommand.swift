internal import Reports
internal import Terminal
internal import Tracking

/// `almanac models info`: what a saved model is, without its being loaded.
enum ModelsInfoCommand: Command {
  private static let subject = "PATH|RUN"

  static let specification = CommandSpecification(
    name: "info", summary: "Say what a saved model is, without loading it.",
    discussion:
      "Reads the small file of metadata that stands beside each model file, and not the model, "
      + "however large. Models saved by earlier versions have none; that is an answer too.",
    options: [
      OptionSpecification(
        "check",
        help: "Also read the model file, and end with status 1 when it is not the one saved."),
      SharedOptions.runsDirectory, SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        subject,
        help: "A run's id, the beginning of one, \"@alias\" or \"latest\"; or the path of a model "
          + "file, of its metadata, of a run's folder or of its model folder.")
    ],
    examples: [
      "almanac models info latest", "almanac models info @champion --json",
      "almanac models info runs/3f0c/model/model.json --check",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let info = try ModelInfo(of: arguments.positional(subject) ?? "", in: store)
    let hasItsDigest = arguments.has("check") ? try info.hasItsDigest() : nil
    let report = ModelInfoReport(
      info.metadata, path: info.path, hasItsDigest: hasItsDigest, others: info.others)
    try context.show(report.report, arguments)
    if hasItsDigest == false { throw AnswerIsNo() }
  }
}
