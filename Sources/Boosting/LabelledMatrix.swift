public import Faults

/// Rows of features with what came of each, to train or to validate on.
public struct LabelledMatrix: Sendable, Equatable {
  public let features: FeatureMatrix
  /// One for each row, in [0, 1].
  public let labels: [Float]
  /// One for each row, finite and not negative; `nil` where all rows weigh the same.
  public let weights: [Float]?

  /// - Throws: ``Fault`` `.badData` for no rows, for counts other than the rows', for a label
  ///   outside [0, 1] and for weights that are negative, not finite or all zero.
  public init(
    features: FeatureMatrix, labels: [Float], weights: [Float]? = nil
  ) throws(Fault) {
    guard features.rowCount > 0 else { throw Fault(.badData, "no rows to learn from") }
    guard labels.count == features.rowCount else {
      throw Fault(.badData, "\(labels.count) labels for \(features.rowCount) rows")
    }
    if let row = labels.firstIndex(where: { !(0...1).contains($0) }) {
      throw Fault(.badData, "the label of row \(row) is \(labels[row]), outside [0, 1]")
    }
    if let weights { try Self.check(weights, rowCount: features.rowCount) }
    self.features = features
    self.labels = labels
    self.weights = weights
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
