internal import Reports
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs verify`: whether runs are still what was recorded.
enum RunsVerifyCommand: Command {
  static let specification = CommandSpecification(
    name: "verify", summary: "Derive scores and digests again, and compare.",
    discussion:
      "Reads each run's predictions and model, and says what no longer agrees with its record. "
      + "Scores may differ by 1e-12, as another machine's logarithms do. The exit status is 1 when "
      + "something does not agree.",
    options: [SharedOptions.runsDirectory, SharedOptions.json],
    positionals: [
      PositionalSpecification(
        "ID",
        help: "A run's id, the beginning of one, \"@alias\" or \"latest\"; none for all runs.",
        isRequired: false, repeats: true)
    ],
    examples: ["almanac runs verify", "almanac runs verify latest 3f0c --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.listedRunsDirectory)
    let typed = try arguments.runIDs { try store.runID($0) }
    let ids = typed.isEmpty ? try store.runIDs() : typed
    let verifications = ids.map(store.verify)
    try context.show(VerificationReport(verifications).report, arguments)
    if ids.isEmpty, !arguments.has("json") {
      context.note("no runs in \(store.directory) to verify")
    }
    let bad = verifications.count { !$0.isGood }
    guard bad == 0 else {
      let does = bad == 1 ? "does" : "do"
      context.note(
        "\(bad) of \(NumberFormat.counted(ids.count, "run")) \(does) not agree with what was recorded"
      )
      throw AnswerIsNo()
    }
  }

}
