internal import Evaluation
internal import JSON
public import Tracking

/// The saved versions of a model.
public struct ModelVersionsReport {
  private let models: [ModelMetadata]
  private let aliases: [String: [String]]

  /// - Parameters:
  ///   - models: newest first.
  ///   - aliases: by run.
  public init(_ models: [ModelMetadata], aliases: [String: [String]]) {
    (self.models, self.aliases) = (models, aliases)
  }

  public var report: Report {
    Report(
      title: "Versions of \(models.first?.modelType ?? "no model")", [Section([.table(table)])])
  }

  /// Models of one name foretell one kind of thing.
  private var metric: Metric { .first(of: models.first?.metrics.target ?? .probability) }

  private var areOfDevices: Bool { models.contains { $0.device != nil } }

  private var table: Table {
    var table = Table(
      [
        Column("version", key: "version", .number), Column("run", key: "run_id"),
        Column("when (UTC)", key: "trained_at", .token),
      ] + (areOfDevices ? [Column("device", key: "device", narrowest: 8)] : []) + [
        Column(metric.title, key: JSONPath([.key(metric.name)]), .number, best: .lowest),
        Column("aliases", key: "aliases", narrowest: 4), .data("model_type"),
      ], at: .root)
    for model in models {
      let names = aliases[model.runID] ?? []
      table.append(
        [
          .label(model.version), .run(model.runID), .time(model.trainedAt),
        ] + (areOfDevices ? [.text(model.device)] : []) + [
          .score(model.metrics[metric]),
          Cell(Cell.list(names.map { "@" + $0 }).text, data: .array(names.map(JSONValue.text))),
          .data(.text(model.modelType)),
        ])
    }
    return table
  }
}
