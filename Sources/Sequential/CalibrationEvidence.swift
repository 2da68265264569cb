internal import Glibc

/// Evidence that probabilities are wrong, gathered period by period: 1 says nothing.
///
///     var evidence = CalibrationEvidence(.planned(30))
///     evidence.add(period.logarithms)
///     evidence.sharp  // reaches 20 in at most one season of twenty while the probabilities are right
///
/// Sharp evidence is against "every probability is right". Tolerant evidence is against "they are wrong in
/// no way that matters": for each period of beginning, it is divided by the largest likelihood over
/// ``Miscalibration/harmless``.
///
/// Source: Ville's inequality; for tolerance universal inference, Wasserman, Ramdas and Balakrishnan (2020).
public struct CalibrationEvidence: Sendable {
  private let weights: StartWeights
  private var mixtures: [StartMixture]
  /// Weight of each period in which a fault may have begun, with every point's logarithm since.
  private var starts: [(weight: Double, logarithms: [Double])] = []
  /// Periods so far.
  public private(set) var count = 0
  /// Both are at most 1e300.
  public private(set) var sharp = 1.0
  public private(set) var tolerant = 1.0

  private static let greatest = 1e300

  public init(_ weights: StartWeights) {
    self.weights = weights
    mixtures = Array(
      repeating: StartMixture(weights), count: PeriodLikelihood.alternativeCount)
  }

  /// Adds a period.
  ///
  /// - Parameter logarithms: a period's ``PeriodLikelihood/logarithms``.
  public mutating func add(_ logarithms: [Double]) {
    precondition(logarithms.count == PeriodLikelihood.points.count, "a number for each point")
    for place in mixtures.indices { mixtures[place].add(exp(min(logarithms[place], 690))) }
    let weight = weights.weight(of: count)
    if weight > 0 {
      starts.append((weight, [Double](repeating: 0, count: logarithms.count)))
    }
    for start in starts.indices {
      for place in logarithms.indices { starts[start].logarithms[place] += logarithms[place] }
    }
    count += 1
    let begun = mixtures.reduce(0) { $0 + $1.begun / Double(mixtures.count) }
    sharp = min(begun + weights.remaining(after: count), Self.greatest)
    let tolerated = starts.reduce(0) { $0 + $1.weight * Self.tolerant($1.logarithms) }
    tolerant = min(tolerated + weights.remaining(after: count), Self.greatest)
  }

  /// The mean over alternatives of likelihoods over the largest harmless one.
  private static func tolerant(_ logarithms: [Double]) -> Double {
    let count = PeriodLikelihood.alternativeCount
    var largest = -Double.infinity
    for place in count..<logarithms.count { largest = max(largest, logarithms[place]) }
    var sum = 0.0
    for place in 0..<count { sum += exp(min(logarithms[place] - largest, 690)) }
    return sum / Double(count)
  }

  /// The part of the sharp evidence that each alternative adds, in the order of ``Miscalibration/alternatives``.
  public var shares: [Double] { mixtures.map { $0.begun / Double(mixtures.count) } }

  /// The alternative that weighs most, which names the fault; nil before the first period. Of several
  /// alike, the first.
  public var strongest: Miscalibration? {
    guard count > 0 else { return nil }
    let shares = shares
    var best = 0
    for place in shares.indices where shares[place] > shares[best] { best = place }
    return Miscalibration.alternatives[best]
  }
}
