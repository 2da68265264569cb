internal import Hyperparameters
internal import Models
internal import Terminal

/// `almanac models show`: what a model can be told.
enum ModelsShowCommand: Command {
  static let specification = CommandSpecification(
    name: "show", summary: "Show a model's hyperparameters and presets.",
    options: [SharedOptions.plugin, SharedOptions.pluginsDirectory],
    positionals: [PositionalSpecification("NAME", help: "The model's name.")],
    examples: ["almanac models show elo"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let model = try context.models(arguments).definition(named: arguments.positional("NAME") ?? "")
    let (style, width) = (context.style, context.output.tableWidth)
    var opening = KeyValueTable()
    opening.append(model.name, model.summary)
    opening.append("kind", model.kind.name)
    opening.append("origin", model.origin.description)
    opening.append("version", String(model.version))
    try context.output.write(opening.render(width: width, style: style) + "\n")
    try context.output.write(
      HyperparameterTable.table(model.hyperparameters).render(width: width, style: style))
    if !model.presets.isEmpty {
      try context.output.write("\n" + presets(of: model).render(width: width, style: style))
    }
  }

  private static func presets(of model: ModelDefinition) -> TextTable {
    var table = TextTable([
      TableColumn("preset"), TableColumn("what it is", isFlexible: true),
      TableColumn("sets", minimumWidth: 12, isFlexible: true),
    ])
    for preset in model.presets {
      let values = preset.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      table.append([
        preset.name, preset.summary,
        values.isEmpty ? "the defaults" : values.joined(separator: " "),
      ])
    }
    return table
  }
}
