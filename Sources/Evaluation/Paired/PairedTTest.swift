/// Student's t-test of whether paired differences have mean 0.
///
/// It takes the pairs as independent of each other, and has one degree of freedom less than there are
/// pairs. Games of one day are not: both forecasters know the same that morning. Counting clusters
/// instead would leave at most clusters − 1 degrees of freedom; ``ClusterBootstrap`` does justice to
/// that, and this test stands beside it as the one that everybody knows.
///
/// Reference: SciPy's `ttest_rel`.
public struct PairedTTest: Sendable, Equatable {
  /// Mean difference over its standard error; 0 where all differences are 0.
  public let statistic: Double
  /// Pairs less one.
  public let degreesOfFreedom: Int
  /// Two-sided, in [0, 1]; 1 where all differences are 0.
  public let pValue: Double

  /// Nil with fewer than two differences, or where they are all the same but not 0.
  public init?(differences: [Double]) {
    let count = Double(differences.count)
    guard count > 1 else { return nil }
    degreesOfFreedom = differences.count - 1
    if differences.allSatisfy({ $0 == 0 }) {
      (statistic, pValue) = (0, 1)
      return
    }
    let mean = differences.reduce(0, +) / count
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard squares > 0 else { return nil }
    statistic = mean / (squares / (count - 1) / count).squareRoot()
    pValue = StudentT(degreesOfFreedom: count - 1).twoSidedPValue(of: statistic)
  }
}
