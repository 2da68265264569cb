internal import Evaluation
public import Tracking

/// Why two runs scored differently: each thing that differs, and what it changed by itself.
public struct Explanation: Sendable {
  /// One thing that the two runs have differently.
  public struct Factor: Sendable, Equatable {
    public let name: String
    public let one: String
    public let other: String
    /// Log loss of the first run with this thing of the second, less that of the first; nil where it
    /// cannot be tried.
    public var effect: Double?
  }

  /// A run as recorded, and made again now.
  public struct Scores: Sendable, Equatable {
    public let recorded: Double?
    public let now: Double?
  }

  /// The settings that were asked for differently.
  public private(set) var settings: [Factor]
  /// The circumstances of the runs: code, games and machine.
  public let circumstances: [Factor]
  public let one: Scores
  public let other: Scores

  /// Log loss of the second run less that of the first, as recorded.
  public var difference: Double? {
    other.recorded.flatMap { other in one.recorded.map { other - $0 } }
  }

  /// The difference with both runs made now, so that code, games and machine are the same.
  public var differenceOfSettings: Double? {
    other.now.flatMap { other in one.now.map { other - $0 } }
  }

  /// The effect of the settings together beyond the sum of the effects that each has alone.
  public var interplay: Double? {
    guard let differenceOfSettings, settings.allSatisfy({ $0.effect != nil }) else { return nil }
    return differenceOfSettings - settings.reduce(0) { $0 + ($1.effect ?? 0) }
  }

  /// - Parameter train: makes a run again from a record, with the games and the program at hand, and
  ///   says its log loss; nil where there is none, or it cannot be made.
  public init(
    _ one: RunRecord, _ other: RunRecord, train: (RunRecord) throws -> Double?
  ) rethrows {
    let now = try train(one)
    self.one = Scores(recorded: one.metrics.pooled[.logLoss], now: now)
    self.other = Scores(recorded: other.metrics.pooled[.logLoss], now: try train(other))
    circumstances = Self.circumstances(one, other)
    settings = []
    for swap in RecordSwap.all(from: one, to: other) {
      var factor = Factor(name: swap.name, one: swap.one, other: swap.other)
      if let now, let swapped = try train(swap.record) { factor.effect = swapped - now }
      settings.append(factor)
    }
  }

  private static func circumstances(_ one: RunRecord, _ other: RunRecord) -> [Factor] {
    let pairs = [
      ("code", code(of: one), code(of: other)),
      ("games", one.dataset.fingerprint, other.dataset.fingerprint),
      ("libraries", libraries(of: one), libraries(of: other)),
      ("machine", machine(of: one), machine(of: other)),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { Factor(name: $0.0, one: $0.1, other: $0.2) }
  }

  private static func code(of record: RunRecord) -> String {
    "almanac \(record.environment.almanac), git \(record.git.hash.prefix(12))"
      + (record.git.isDirty == true ? "*" : "")
      + ", model version \(record.modelVersion)"
  }

  private static func libraries(of record: RunRecord) -> String {
    let libraries = record.libraries.sorted { $0.key < $1.key }.map { name, use in
      ", \(RunRecord.LibraryUse.title(of: name)) \(use.version)"
    }
    return "Swift \(record.environment.swift), Arrow \(record.environment.arrow)"
      + libraries.joined()
  }

  private static func machine(of record: RunRecord) -> String {
    "\(record.environment.os), \(record.environment.cpu)"
  }
}
