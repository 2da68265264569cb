internal import Hyperparameters
internal import JSON
public import Models
internal import Tracking

/// A model that can be trained: what it can be told, and its presets.
public struct ModelReport {
  private let model: ModelDefinition

  public init(_ model: ModelDefinition) {
    self.model = model
  }

  public var report: Report {
    let facts = Figures([
      Figures.Fact(model.name, model.summary, at: "summary"),
      Figures.Fact("kind", model.kind.name, at: "kind"),
      Figures.Fact("origin", model.origin.description, at: "origin"),
      Figures.Fact("version", .label(model.version), at: "version"),
    ])
    let hyperparameters = Table.hyperparameters(model.hyperparameters, at: "hyperparameters")
    let sections = [Section([.figures(facts)]), Section([.table(hyperparameters)])]
    return Report(
      title: model.name, sections + (model.presets.isEmpty ? [] : [Section([.table(presets)])]),
      fields: [Report.Field("name", .text(model.name))])
  }

  private var presets: Table {
    var table = Table(
      [
        Column("preset", key: "name"), Column("what it is", key: "summary", narrowest: 0),
        Column("sets", key: "sets", narrowest: 12),
      ], at: "presets")
    for preset in model.presets {
      let values = preset.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      table.append([
        .text(preset.name), .text(preset.summary),
        .text(values.isEmpty ? "the defaults" : values.joined(separator: " ")),
      ])
    }
    return table
  }
}

/// The models that can be trained.
public struct ModelListReport {
  private let models: ModelRegistry

  public init(_ models: ModelRegistry) {
    self.models = models
  }

  public var report: Report {
    var table = Table(
      [
        Column("model", key: "name"), Column("kind", key: "kind"),
        Column("origin", key: "origin", narrowest: 0),
        Column("presets", key: "presets", narrowest: 0),
        Column("what it is", key: "summary", narrowest: 0),
      ], at: "models")
    for model in models.definitions {
      table.append([
        .text(model.name), .text(model.kind.name), .text(model.origin.description),
        .list(model.presets.map(\.name)), .text(model.summary),
      ])
    }
    return Report(title: "Models", [Section([.table(table)])])
  }
}

extension Table {
  /// The settings that there are.
  static func hyperparameters(
    _ hyperparameters: [Hyperparameter], heading: String = "hyperparameter", at place: JSONPath
  ) -> Table {
    var table = Table(
      [
        Column(heading, key: "name"), Column("type", key: "type"),
        Column("default", key: "default"),
        Column("what it means", key: "meaning", narrowest: 24),
        Column("valid", key: "valid", narrowest: 12),
      ], at: place)
    for hyperparameter in hyperparameters {
      table.append([
        .text(hyperparameter.name), .text(hyperparameter.type), .text(hyperparameter.defaultText),
        .text(hyperparameter.meaning), .text(hyperparameter.valid),
      ])
    }
    return table
  }
}

extension Hyperparameter {
  fileprivate var type: String {
    switch kind {
    case .number: "number"
    case .wholeNumber: "whole number"
    case .boolean: "boolean"
    case .choice: "choice"
    case .ratings: "table"
    }
  }

  fileprivate var defaultText: String {
    switch standard {
    case .value(let value): value.description
    case .sameAs(let other): other
    }
  }
}
