internal import Glibc

/// How well each miscalibration explains the games of a period, against the probabilities as stated.
///
///     var period = PeriodLikelihood()
///     period.add(probability: 0.8, outcome: 1, host: 0)
///     period.logarithms[place]  // ln of the product of q/p or (1 − q)/(1 − p), by place in `points`
///
/// The order of games changes nothing but rounding. A tie enters as exponents y and 1 − y with y = 1/2.
public struct PeriodLikelihood: Sendable {
  /// The alternatives, and after them the harmless ones.
  public static let points = Miscalibration.alternatives + Miscalibration.harmless
  static let alternativeCount = Miscalibration.alternatives.count

  /// Games so far.
  public private(set) var count = 0
  /// Σ(1 − y)·h and Σ(1 − y)·L: what losses add to every point's logarithm.
  private var lost = (host: 0.0, logOdds: 0.0)
  /// Σ ln(1 + exp(−x)) of each cell, over the games so far but the last few.
  private var logarithmSums = [Double](repeating: 0, count: Self.cells.count)
  /// The product of 1 + exp(−x) of each cell, over these last few.
  private var products = [Double](repeating: 1, count: Self.cells.count)
  private var powers = [Double](repeating: 0, count: Self.slopes.count)

  // A factor is at most 1 + exp(1.5·20.73 + 0.4), under 1e14: this many of them stay finite.
  private static let foldEvery = 16

  private static let slopes = Set(points.map(\.slope)).sorted()
  /// The points, and the probabilities as stated at the end.
  private static let cells: [(home: Double, slope: Int)] = (points + [.none]).map { point in
    (point.home, slopes.firstIndex(of: point.slope)!)
  }
  /// exp(−home·h) of each cell, by h + 1.
  private static let hostFactors: [[Double]] = [-1.0, 0, 1].map { host in
    cells.map { exp(-$0.home * host) }
  }
  private static let cellSlopes = cells.map(\.slope)

  public init() {}

  /// Adds a game.
  ///
  /// - Parameters:
  ///   - probability: that A wins; clipped to [1e-9, 1 − 1e-9].
  ///   - outcome: 1, 0, or 1/2 for a tie.
  ///   - host: 1 where A is at home, −1 where B is, 0 at a neutral site.
  public mutating func add(probability: Double, outcome: Double, host: Int) {
    let logOdds = LogOdds.of(probability)
    let slopes = Self.slopes
    for place in slopes.indices { powers[place] = exp(-slopes[place] * logOdds) }
    let (factors, places) = (Self.hostFactors[host + 1], Self.cellSlopes)
    for cell in places.indices { products[cell] *= 1 + factors[cell] * powers[places[cell]] }
    lost.host += (1 - outcome) * Double(host)
    lost.logOdds += (1 - outcome) * logOdds
    count += 1
    if count.isMultiple(of: Self.foldEvery) { fold() }
  }

  private mutating func fold() {
    for cell in products.indices {
      logarithmSums[cell] += log(products[cell])
      products[cell] = 1
    }
  }

  /// The logarithm of each point's likelihood over that of the probabilities as stated.
  public var logarithms: [Double] {
    let likelihoods = Self.cells.indices.map { cell in
      let (home, slope) = Self.cells[cell]
      let all = logarithmSums[cell] + log(products[cell])
      return -(home * lost.host + Self.slopes[slope] * lost.logOdds) - all
    }
    let stated = likelihoods[likelihoods.count - 1]
    return likelihoods.dropLast().map { $0 - stated }
  }
}
