public import Features
internal import JSON
internal import Tracking

/// The blocks that feature rows can be made of.
public struct FeatureListReport {
  private let features: FeatureRegistry

  public init(_ features: FeatureRegistry) {
    self.features = features
  }

  public var report: Report {
    Report(
      title: "Features", features.definitions.enumerated().map { section($1, number: $0) },
      fields: features.definitions.enumerated().map { number, block in
        Report.Field(["blocks", .index(number), "name"], .text(block.name))
      })
  }

  private func section(_ block: FeatureBlockDefinition, number: Int) -> Section {
    func place(_ key: String) -> JSONPath { ["blocks", .index(number), .key(key)] }
    let facts = Figures([
      Figures.Fact(block.name, block.summary, at: place("summary")),
      Figures.Fact("formula", block.formula, at: place("formula")),
      Figures.Fact("source", block.source, at: place("source")),
    ])
    var columns = Table(
      [
        Column("column", key: "name"), Column("difference of", key: "meaning", narrowest: 24),
      ], at: place("columns"))
    for column in block.columns { columns.append([.text(column.name), .text(column.meaning)]) }
    let parameters = Table.hyperparameters(
      block.parameters, heading: "parameter", at: place("parameters"))
    return Section(
      [.figures(facts), .table(columns)]
        + (block.parameters.isEmpty ? [] : [.table(parameters)]))
  }
}
