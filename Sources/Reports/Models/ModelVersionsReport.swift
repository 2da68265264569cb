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

  private var table: Table {
    var table = Table(
      [
        Column("version", key: "version", .number), Column("run", key: "run_id"),
        Column("when (UTC)", key: "trained_at", .token),
        Column(Metric.logLoss.title, key: "log_loss", .number, best: .lowest),
        Column("aliases", key: "aliases", narrowest: 4), .data("model_type"),
      ], at: .root)
    for model in models {
      let names = aliases[model.runID] ?? []
      table.append([
        .label(model.version), .run(model.runID), .time(model.trainedAt),
        .score(model.metrics[.logLoss]),
        Cell(Cell.list(names.map { "@" + $0 }).text, data: .array(names.map(JSONValue.text))),
        .data(.text(model.modelType)),
      ])
    }
    return table
  }
}
