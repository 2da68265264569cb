internal import Determinism

/// Whether paired differences have mean 0, where they come in clusters whose members share their luck.
///
/// For two forecasters of the same games a cluster is a day of a season: on its morning each has seen
/// the same games, so that all its differences stem from one state of two models. Clusters are drawn
/// with replacement, whole, as many as there are; of each draw the mean per game is taken, studentised
/// with its own cluster-robust standard error, and centred on what was observed:
///
///     t* = (m* − m) / se*,   se² = G/(G − 1) Σ(s − m n)² / N²
///
/// with s the sum and n the number of a cluster's differences, G clusters and N differences in all. The
/// p-value is the share of draws with |t*| ≥ |m/se|, and the interval m ± se × the quantile of |t*|, so
/// that it leaves out 0 exactly where p ≤ 5 %.
///
/// Days rather than whole seasons, of which there are few; and days alone rather than seasons and then
/// days within them, which counts the chance of the days twice: in simulated tournaments of equally
/// good forecasters that test raised 1 to 2 false alarms in 100 for the 5 it claims, hence would miss
/// what is there. This one raised 4 to 6, even where forecasters err all season long, and one that is
/// not studentised 5 to 7 (`Tests/EvaluationTests/References/false_alarms.py`).
///
/// References: Cameron, Gelbach and Miller, "Bootstrap-based improvements for inference with clustered
/// errors", Review of Economics and Statistics 90 (2008); Efron and Tibshirani, "An introduction to the
/// bootstrap" (1993), chapters 12 and 16; for (k + 1)/(draws + 1), Davison and Hinkley, "Bootstrap
/// methods and their application" (1997), 4.2.
public struct ClusterBootstrap: Sendable, Equatable {
  /// A p-value of at most this is called clear; the interval covers the rest, 95 %.
  public static let significance = 0.05

  /// Per game, not per cluster.
  public let mean: Double
  public let standardError: Double
  /// Covers the true mean difference 95 times in 100; nil with too few clusters to say.
  public let interval: ClosedRange<Double>?
  /// Two-sided, above 0; 1 where all differences are 0.
  public let pValue: Double
  public let clusterCount: Int
  public let draws: Int
  /// How many differences there are.
  private let count: Int

  /// Nil with fewer than two clusters, or where all have the same mean that is not 0.
  ///
  /// - Parameter clusters: which cluster each difference belongs to, from 0 on without gaps.
  /// - Precondition: `clusters` has as many elements as `differences`; there are at least 20 draws.
  public init?(differences: [Double], clusters: [Int], draws: Int = 10_000, seed: UInt64) {
    precondition(differences.count == clusters.count, "a cluster for each difference")
    precondition(draws >= 20, "fewer draws cannot tell 5 %")
    let sums = ClusterSums(differences, clusters)
    guard sums.count > 1 else { return nil }
    let observed = sums.studentised
    guard observed.isFinite else { return nil }
    mean = sums.mean
    standardError = sums.standardError
    clusterCount = sums.count
    count = differences.count
    self.draws = draws
    var random = RandomGenerator(seed: seed)
    let drawn = (0..<draws).map { _ in abs(sums.drawn(&random)) }.sorted(by: >)
    let extreme = drawn.prefix { $0 >= abs(observed) }.count
    pValue = Double(extreme + 1) / Double(draws + 1)
    // The |t*| that an observed one must exceed for p to be 5 % or less: one in 20.
    let reach = drawn[(draws + 1) / 20 - 1] * standardError
    interval = reach.isFinite ? mean - reach...mean + reach : nil
  }

  /// How many differences like these, in clusters like these, would make their mean clear four times in
  /// five; nil where the mean is 0, or so near that no number is of use.
  ///
  /// The standard error falls with the root of their number, so that it is N((z₀.₉₇₅ + z₀.₈) se/m)².
  /// Of correction for several runs it knows nothing.
  ///
  /// Reference: Lachin, "Introduction to sample size determination and power analysis for clinical
  /// trials", Controlled Clinical Trials 2 (1981).
  public var countNeeded: Int? {
    let ratio = (Self.quantile975 + Self.quantile80) * standardError / mean
    let needed = (Double(count) * ratio * ratio).rounded(.up)
    return needed.isFinite && needed > 0 ? Int(exactly: min(needed, 1e15)) : nil
  }

  /// Quantiles of the normal distribution.
  private static let quantile975 = 1.959963984540054
  private static let quantile80 = 0.8416212335729143
}

/// Sums over each cluster, from which the bootstrap draws.
private struct ClusterSums {
  /// Differences less their mean over all, summed; and how many.
  private var residuals: [Double]
  private var sizes: [Double]
  let mean: Double

  init(_ differences: [Double], _ clusters: [Int]) {
    let count = (clusters.max() ?? -1) + 1
    residuals = Array(repeating: 0, count: count)
    sizes = residuals
    for (difference, cluster) in zip(differences, clusters) {
      residuals[cluster] += difference
      sizes[cluster] += 1
    }
    mean = residuals.reduce(0, +) / Double(max(1, differences.count))
    for cluster in residuals.indices { residuals[cluster] -= mean * sizes[cluster] }
  }

  var count: Int { residuals.count }

  /// G/(G − 1), which makes up for the mean being estimated from the same clusters.
  private var correction: Double { Double(count) / Double(count - 1) }

  var standardError: Double {
    let squares = residuals.reduce(0) { $0 + $1 * $1 }
    return (correction * squares).squareRoot() / sizes.reduce(0, +)
  }

  /// The observed mean over its standard error: how far it lies from 0.
  var studentised: Double { ratio(mean, standardError) }

  /// Draws clusters, and tells how far their mean lies from the observed one in standard errors.
  func drawn(_ random: inout RandomGenerator) -> Double {
    var (sum, size) = (0.0, 0.0)
    var (squares, products, squaredSizes) = (0.0, 0.0, 0.0)
    for _ in 0..<count {
      let cluster = random.integer(below: count)
      let (residual, members) = (residuals[cluster], sizes[cluster])
      sum += residual
      size += members
      squares += residual * residual
      products += residual * members
      squaredSizes += members * members
    }
    let shift = sum / size
    // Σ(residual − shift × members)², multiplied out.
    let spread = squares - 2 * shift * products + shift * shift * squaredSizes
    return ratio(shift, (correction * max(0, spread)).squareRoot() / size)
  }

  private func ratio(_ value: Double, _ error: Double) -> Double {
    value == 0 ? 0 : value / error
  }
}
