internal import Columnar
internal import Evaluation
internal import JSON

/// Records side by side: a row for each run, a column for each thing that is known of them.
struct RecordTable {
  private let records: [RunRecord]

  init(_ records: [RunRecord]) {
    self.records = records
  }

  var table: Table {
    Table(identity + seasons + scores + hyperparameters + circumstances)
  }

  private typealias Columns = [(name: String, values: AnyColumn)]

  private var identity: Columns {
    [
      ("run_id", texts(\.runID)), ("name", texts(\.name)), ("status", texts(\.status.rawValue)),
      ("model_type", texts(\.modelType)), ("model_version", integers { $0.modelVersion }),
      ("seed", seeds), ("timestamp", texts(\.timestamp)), ("git_hash", texts(\.git.hash)),
      ("git_dirty", flags(\.git.isDirty)), ("tags", texts { $0.tags.joined(separator: ", ") }),
      ("notes", texts(\.notes)), ("sweep_id", texts(\.sweepID)),
    ]
  }

  private var seasons: Columns {
    [
      ("start_year", integers(\.startYear)), ("end_year", integers(\.endYear)),
      ("warm_up_from", integers(\.warmUpFrom)), ("predict", texts(\.predict)),
      ("calibration", texts(\.calibration)),
      ("prediction_count", integers(\.predictionCount)), ("games_learnt", integers(\.gamesLearnt)),
    ]
  }

  private var scores: Columns {
    [("games_scored", integers(\.metrics.pooled.games))]
      + Metric.allCases.map { metric in
        (metric.rawValue, doubles { $0.metrics.pooled[metric] })
      }
  }

  private var hyperparameters: Columns {
    Set(records.flatMap(\.hyperparameters.keys)).sorted().map { name in
      let values = records.map { $0.hyperparameters[name] ?? .null }
      return ("hyperparameters." + name, ExportColumn(values).column)
    }
  }

  private var circumstances: Columns {
    [
      ("features", texts { $0.features.joined(separator: ", ") }),
      ("dataset.fingerprint", texts(\.dataset.fingerprint)),
      ("dataset.games", integers(\.dataset.games)),
      ("predictions_digest", texts(\.predictionsDigest)),
      ("environment.almanac", texts(\.environment.almanac)),
      ("environment.swift", texts(\.environment.swift)),
      ("environment.arrow", texts(\.environment.arrow)),
      ("environment.xgboost", texts(\.environment.xgboost)),
      ("environment.os", texts(\.environment.os)), ("environment.cpu", texts(\.environment.cpu)),
      ("environment.threads", integers(\.environment.threads)),
      ("timings.read_seconds", doubles(\.timings.readSeconds)),
      ("timings.walk_seconds", doubles(\.timings.walkSeconds)),
    ]
  }

  /// Whole numbers, or texts where one is beyond what a 64-bit integer with a sign holds.
  private var seeds: AnyColumn {
    let seeds = records.compactMap { Int64(exactly: $0.seed) }
    return seeds.count == records.count ? .int64(Column(seeds)) : texts { String($0.seed) }
  }

  private func texts(_ value: (RunRecord) -> String?) -> AnyColumn {
    let values = records.map(value)
    return .string(Column(values.map { $0 ?? "" }, validity: values.map { $0 != nil }))
  }

  private func integers(_ value: (RunRecord) -> Int?) -> AnyColumn {
    let values = records.map(value)
    return .int64(Column(values.map { Int64($0 ?? 0) }, validity: values.map { $0 != nil }))
  }

  private func doubles(_ value: (RunRecord) -> Double?) -> AnyColumn {
    let values = records.map(value)
    return .double(Column(values.map { $0 ?? 0 }, validity: values.map { $0 != nil }))
  }

  private func flags(_ value: (RunRecord) -> Bool?) -> AnyColumn {
    let values = records.map(value)
    return .bool(Column(values.map { $0 ?? false }, validity: values.map { $0 != nil }))
  }
}
