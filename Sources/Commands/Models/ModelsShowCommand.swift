internal import Carry
internal import Models
internal import Reports
internal import Terminal

/// `almanac models show`: what a model can be told.
enum ModelsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show a model's hyperparameters and presets.",
    options: [SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.json],
    positionals: [PositionalSpecification("NAME", help: "The model's name.")],
    examples: ["almanac models show elo"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    if let model = arguments.positional("NAME").flatMap(CarryModel.init(named:)) {
      return try context.show(ModelReport(model).report, arguments)
    }
    let model = try context.models(arguments).definition(named: arguments.positional("NAME") ?? "")
    try context.show(ModelReport(model).report, arguments)
  }
}
