internal import Glibc

/// Which of two forecasters of the same games is better, looked at as often as one likes.
///
///     var duel = ModelDuel(.logLoss, alpha: 0.05, plannedVariance: 40)
///     for game in games { duel.add(game) }
///     duel.verdict  // false in at most one test of twenty, over all looks together
///
/// Sources: for the interval Choe and Ramdas, "Comparing sequential forecasters", Operations Research 72
/// (2024); for the e-value Henzi and Ziegel, Biometrika 109 (2022).
public struct ModelDuel: Sendable, Equatable {
  /// Games on which each side of "the challenger says more" must have been seen before a verdict.
  public static let leastGames = 40
  /// How far alternatives go from the point of indifference to the contender's own forecast.
  static let weights = [0.25, 0.5, 1]

  public let score: ComparedScore
  /// The chance of a verdict for a challenger that is no better.
  public let alpha: Double
  public let boundary: RobbinsBoundary
  public private(set) var games = 0
  /// Sum of differences, the champion's loss less the challenger's.
  public private(set) var sum = 0.0
  /// Σc²/4.
  public private(set) var variance = 0.0
  /// Games of which the challenger's probability was the higher one, and the lower one.
  public private(set) var higher = 0
  public private(set) var lower = 0
  /// For each weight, the sum of logarithms.
  private var championLogarithms = [Double](repeating: 0, count: Self.weights.count)
  private var challengerLogarithms = [Double](repeating: 0, count: Self.weights.count)

  /// - Parameters:
  ///   - alpha: inside (0, 1).
  ///   - plannedVariance: Σc²/4 that is expected at the middle of what is planned, above 0.
  public init(_ score: ComparedScore, alpha: Double, plannedVariance: Double) {
    self.init(
      score, alpha: alpha, boundary: RobbinsBoundary(narrowestAt: plannedVariance, alpha: alpha))
  }

  /// - Parameter boundary: fixed before the first game.
  public init(_ score: ComparedScore, alpha: Double, boundary: RobbinsBoundary) {
    (self.score, self.alpha, self.boundary) = (score, alpha, boundary)
  }

  /// Adds a game.
  ///
  /// - Parameters:
  ///   - champion: probability that A wins; clipped to [1e-9, 1 − 1e-9], as the challenger's.
  ///   - outcome: 1, 0, or 1/2 for a tie.
  public mutating func add(champion: Double, challenger: Double, outcome: Double) {
    let game = PairedForecast(
      champion: champion, challenger: challenger, outcome: outcome, score: score)
    games += 1
    // Forecasts that are the same say nothing, and rounding must not either.
    guard game.champion != game.challenger else { return }
    sum += game.difference
    variance += game.range * game.range / 4
    if game.challenger > game.champion { higher += 1 } else { lower += 1 }
    for (place, weight) in Self.weights.enumerated() {
      championLogarithms[place] += game.logarithm(for: .champion, weight: weight)
      challengerLogarithms[place] += game.logarithm(for: .challenger, weight: weight)
    }
  }

  /// Per game, above 0 where the challenger did better; nil without games.
  public var mean: Double? { games == 0 ? nil : sum / Double(games) }

  /// Covers the mean of what the differences were expected to be, at all looks together with a chance of
  /// 1 − α; nil without games.
  public var interval: ClosedRange<Double>? {
    guard let mean else { return nil }
    let reach = boundary.threshold(proxy: variance, alpha: alpha) / Double(games)
    return mean - reach...mean + reach
  }

  /// ln of the evidence against "the other is at least as good on every game".
  public func logEvidence(for contender: Contender) -> Double {
    let logarithms = contender == .champion ? championLogarithms : challengerLogarithms
    let largest = logarithms.max() ?? 0
    let sum = logarithms.reduce(0) { $0 + exp($1 - largest) }
    return largest + log(sum / Double(logarithms.count))
  }

  /// The evidence itself, at most 1e300.
  public func evidence(for contender: Contender) -> Double {
    exp(min(logEvidence(for: contender), log(1e300)))
  }

  /// The contender whom the mean difference favours; nil where it favours neither.
  public var leader: Contender? { sum > 0 ? .challenger : sum < 0 ? .champion : nil }

  /// The evidence at which a contender is called better: 1/α for the challenger, and twice as much for the
  /// champion. To keep the champion needs no proof, and two verdicts at 1/α would be false more often than one.
  public func threshold(for contender: Contender) -> Double {
    contender == .challenger ? 1 / alpha : 2 / alpha
  }

  /// The contender that is better; nil where nobody can say so yet.
  ///
  /// To reject "at least as good on every game" is not yet "better on average", so the mean must favour it
  /// too; and evidence of one kind of games alone decides nothing.
  public var verdict: Contender? {
    guard let leader, higher >= Self.leastGames, lower >= Self.leastGames,
      logEvidence(for: leader) >= log(threshold(for: leader))
    else { return nil }
    return leader
  }

  /// About how many more games a verdict for the leader needs if things go on as they did; 0 where there is
  /// one, nil where nothing points to one.
  public var gamesNeeded: Int? {
    guard let leader else { return nil }
    let (evidence, count) = (logEvidence(for: leader), Double(games))
    guard evidence > 0, higher > 0, lower > 0 else { return nil }
    let needs = [
      (log(threshold(for: leader)) - evidence) / (evidence / count),
      Double(Self.leastGames - higher) / (Double(higher) / count),
      Double(Self.leastGames - lower) / (Double(lower) / count),
    ]
    let most = max(0, needs.max() ?? 0).rounded(.up)
    return most < 1e9 ? Int(most) : nil
  }
}
