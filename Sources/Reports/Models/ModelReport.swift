public import Carry
internal import Hyperparameters
internal import JSON
public import Models
internal import Tracking

/// A model that can be trained: what it can be told, and its presets.
public struct ModelReport {
  private let name: String
  private let summary: String
  private let kind: String
  private let origin: String
  private let version: Int
  private let hyperparameters: [Hyperparameter]
  private let settings: [Preset]

  public init(_ model: ModelDefinition) {
    (name, summary, kind) = (model.name, model.summary, model.kind.name)
    (origin, version) = (model.origin.description, model.version)
    (hyperparameters, settings) = (model.hyperparameters, model.presets)
  }

  public init(_ model: CarryModel) {
    (name, summary, kind) = (model.name, model.summary, ModelListReport.kindOfCarry)
    (origin, version) = (ModelDefinition.Origin.builtIn.description, model.version)
    (hyperparameters, settings) = (model.hyperparameters, [])
  }

  public var report: Report {
    let facts = Figures([
      Figures.Fact(name, summary, at: "summary"), Figures.Fact("kind", kind, at: "kind"),
      Figures.Fact("origin", origin, at: "origin"),
      Figures.Fact("version", .label(version), at: "version"),
    ])
    let table = Table.hyperparameters(hyperparameters, at: "hyperparameters")
    let sections = [Section([.figures(facts)]), Section([.table(table)])]
    return Report(
      title: name, sections + (settings.isEmpty ? [] : [Section([.table(presets)])]),
      fields: [Report.Field("name", .text(name))])
  }

  private var presets: Table {
    var table = Table(
      [
        Column("preset", key: "name"), Column("what it is", key: "summary", narrowest: 0),
        Column("sets", key: "sets", narrowest: 12),
      ], at: "presets")
    for preset in settings {
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
  /// How the models of shots learn, beside stateful and stateless ones of games.
  static let kindOfCarry = "shots"

  private let models: ModelRegistry
  private let carryModels: [CarryModel]

  public init(_ models: ModelRegistry, _ carryModels: [CarryModel] = []) {
    (self.models, self.carryModels) = (models, carryModels)
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
    for model in carryModels {
      table.append([
        .text(model.name), .text(Self.kindOfCarry),
        .text(ModelDefinition.Origin.builtIn.description), .list([]), .text(model.summary),
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
