public import Features

/// The blocks that feature rows can be made of.
public struct FeatureListReport {
  private let features: FeatureRegistry

  public init(_ features: FeatureRegistry) {
    self.features = features
  }

  public var report: Report {
    Report(title: "Features", features.definitions.map(section))
  }

  private func section(_ block: FeatureBlockDefinition) -> Section {
    let facts = Figures([
      Figures.Fact(block.name, block.summary), Figures.Fact("formula", block.formula),
      Figures.Fact("source", block.source),
    ])
    var columns = Table([Column("column"), Column("difference of", narrowest: 24)])
    for column in block.columns { columns.append([.text(column.name), .text(column.meaning)]) }
    let parameters = Table.hyperparameters(block.parameters, heading: "parameter")
    return Section(
      [.figures(facts), .table(columns)]
        + (block.parameters.isEmpty ? [] : [.table(parameters)]))
  }
}
