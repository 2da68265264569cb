internal import Faults

/// One training inside XGBoost, and how long it has been there.
struct TrainingSession: ~Copyable {
  private let booster: BoosterHandle
  private let training: MatrixHandle
  private let validation: MatrixHandle?
  private(set) var libraryDuration: Duration

  init(
    _ data: LabelledMatrix, _ validationData: LabelledMatrix?, _ parameters: BoosterParameters
  ) throws(Fault) {
    let start = ContinuousClock.now
    let training = try Self.matrix(of: data, parameters)
    let booster = try BoosterHandle(for: training)
    try Self.set(parameters, of: booster)
    if let validationData {
      validation = try MatrixHandle.rows(of: validationData, threadCount: parameters.threadCount)
    } else {
      validation = nil
    }
    self.training = training
    self.booster = booster
    libraryDuration = ContinuousClock.now - start
  }

  private static func matrix(
    of data: LabelledMatrix, _ parameters: BoosterParameters
  ) throws(Fault) -> MatrixHandle {
    let threadCount = parameters.threadCount
    guard parameters.usesQuantiles else {
      return try MatrixHandle.rows(of: data, threadCount: threadCount)
    }
    return try MatrixHandle.quantiles(
      of: data, maximumBinCount: parameters.maximumBinCount, threadCount: threadCount)
  }

  /// XGBoost only warns of the names that it does not know.
  private static func set(
    _ parameters: BoosterParameters, of booster: borrowing BoosterHandle
  ) throws(Fault) {
    for (name, value) in parameters.values.sorted(by: { $0.key < $1.key }) {
      try booster.set(name, to: value)
    }
    let warnings = try Library.warnings { () throws(Fault) in try booster.configure() }
    guard let start = warnings.ranges(of: "Parameters: {").first?.upperBound else { return }
    let names = warnings[start...].prefix { $0 != "}" }.split(separator: ",").map {
      $0.filter { !$0.isWhitespace }
    }
    throw Fault(.usage, "XGBoost does not use \(names.joined(separator: ", "))")
  }

  /// - Parameter round: from 1 up.
  /// - Returns: the log loss of the validation rows, in nats.
  mutating func run(round: Int) throws(Fault) -> Double? {
    let start = ContinuousClock.now
    defer { libraryDuration += ContinuousClock.now - start }
    try booster.update(round: round, on: training)
    switch validation {
    case .some(let rows): return try booster.logLoss(round: round, on: rows)
    case .none: return nil
    }
  }

  /// The booster of the first rounds, which holds on to none of the rows.
  mutating func first(rounds: Int, featureNames: [String]) throws(Fault) -> BoosterHandle {
    let start = ContinuousClock.now
    defer { libraryDuration += ContinuousClock.now - start }
    let kept = try booster.first(rounds: rounds)
    try kept.setFeatureNames(featureNames)
    return kept
  }
}
