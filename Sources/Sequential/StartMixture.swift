/// How much each period weighs as the one in which a fault begins; all together 1.
public enum StartWeights: Sendable, Equatable {
  /// So many periods, 1 or more, each alike; afterwards nothing begins any more.
  case planned(Int)
  /// Period j, from 1 on, weighs 1/(j(j + 1)): for use without an end.
  case openEnded

  /// - Parameter period: counted from 0.
  public func weight(of period: Int) -> Double {
    switch self {
    case .planned(let count): period < count ? 1 / Double(count) : 0
    case .openEnded: 1 / (Double(period + 1) * Double(period + 2))
    }
  }

  /// The weight of all periods after so many.
  public func remaining(after count: Int) -> Double {
    switch self {
    case .planned(let planned): Double(max(0, planned - count)) / Double(planned)
    case .openEnded: 1 / Double(count + 1)
    }
  }
}

/// The e-value of a fault that may begin in any period: X ← (X + weight)·e.
///
/// Ville: where nothing is wrong, the chance that it ever reaches 1/α is at most α.
public struct StartMixture: Sendable, Equatable {
  private let weights: StartWeights
  /// Periods so far.
  public private(set) var count = 0
  /// The part of the value that stands in periods that have begun.
  public private(set) var begun = 0.0

  // Products of such numbers, and sums over points, stay finite.
  private static let greatest = 1e300

  public init(_ weights: StartWeights) { self.weights = weights }

  /// - Parameter factor: the period's e-value, 0 or more.
  public mutating func add(_ factor: Double) {
    begun = min((begun + weights.weight(of: count)) * factor, Self.greatest)
    count += 1
  }

  /// The e-value, with the periods that have not begun counted as 1.
  public var value: Double { begun + weights.remaining(after: count) }
}
