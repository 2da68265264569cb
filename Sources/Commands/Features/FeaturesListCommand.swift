internal import Features
internal import Hyperparameters
internal import Terminal

/// `almanac features list`: what feature rows can be made of.
enum FeaturesListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List the blocks of features: columns, formula, source.",
    discussion:
      "Each column is a difference: what is said of team A less what is said of team B, from games "
      + "of earlier days only.",
    examples: ["almanac features list"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let (style, width) = (context.style, context.output.tableWidth)
    let texts = context.features.definitions.map { block in
      heading(of: block).render(width: width, style: style)
        + columns(of: block).render(width: width, style: style)
        + parameters(of: block, width: width, style: style)
    }
    try context.output.write(texts.joined(separator: "\n"))
  }

  private static func heading(of block: FeatureBlockDefinition) -> KeyValueTable {
    var table = KeyValueTable()
    table.append(block.name, block.summary)
    table.append("formula", block.formula)
    table.append("source", block.source)
    return table
  }

  private static func columns(of block: FeatureBlockDefinition) -> TextTable {
    var table = TextTable([
      TableColumn("column"), TableColumn("difference of", minimumWidth: 24, isFlexible: true),
    ])
    for column in block.columns { table.append([column.name, column.meaning]) }
    return table
  }

  private static func parameters(
    of block: FeatureBlockDefinition, width: Int?, style: Style
  ) -> String {
    guard !block.parameters.isEmpty else { return "" }
    return HyperparameterTable.table(block.parameters, heading: "parameter")
      .render(width: width, style: style)
  }
}
