internal import Carry
internal import Models
internal import Reports
internal import Terminal

/// `almanac models list`: what `--model` can name.
enum ModelsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List the models that can be trained.",
    options: [SharedOptions.plugin, SharedOptions.pluginsDirectory, SharedOptions.json])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let models = try context.models(arguments)
    context.warn(ofBroken: models)
    try context.show(ModelListReport(models, CarryModel.all).report, arguments)
  }
}
