internal import Evaluation
internal import FoundationEssentials
internal import League
internal import Reports
internal import Terminal
internal import Tracking
internal import Training

/// `almanac runs explain`: why two runs scored differently.
enum RunsExplainCommand: Command {
  static let specification = CommandSpecification(
    name: "explain", summary: "Say why two runs scored differently.",
    discussion:
      "Names what differs: settings, seed, code, games, machine. With the games at hand, trains the "
      + "first run again with one setting of the second at a time, and says what each changes. "
      + "Records nothing.",
    options: [
      SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.threads,
      SharedOptions.dataDirectory, SharedOptions.runsDirectory, SharedOptions.json,
    ],
    positionals: [
      PositionalSpecification(
        "A", help: "The first run's id, the beginning of one, \"@alias\" or \"latest\"."),
      PositionalSpecification("B", help: "The second run's."),
    ],
    examples: ["almanac runs explain 3f0c 91ab"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let store = RunStore(directory: try arguments.runsDirectory)
    let one = try store.run(arguments.positional("A") ?? "").record
    let other = try store.run(arguments.positional("B") ?? "").record
    for record in [one, other] { try record.requireGames() }
    let predictions = (try store.predictions(of: one), try store.predictions(of: other))
    Interruption.watch()
    let trainer = try RecordTrainer(arguments, context)
    func games(_ record: RunRecord) throws -> WalkedGames {
      // A record in which settings were swapped has the games of one of the two.
      try trainer.games(of: record, record.dataset == one.dataset ? predictions.0 : predictions.1)
    }
    let isAtHand = [one, other].contains { (try? games($0).areAtHand) ?? false }
    let explanation = try Explanation(one, other) { record in
      guard isAtHand else { return nil }
      let run = try trainer.train(record, on: try games(record))
      let score = run.record.metrics.pooled[.logLoss]
      if Interruption.isPending { throw CancellationError() }
      return score
    }
    let report = ExplanationReport(
      explanation, one, other, isAtHand: isAtHand, CommandContext.guide)
    try context.show(report.report, arguments)
  }
}
