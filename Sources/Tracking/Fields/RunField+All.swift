internal import Evaluation

extension RunField {
  /// Every field, in the order of an export's columns, which has the hyperparameters between the two
  /// parts.
  public static let all = beforeHyperparameters + afterHyperparameters

  /// The fields that listings, filters and orders know.
  public static let listed = all.filter(\.isListed)

  static let beforeHyperparameters = identity + seasons + metrics

  private static let identity = [
    RunField("id", key: "run_id", .text) { FieldValue($0.identity.runID) }
      .stated(in: .summary, 0, as: "run"),
    RunField("name", .text) { FieldValue($0.identity.name) }.stated(in: .summary, 1, as: "name"),
    RunField("status", .text) { FieldValue($0.result.status.rawValue) },
    RunField("model", key: "model_type", .text) { FieldValue($0.request.modelType) }
      .stated(in: .summary, 2, as: "model")
      .asked(\.request.modelType, as: "model_type", swap: "model"),
    RunField("model_version", .whole) { FieldValue($0.request.modelVersion) }
      .asked(\.request.modelVersion, as: "model_version", swap: "model"),
    RunField("seed", .whole) { .whole($0.request.seed) }
      .stated(in: .circumstances, 1, as: "seed").asked(\.request.seed, as: "seed"),
    RunField("created", key: "timestamp", .date) { FieldValue($0.identity.timestamp) }
      .stated(in: .circumstances, 0, as: "when"),
    RunField("git", key: "git_hash", .text) { FieldValue($0.git.hash) },
    RunField("dirty", key: "git_dirty", .boolean) { FieldValue($0.git.isDirty) },
    RunField("tag", key: "tags", .list) { .list($0.identity.tags) }
      .stated(in: .summary, 7, as: "tags"),
    RunField("note", key: "notes", .text) { FieldValue($0.identity.notes) },
    RunField("sweep", key: "sweep_id", .text) { FieldValue($0.identity.sweepID) },
  ]

  private static let seasons = [
    RunField("seasons", .text) { FieldValue("\($0.request.startYear)–\($0.request.endYear)") }
      .stated(in: .summary, 3, as: "seasons").unexported,
    RunField("start_year", .whole) { FieldValue($0.request.startYear) }
      .asked(\.request.startYear, as: "start_year", swap: "seasons"),
    RunField("end_year", .whole) { FieldValue($0.request.endYear) }
      .asked(\.request.endYear, as: "end_year", swap: "seasons"),
    RunField("warm_up_from", .whole) { FieldValue($0.request.warmUpFrom) }
      .asked(\.request.warmUpFrom, as: "warm_up_from", swap: "seasons"),
    RunField("predict", .text) { FieldValue($0.request.predict) }
      .asked(\.request.predict, as: "predict", swap: "seasons"),
    RunField("calibration", .text) { FieldValue($0.request.calibration) }
      .stated(in: .summary, 6, as: "calibrated by")
      .asked(\.request.calibration, as: "calibration"),
    RunField("predictions", key: "prediction_count", .whole) {
      FieldValue($0.result.predictionCount)
    }
    .stated(in: .summary, 5, as: "predictions"),
    RunField("games_learnt", .whole) { FieldValue($0.result.gamesLearnt) }
      .stated(in: .summary, 4, as: "games learnt"),
  ]

  private static let metrics =
    [RunField("games_scored", .whole) { FieldValue($0.result.metrics.pooled.games) }.unlisted]
    + Metric.all.map { metric in
      RunField(metric.name, .number, metric: metric) {
        FieldValue($0.result.metrics.pooled[metric])
      }
    }

  static let afterHyperparameters = [
    RunField("feature", key: "features", .list) { .list($0.request.features) }
      .asked(\.request.features, as: nil, swap: "features"),
    RunField("feature_block", key: "feature_blocks", .list) {
      .list($0.request.featureBlocks.map(\.name))
    }
    .asked(\.request.featureBlocks, as: "features", swap: "features").unexported,
    RunField("dataset", key: "dataset.fingerprint", .text) {
      FieldValue($0.result.dataset.fingerprint)
    }.stated(in: .circumstances, 2, as: "dataset"),
    RunField("games", key: "dataset.games", .whole) { FieldValue($0.result.dataset.games) }
      .stated(in: .circumstances, 3, as: "games walked"),
    RunField("digest", key: "predictions_digest", .text) { FieldValue($0.result.predictionsDigest) }
      .stated(in: .circumstances, 4, as: "predictions digest"),
    RunField("almanac", key: "environment.almanac", .text) {
      FieldValue($0.circumstances.environment.almanac)
    }.stated(in: .circumstances, 5, as: "programs"),
    RunField("swift", key: "environment.swift", .text) {
      FieldValue($0.circumstances.environment.swift)
    }.unlisted,
    RunField("arrow", key: "environment.arrow", .text) {
      FieldValue($0.circumstances.environment.arrow)
    }.unlisted,
    RunField("xgboost", key: "environment.xgboost", .text) {
      FieldValue($0.circumstances.environment.xgboost)
    }.unlisted,
    RunField("os", key: "environment.os", .text) { FieldValue($0.circumstances.environment.os) }
      .stated(in: .circumstances, 6, as: "machine").unlisted,
    RunField("cpu", key: "environment.cpu", .text) { FieldValue($0.circumstances.environment.cpu) }
      .unlisted,
    RunField("threads", key: "environment.threads", .whole) {
      FieldValue($0.circumstances.environment.threads)
    }.unlisted,
    RunField("read_seconds", key: "timings.read_seconds", .number) {
      FieldValue($0.circumstances.timings.readSeconds)
    }.stated(in: .circumstances, 7, as: "read").unlisted,
    RunField("walk_seconds", key: "timings.walk_seconds", .number) {
      FieldValue($0.circumstances.timings.walkSeconds)
    }.stated(in: .circumstances, 8, as: "walk"),
  ]
}
