import Evaluation
import JSON
import League

@testable import Tracking

/// A record and predictions with something in every field.
enum SampleRun {
  static let id = "3f0c91ab-0000-4000-8000-000000000001"

  static func record(
    _ runID: String = id, timestamp: String = "2026-01-02T03:04:05Z"
  ) -> RunRecord {
    let metrics = Metrics(probabilities: [0.75, 0.25, 0.5], outcomes: [1, 0, 0.5])
    return RunRecord(
      RunRecord.Identity(
        runID: runID, name: "trial", timestamp: timestamp, tags: ["a/b", "é"],
        notes: "said \"so\""), request,
      git: GitState(hash: "0123456789abcdef0123456789abcdef01234567", isDirty: true),
      RunRecord.Circumstances(
        environment: RunEnvironment(
          almanac: "0.1.0", swift: "6.3", arrow: "26.0.1", xgboost: nil, os: "Debian",
          cpu: "some processor", threads: 2),
        timings: RunRecord.Timings(readSeconds: 0.125, walkSeconds: 1.0 / 3),
        libraries: ["xgboost": RunRecord.LibraryUse(version: "2.1", seconds: 0.25)]),
      RunRecord.Result(
        dataset: RunRecord.DatasetReference(
          fingerprint: String(repeating: "ab", count: 32), games: 1240, seasons: [1998, 2015]),
        gamesLearnt: 1234, predictionCount: 4, predictionsDigest: predictions.digest,
        metrics: RunRecord.MetricsBySeason(
          pooled: metrics,
          seasons: [2015: metrics, 2016: Metrics(probabilities: [], outcomes: [])]),
        coinFlip: Metrics.coinFlip(outcomes: [1, 0, 0.5])))
  }

  private static let request = RunRecord.Request(
    modelType: "elo", modelVersion: 1,
    hyperparameters: [
      "k_factor": .number(20), "share": .number(2.0 / 3), "margin": .text("none"),
      "is_bold": .boolean(true), "overrides": .array([.object(["team": .text("KC")])]),
      "nothing": .null,
    ],
    seed: .max, randomGenerator: "xoshiro256**", startYear: 2015, endYear: 2025, warmUpFrom: 1998,
    predict: "tournament", calibration: "isotonic", features: ["elo_gap", "rest"])

  /// The same with everything undefined that may be.
  static func bareRecord(_ runID: String = id) -> RunRecord {
    var bare = record(runID)
    bare.name = nil
    bare.notes = nil
    bare.calibration = nil
    bare.warmUpFrom = nil
    bare.git = .unknown
    bare.libraries = [:]
    bare.tags = []
    bare.features = []
    bare.hyperparameters = [:]
    let undefined = Metrics(probabilities: [], outcomes: [])
    bare.metrics = RunRecord.MetricsBySeason(pooled: undefined, seasons: [:])
    bare.coinFlip = undefined
    return bare
  }

  static var predictions: Predictions {
    var predictions = Predictions()
    predictions.append(
      GameID(season: 2015, day: 134, teamA: 1101, teamB: 1102), probability: 0.75, outcome: 1)
    predictions.append(
      GameID(season: 2015, day: 134, teamA: 1101, teamB: 1102, rematch: 2), probability: 0.25,
      outcome: 0)
    predictions.append(
      GameID(season: 2016, day: 140, teamA: 1103, teamB: 3_000_000_000),
      probability: 0.5, outcome: 0.5)
    predictions.append(
      GameID(season: 2016, day: 141, teamA: 1103, teamB: 1104), probability: 0.1 + 0.2,
      outcome: nil)
    return predictions
  }
}

extension SampleRun {
  /// The SHA-256 of `{}`, as sha256sum(1) has it.
  static let modelDigest = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
  static let model: [(name: String, bytes: [UInt8])] = [("model.json", Array("{}".utf8))]

  /// A record that names the file of ``model``, and has the scores of the predictions.
  static func modelRecord(_ runID: String = id, type: String = "elo") -> RunRecord {
    var record = record(runID)
    let scored = ScoredPredictions(predictions)
    record.metrics = scored.metrics
    record.coinFlip = scored.coinFlip
    record.modelType = type
    record.modelFiles = ["model.json": modelDigest]
    return record
  }

  /// A run's id, by number.
  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }
}
