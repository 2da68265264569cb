internal import Hyperparameters
public import Models

/// A model that can be trained: what it can be told, and its presets.
public struct ModelReport {
  private let model: ModelDefinition

  public init(_ model: ModelDefinition) {
    self.model = model
  }

  public var report: Report {
    let facts = Figures([
      Figures.Fact(model.name, model.summary), Figures.Fact("kind", model.kind.name),
      Figures.Fact("origin", model.origin.description),
      Figures.Fact("version", .label(model.version)),
    ])
    let sections = [
      Section([.figures(facts)]), Section([.table(.hyperparameters(model.hyperparameters))]),
    ]
    return Report(
      title: model.name, sections + (model.presets.isEmpty ? [] : [Section([.table(presets)])]))
  }

  private var presets: Table {
    var table = Table([
      Column("preset"), Column("what it is", narrowest: 0), Column("sets", narrowest: 12),
    ])
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
    var table = Table([
      Column("model"), Column("kind"), Column("origin", narrowest: 0),
      Column("presets", narrowest: 0), Column("what it is", narrowest: 0),
    ])
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
  /// What can be set.
  static func hyperparameters(
    _ hyperparameters: [Hyperparameter], heading: String = "hyperparameter"
  ) -> Table {
    var table = Table([
      Column(heading), Column("type"), Column("default"), Column("what it means", narrowest: 24),
      Column("valid", narrowest: 12),
    ])
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
