internal import Contracts
internal import Hyperparameters
internal import Models
internal import Reports
internal import Terminal

/// `almanac models check`: whether a model keeps its promises.
enum ModelsCheckCommand: Command {
  static let specification = CommandSpecification(
    name: "check", summary: "Try whether a model keeps its promises.",
    discussion:
      "Trains the model on a small made-up league, again and again: on the same games, on games of "
      + "which one was changed, saved part of the way and loaded. Says on which day an answer knew "
      + "too much, or was another than it should be. The exit status is 1 when a promise is broken, "
      + "65 when the model itself breaks.",
    options: TrainingOptions.settings + [SharedOptions.json],
    positionals: [PositionalSpecification("NAME", help: "The model's name.")],
    examples: [
      "almanac models check elo --set margin=power",
      "almanac models check running_margin --plugin Examples/plugins/running_margin --json",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let model = try context.models(arguments).definition(named: arguments.positional("NAME") ?? "")
    Interruption.watch()
    let check = ContractCheck(
      model, hyperparameters: try arguments.hyperparameters(of: model).values(),
      features: try arguments.features(
        arguments.features(context.features),
        without: "the made-up league has no box scores; choose other blocks"),
      seed: try arguments.seed, isInterrupted: { Interruption.isPending })
    let report = ContractReport(model, league: check.leagueInWords, try check.run())
    try context.show(report.report, arguments)
    guard report.isKept else { throw AnswerIsNo() }
  }
}
