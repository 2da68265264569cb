internal import Glibc

/// The population stability index of a sample against an earlier one: Σ(q − p)·ln(q/p) over bins that hold
/// a tenth of the earlier one each, or fewer where values repeat.
///
/// It has no test: where nothing has moved it is on average (bins − 1)(1/n + 1/m), so that small samples look
/// as if they had. Half a value is added to each bin, so that an empty one does not make it infinite.
public struct PopulationStability: Sendable, Equatable {
  public let index: Double
  public let bins: Int
  /// The index to expect of two samples of these sizes where nothing has moved.
  public let expectedIndex: Double

  /// Above this, by custom, something has moved.
  public static let customaryLimit = 0.1

  /// How many values each sample needs for the expected index to be a tenth of the customary limit.
  public var neededCount: Int {
    Int((2 * Double(bins - 1) / (Self.customaryLimit / 10)).rounded(.up))
  }

  /// Nil where either sample is empty.
  public init?(of sample: [Double], against earlier: [Double]) {
    guard !sample.isEmpty, !earlier.isEmpty else { return nil }
    let sorted = earlier.sorted()
    let borders = Set((1..<10).map { sorted[min(sorted.count - 1, sorted.count * $0 / 10)] })
      .sorted()
    let (before, after) = (Self.shares(earlier, borders), Self.shares(sample, borders))
    bins = borders.count + 1
    index = zip(before, after).reduce(0) { $0 + ($1.1 - $1.0) * log($1.1 / $1.0) }
    expectedIndex =
      Double(bins - 1) * (1 / Double(sample.count) + 1 / Double(earlier.count))
  }

  /// The share of each bin; a value on a border belongs to the upper one.
  private static func shares(_ values: [Double], _ borders: [Double]) -> [Double] {
    var counts = [Double](repeating: 0.5, count: borders.count + 1)
    for value in values { counts[borders.count { value >= $0 }] += 1 }
    let total = counts.reduce(0, +)
    return counts.map { $0 / total }
  }
}
