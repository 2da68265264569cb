internal import Hyperparameters
internal import Models
internal import Terminal
internal import Wording

/// `almanac models list`: what `--model` can name.
enum ModelsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List the models that can be trained.",
    options: [SharedOptions.plugin, SharedOptions.pluginsDirectory])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var table = TextTable([
      TableColumn("model"), TableColumn("kind"), TableColumn("origin", isFlexible: true),
      TableColumn("presets", isFlexible: true), TableColumn("what it is", isFlexible: true),
    ])
    let models = try context.models(arguments)
    for model in models.definitions {
      let presets = model.presets.map(\.name).joined(separator: ", ")
      table.append([
        model.name, model.kind.name, model.origin.description,
        presets.isEmpty ? NumberFormat.absent : presets, model.summary,
      ])
    }
    context.warn(ofBroken: models)
    try context.output.write(table.render(width: context.output.tableWidth, style: context.style))
  }
}
