/// Games whose probabilities lie in one tenth of [0, 1], and how often they came true.
public struct ReliabilityBin: Sendable, Equatable {
  /// How many bins there are.
  public static let count = 10

  /// Range of the probabilities; the upper border belongs to the bin.
  public let range: ClosedRange<Double>
  public let games: Int
  /// In [0, 1].
  public let meanProbability: Double
  /// The share that A won, ties counting half; in [0, 1].
  public let meanOutcome: Double

  // As NumPy's linspace has them: the third is 0.30000000000000004.
  private static let borders = (0...count).map { Double($0) * 0.1 }

  /// The bin that a probability belongs to; one on the border of two, to the lower.
  static func place(of probability: Double) -> Int {
    borders[1..<count].count { probability > $0 }
  }

  /// The bins that hold games, lowest first: a reliability diagram's points.
  ///
  /// Reference: scikit-learn's `calibration_curve`, whose bins these are.
  ///
  /// - Precondition: `outcomes` has as many elements as `probabilities`.
  public static func bins(probabilities: [Double], outcomes: [Double]) -> [ReliabilityBin] {
    precondition(probabilities.count == outcomes.count, "an outcome for each probability")
    var games = [Int](repeating: 0, count: count)
    var sums = [(probability: Double, outcome: Double)](repeating: (0, 0), count: count)
    for (probability, outcome) in zip(probabilities, outcomes) {
      let place = place(of: probability)
      games[place] += 1
      sums[place].probability += probability
      sums[place].outcome += outcome
    }
    return games.indices.filter { games[$0] > 0 }.map { place in
      ReliabilityBin(
        range: borders[place]...borders[place + 1], games: games[place],
        meanProbability: sums[place].probability / Double(games[place]),
        meanOutcome: sums[place].outcome / Double(games[place]))
    }
  }
}
