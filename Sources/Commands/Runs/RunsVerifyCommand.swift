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
    let store = RunStore(directory: try arguments.runsDirectory)
    let typed = try arguments.runIDs { try store.runID($0) }
    let ids = typed.isEmpty ? try store.runIDs() : typed
    let verifications = ids.map(store.verify)
    if arguments.has("json") {
      try context.printJSON(JSONList.text(of: verifications.map(Item.init)))
    } else {
      for verification in verifications { try context.print(text(of: verification)) }
      if ids.isEmpty { context.note("no runs in \(store.directory) to verify") }
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

  private static func text(of verification: RunVerification) -> String {
    let id = verification.runID.prefix(8)
    guard verification.isGood else {
      return verification.problems.map { "\(id)  wrong   \($0.printable)" }.joined(separator: "\n")
    }
    let scores =
      verification.agreement == .exact ? "scores bit for bit" : "scores to within 1e-12"
    let count = NumberFormat.counted(verification.predictionCount, "prediction")
    return "\(id)  agrees  \(count), \(scores)"
  }

  private struct Item: Encodable {
    let runID: String
    let isGood: Bool
    /// `exact`, `rounded` or null.
    let scores: String?
    let predictions: Int
    let problems: [String]

    enum CodingKeys: String, CodingKey {
      case scores, predictions, problems
      case runID = "run_id"
      case isGood = "is_good"
    }

    init(_ verification: RunVerification) {
      runID = verification.runID
      isGood = verification.isGood
      scores = verification.agreement?.rawValue
      predictions = verification.predictionCount
      problems = verification.problems
    }
  }
}
