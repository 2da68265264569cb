public import Faults
internal import Synchronization

/// Gradient-boosted trees that have been trained, or loaded from a file.
///
///     let training = try Booster.train(on: games, parameters: BoosterParameters(), rounds: 200)
///     let probabilities = try training.booster.predict(rows)
///     let bytes = try training.booster.bytes(.json)
///
/// May be shared by threads, of which one at a time is inside XGBoost.
public final class Booster: Sendable {
  /// In the order of the columns.
  public let featureNames: [String]
  private let handle: Mutex<BoosterHandle>

  init(handle: consuming sending BoosterHandle, featureNames: [String]) {
    self.handle = Mutex(handle)
    self.featureNames = featureNames
  }

  /// Loads what ``bytes(_:)`` gave, in either format.
  ///
  /// The bytes are looked through first, since XGBoost crashes on some damaged files. A change that
  /// leaves a whole booster behind goes unseen: whoever keeps the file keeps its digest too.
  ///
  /// - Parameter threadCount: of predictions, from 1 up; it does not change them. Loading itself takes
  ///   every core for a moment, which XGBoost leaves no say in.
  /// - Throws: ``Fault`` `.badData` for what is no whole booster of the target's objective and with
  ///   feature names.
  public convenience init(
    bytes: [UInt8], of target: BoosterTarget = .probability, threadCount: Int = 1
  ) throws(Fault) {
    precondition(threadCount > 0, "a prediction needs a thread")
    let outline = try ModelOutline(of: bytes, target)
    let handle = try BoosterHandle()
    try handle.load(bytes)
    try handle.set("nthread", to: "\(threadCount)")
    self.init(handle: handle, featureNames: outline.featureNames)
  }

  /// The probability of label 1, or the number, one for each row, each a float32.
  ///
  /// - Throws: ``Fault`` `.badData` unless the columns are the booster's features in their order.
  public func predict(_ rows: FeatureMatrix) throws(Fault) -> [Double] {
    try check(rows.featureNames)
    guard rows.rowCount > 0 else { return [] }
    return try handle.withLock { (handle) throws(Fault) in
      try handle.predict(rows.values, columnCount: rows.columnCount)
    }
  }

  /// The booster as a file, feature names included; the same bytes whenever asked.
  public func bytes(_ format: BoosterFormat) throws(Fault) -> [UInt8] {
    try handle.withLock { (handle) throws(Fault) in try handle.bytes(format) }
  }

  /// One for each feature, in the order of the columns.
  public func featureGains() throws(Fault) -> [FeatureGain] {
    let gains = try handle.withLock { (handle) throws(Fault) in try handle.gains() }
    return featureNames.map { FeatureGain(featureName: $0, gain: gains[$0] ?? 0) }
  }

  private func check(_ names: [String]) throws(Fault) {
    guard names.count == featureNames.count else {
      throw Fault(
        .badData, "rows of \(names.count) features for a booster of \(featureNames.count)")
    }
    if let (place, name) = names.enumerated().first(where: { $1 != featureNames[$0] }) {
      throw Fault(
        .badData, "column \(place) is \"\(name)\" where the booster has \"\(featureNames[place])\"")
    }
  }
}
