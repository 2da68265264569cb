internal import Glibc

/// The scores to expect on average if every probability were right.
public struct ExpectedMetrics: Sendable, Equatable {
  /// In nats; nil without games, as the others.
  public let logLoss: Double?
  public let brierScore: Double?
  public let accuracy: Double?
  /// The expected number of pairs in the right order over the expected number of pairs.
  public let areaUnderROC: Double?
  /// With each bin's distance taken as normal, which is close from some five games a bin on.
  public let expectedCalibrationError: Double?

  public init(_ probabilities: [Double]) {
    logLoss = Evaluation.logLoss(probabilities: probabilities, outcomes: probabilities)
    brierScore = mean(probabilities, probabilities) { p, _ in p * (1 - p) }
    accuracy = mean(probabilities, probabilities) { p, _ in max(p, 1 - p) }
    areaUnderROC = Self.areaUnderROC(probabilities)
    expectedCalibrationError = Self.calibrationError(probabilities)
  }

  /// Σ p(1 − p') over pairs of different games with p > p', equal ones half, over Σ p(1 − p').
  private static func areaUnderROC(_ probabilities: [Double]) -> Double? {
    let sorted = probabilities.sorted()
    var (lossesBelow, ordered, start) = (0.0, 0.0, 0)
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end] == sorted[start] { end += 1 }
      let (count, p) = (Double(end - start), sorted[start])
      ordered += count * p * lossesBelow + count * (count - 1) / 2 * p * (1 - p)
      lossesBelow += count * (1 - p)
      start = end
    }
    let wins = sorted.reduce(0, +)
    let own = sorted.reduce(0) { $0 + $1 * (1 - $1) }
    let pairs = wins * (Double(sorted.count) - wins) - own
    return pairs > 0 ? ordered / pairs : nil
  }

  /// √(2/π)·Σ over bins of √Σp(1 − p), over games.
  private static func calibrationError(_ probabilities: [Double]) -> Double? {
    guard !probabilities.isEmpty else { return nil }
    var variances = [Double](repeating: 0, count: ReliabilityBin.count)
    for p in probabilities { variances[ReliabilityBin.place(of: p)] += p * (1 - p) }
    let distances = variances.reduce(0) { $0 + $1.squareRoot() }
    return (2 / Double.pi).squareRoot() * distances / Double(probabilities.count)
  }
}
