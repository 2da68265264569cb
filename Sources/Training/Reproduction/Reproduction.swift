public import Hyperparameters
internal import JSON
public import Tracking
internal import Wording

/// A run that was made again from its record, beside what was recorded.
public struct Reproduction: Sendable {
  /// One thing that both runs have.
  public struct Item: Sendable, Equatable {
    public let name: String
    public let recorded: String
    public let now: String

    public var matches: Bool { recorded == now }
  }

  /// Items that the two runs are made of and came to, the predictions apart.
  public let items: [Item]
  /// Games, or shots, that only one of them predicted.
  public let unmatchedGames: Int
  /// The largest difference between two predictions of the same game or shot.
  public let largestDifference: Double
  /// Predictions that differ in any bit.
  public let differingPredictions: Int
  public let predictionCount: Int
  /// Digest of the predictions made now.
  public let digest: String
  /// The largest difference between an estimate that was recorded and the same made now, as a share of it
  /// or, where both are below 1, as it is; nil where nothing was estimated again.
  public let estimateDifference: Double?

  /// How far estimates may differ: the search for them goes by comparisons, which another processor's
  /// rounding may decide otherwise.
  public static let estimateTolerance = 1e-6

  /// - Parameters:
  ///   - predictions: those recorded.
  ///   - made: of the estimates that were recorded.
  ///   - estimates: made anew from the games; nil where there are none.
  public init(
    of recorded: RunRecord, _ predictions: Predictions, now made: TrainedRun,
    estimates: Estimates? = nil
  ) {
    items = Self.items(recorded, made.record) + Self.items(recorded.estimates, estimates)
    estimateDifference = estimates.flatMap { now in recorded.estimates.map { $0.distance(to: now) }
    }
    digest = made.record.predictionsDigest
    predictionCount = predictions.count
    let now = made.predictions.byKey
    let then = predictions.byKey
    unmatchedGames =
      then.keys.count { now[$0] == nil } + now.keys.count { then[$0] == nil }
    let differences = then.compactMap { game, probability in
      now[game].flatMap { $0 == probability ? nil : abs($0 - probability) }
    }
    largestDifference = differences.max() ?? 0
    differingPredictions = differences.count
  }

  /// Whether every prediction is the same, to the bit or to a tolerance.
  public func isReproduced(tolerance: Double = 0) -> Bool {
    unmatchedGames == 0 && largestDifference <= tolerance && hasEstimates
  }

  /// Whether the estimates come out as they were recorded.
  public var hasEstimates: Bool { (estimateDifference ?? 0) <= Self.estimateTolerance }

  private static func items(_ recorded: Estimates?, _ now: Estimates?) -> [Item] {
    guard let recorded, let now else { return [] }
    let isSame = recorded.distance(to: now) <= estimateTolerance
    let texts = [recorded, now].map { estimates in
      "objective " + NumberFormat.fixed(estimates.objective, decimals: 4)
    }
    return [Item(name: "estimates", recorded: texts[0], now: isSame ? texts[0] : texts[1])]
  }

  private static func items(_ recorded: RunRecord, _ made: RunRecord) -> [Item] {
    let environments = (recorded.environment, made.environment)
    return [
      Item(
        name: "dataset", recorded: recorded.dataset.fingerprint, now: made.dataset.fingerprint),
      Item(
        name: "model", recorded: "\(recorded.modelType) \(recorded.modelVersion)",
        now: "\(made.modelType) \(made.modelVersion)"),
      features(recorded.features, made.features),
      Item(name: "random generator", recorded: recorded.randomGenerator, now: made.randomGenerator),
      Item(
        name: "git", recorded: recorded.git.hash + (recorded.git.isDirty == true ? "*" : ""),
        now: made.git.hash + (made.git.isDirty == true ? "*" : "")),
      Item(name: "almanac", recorded: environments.0.almanac, now: environments.1.almanac),
      Item(name: "Swift", recorded: environments.0.swift, now: environments.1.swift),
      Item(name: "Arrow", recorded: environments.0.arrow, now: environments.1.arrow),
      Item(name: "system", recorded: environments.0.os, now: environments.1.os),
      Item(name: "processor", recorded: environments.0.cpu, now: environments.1.cpu),
      Item(
        name: "predictions", recorded: String(recorded.predictionCount),
        now: String(made.predictionCount)),
      Item(
        name: "digest", recorded: recorded.predictionsDigest, now: made.predictionsDigest),
    ] + libraries(recorded, made) + hyperparameters(recorded, made)
  }

  private static func libraries(_ recorded: RunRecord, _ made: RunRecord) -> [Item] {
    recorded.libraries.sorted { $0.key < $1.key }.compactMap { name, use in
      made.libraries[name].map { now in
        Item(
          name: RunRecord.LibraryUse.title(of: name), recorded: use.version, now: now.version)
      }
    }
  }

  /// The hyperparameters that differ.
  private static func hyperparameters(_ recorded: RunRecord, _ made: RunRecord) -> [Item] {
    let names = Set(recorded.hyperparameters.keys).union(made.hyperparameters.keys)
    return names.sorted().compactMap { name in
      let values = (recorded.hyperparameters[name], made.hyperparameters[name])
      guard values.0 != values.1 else { return nil }
      return Item(
        name: name, recorded: values.0?.description ?? "none",
        now: values.1?.description ?? "none")
    }
  }

  /// The columns by name where they differ, else how many there are.
  private static func features(_ recorded: [String], _ now: [String]) -> Item {
    let names = [recorded, now].map { columns in
      recorded == now
        ? "\(columns.count) columns" : columns.joined(separator: ", ")
    }
    return Item(name: "features", recorded: names[0], now: names[1])
  }
}

extension Predictions {
  fileprivate var byKey: [PredictionKey: Double] {
    Dictionary(zip(keys, foretold)) { first, _ in first }
  }
}
