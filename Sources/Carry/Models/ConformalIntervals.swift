/// How far carries lay from what was foretold of sessions that no fit had seen.
struct ResidualPool: Sendable {
  /// Distances in yards by club.
  private var distances: [String: [Double]] = [:]

  mutating func add(_ distance: Double, club: String) {
    distances[club, default: []].append(distance)
  }

  /// Half widths of intervals that hold a share of shots to come.
  func intervals(level: Double) -> ConformalIntervals {
    var clubs: [String: Double] = [:]
    for (club, ours) in distances where ours.count >= ConformalIntervals.leastOfClub {
      clubs[club] = Self.quantile(ours, level)
    }
    return ConformalIntervals(
      all: Self.quantile(distances.sorted { $0.key < $1.key }.flatMap(\.value), level),
      clubs: clubs)
  }

  /// The ⌈(n + 1)·level⌉th smallest; nil where there are too few for it.
  private static func quantile(_ values: [Double], _ level: Double) -> Double? {
    let place = Int((Double(values.count + 1) * level).rounded(.up))
    guard place <= values.count else { return nil }
    return values.sorted()[place - 1]
  }
}

/// Half widths of split conformal intervals, in yards: the quantile of distances of sessions that the fit
/// did not see, a club's own where it has 30.
///
/// Reference: Lei, G'Sell, Rinaldo, Tibshirani and Wasserman, "Distribution-Free Predictive Inference for
/// Regression" (2018), doi 10.1080/01621459.2017.1307116. Shots of a session are alike, so that the share
/// held is counted over later sessions rather than promised.
struct ConformalIntervals: Sendable, Equatable, Codable {
  static let leastOfClub = 30

  /// Nil where too few shots came before.
  var all: Double?
  var clubs: [String: Double] = [:]

  func interval(around carry: Double, club: String) -> ClosedRange<Double>? {
    (clubs[club] ?? all).map { carry - $0...carry + $0 }
  }

  /// Whether a file can hold them.
  var isPossible: Bool {
    (clubs.map(\.value) + [all].compactMap(\.self)).allSatisfy { $0.isFinite && $0 >= 0 }
  }
}
