internal import Hyperparameters
internal import Models
internal import Terminal

/// `almanac models list`: what `--model` can name.
enum ModelsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List the models that can be trained.")

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    var table = TextTable([
      TableColumn("model"), TableColumn("presets", isFlexible: true),
      TableColumn("what it is", isFlexible: true),
    ])
    for model in context.models.definitions {
      let presets = model.presets.map(\.name).joined(separator: ", ")
      table.append([model.name, presets.isEmpty ? NumberFormat.absent : presets, model.summary])
    }
    try context.output.write(table.render(width: context.output.tableWidth, style: context.style))
  }
}
