public import Evaluation

/// Something that every run's record has, under a name that listings, filters and orders know.
public struct RunField: Sendable {
  public enum Kind: String, Sendable {
    case text, number, boolean, date, list
  }

  public let name: String
  public let kind: Kind
  /// What the record itself calls it, where that is something else.
  let recordName: String?
  /// The score that the field holds, if it holds one.
  public let metric: Metric?
  let value: @Sendable (RunRecord) -> FieldValue

  private init(
    _ name: String, _ kind: Kind, recordName: String? = nil, metric: Metric? = nil,
    value: @escaping @Sendable (RunRecord) -> FieldValue
  ) {
    self.name = name
    self.kind = kind
    self.recordName = recordName
    self.metric = metric
    self.value = value
  }

  /// Every field, those of the record before the metrics.
  public static let all = ofRecord + ofMetrics

  private static let ofRecord = [
    RunField("id", .text, recordName: "run_id") { FieldValue($0.runID) },
    RunField("name", .text) { FieldValue($0.name) },
    RunField("model", .text, recordName: "model_type") { FieldValue($0.modelType) },
    RunField("model_version", .number) { FieldValue($0.modelVersion) },
    RunField("status", .text) { FieldValue($0.status.rawValue) },
    RunField("seed", .number) { .whole($0.seed) },
    RunField("created", .date, recordName: "timestamp") { FieldValue($0.timestamp) },
    RunField("seasons", .text) { FieldValue("\($0.startYear)–\($0.endYear)") },
    RunField("start_year", .number) { FieldValue($0.startYear) },
    RunField("end_year", .number) { FieldValue($0.endYear) },
    RunField("warm_up_from", .number) { FieldValue($0.warmUpFrom) },
    RunField("predict", .text) { FieldValue($0.predict) },
    RunField("calibration", .text) { FieldValue($0.calibration) },
    RunField("predictions", .number, recordName: "prediction_count") {
      FieldValue($0.predictionCount)
    },
    RunField("games_learnt", .number) { FieldValue($0.gamesLearnt) },
    RunField("git", .text, recordName: "git_hash") { FieldValue($0.git.hash) },
    RunField("dirty", .boolean, recordName: "git_dirty") { FieldValue($0.git.isDirty) },
    RunField("tag", .list, recordName: "tags") { .list($0.tags) },
    RunField("note", .text, recordName: "notes") { FieldValue($0.notes) },
    RunField("sweep", .text, recordName: "sweep_id") { FieldValue($0.sweepID) },
    RunField("dataset", .text) { FieldValue($0.dataset.fingerprint) },
    RunField("games", .number) { FieldValue($0.dataset.games) },
    RunField("feature", .list, recordName: "features") { .list($0.features) },
    RunField("feature_block", .list, recordName: "feature_blocks") {
      .list($0.featureBlocks.map(\.name))
    },
    RunField("digest", .text, recordName: "predictions_digest") {
      FieldValue($0.predictionsDigest)
    },
    RunField("almanac", .text) { FieldValue($0.environment.almanac) },
    RunField("walk_seconds", .number) { FieldValue($0.timings.walkSeconds) },
  ]

  private static let ofMetrics = Metric.allCases.map { metric in
    RunField(metric.rawValue, .number, metric: metric) { FieldValue($0.metrics.pooled[metric]) }
  }

  /// Places in ``all`` by both names.
  static let places: [String: Int] = {
    let names = all.enumerated().flatMap { place, field in
      [field.name, field.recordName].compactMap { name in name.map { ($0, place) } }
    }
    return Dictionary(uniqueKeysWithValues: names)
  }()
}
