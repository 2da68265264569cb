public import Faults

/// Rows of features with what came of each, to train or to validate on.
public struct LabelledMatrix: Sendable, Equatable {
  public let features: FeatureMatrix
  /// One for each row: in [0, 1], or any finite number where numbers are foretold.
  public let labels: [Float]
  /// One for each row, finite and not negative; `nil` where all rows weigh the same.
  public let weights: [Float]?

  /// - Throws: ``Fault`` `.badData` for no rows, for counts other than the rows', for a label
  ///   outside [0, 1] and for weights that are negative, not finite or all zero.
  public init(
    features: FeatureMatrix, labels: [Float], weights: [Float]? = nil
  ) throws(Fault) {
    try Self.checkCount(of: labels, features)
    if let row = labels.firstIndex(where: { !(0...1).contains($0) }) {
      throw Fault(.badData, "the label of row \(row) is \(labels[row]), outside [0, 1]")
    }
    if let weights { try Self.check(weights, rowCount: features.rowCount) }
    self.features = features
    self.labels = labels
    self.weights = weights
  }

  /// - Throws: ``Fault`` `.badData` for no rows, for another count than the rows', and for a number that
  ///   is not finite.
  public init(features: FeatureMatrix, numbers: [Float]) throws(Fault) {
    try Self.checkCount(of: numbers, features)
    if let row = numbers.firstIndex(where: { !$0.isFinite }) {
      throw Fault(.badData, "the label of row \(row) is \(numbers[row]), not a finite number")
    }
    (self.features, labels, weights) = (features, numbers, nil)
  }

  private static func checkCount(
    of labels: [Float], _ features: FeatureMatrix
  ) throws(Fault) {
    guard features.rowCount > 0 else { throw Fault(.badData, "no rows to learn from") }
    guard labels.count == features.rowCount else {
      throw Fault(.badData, "\(labels.count) labels for \(features.rowCount) rows")
    }
  }

  private static func check(_ weights: [Float], rowCount: Int) throws(Fault) {
    guard weights.count == rowCount else {
      throw Fault(.badData, "\(weights.count) weights for \(rowCount) rows")
    }
    if let row = weights.firstIndex(where: { !($0 >= 0 && $0.isFinite) }) {
      throw Fault(
        .badData, "the weight of row \(row) is \(weights[row]), not a finite number from 0 up")
    }
    guard weights.contains(where: { $0 > 0 }) else {
      throw Fault(.badData, "every row weighs nothing")
    }
  }
}
