/// For every two entrants of a bracket, the probability that one beats the other.
public struct WinProbabilities: Sendable, Equatable {
  /// Number of entrants.
  public let count: Int
  /// Row-major, count × count: that the row's entrant beats the column's.
  let values: [Double]

  /// The pairs that a probability is needed of, in the order that ``init(count:_:)`` takes.
  public static func pairs(count: Int) -> [(first: Int, second: Int)] {
    (0..<count).flatMap { first in (first + 1..<count).map { (first, $0) } }
  }

  /// - Parameters:
  ///   - count: of entrants, 1 or more.
  ///   - probabilities: of each of ``pairs(count:)``, that the first beats the second.
  /// - Precondition: there is one in [0, 1] for each pair.
  public init(count: Int, _ probabilities: [Double]) {
    let pairs = Self.pairs(count: count)
    precondition(probabilities.count == pairs.count, "one probability for each pair")
    var values = [Double](repeating: 0.5, count: count * count)
    for (pair, probability) in zip(pairs, probabilities) {
      precondition((0...1).contains(probability), "a probability is in [0, 1]")
      values[pair.first * count + pair.second] = probability
      values[pair.second * count + pair.first] = 1 - probability
    }
    (self.count, self.values) = (count, values)
  }

  /// That `entrant` beats `other`.
  public subscript(entrant: Int, other: Int) -> Double { values[entrant * count + other] }
}
