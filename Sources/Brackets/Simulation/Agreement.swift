internal import Glibc

/// Whether draws agree with exact probabilities, within the draws' own error.
///
/// For each team and game: how many standard errors its count of wins lies from what is expected.
/// Where fewer than ``fewest`` wins, or losses, are expected, the normal distribution is no guide; of
/// such teams those that can win the same game are looked at together. A count that is not 0 or all,
/// where nothing else is possible, is infinitely far away.
public struct Agreement: Sendable, Equatable {
  /// Below this many expected, tails are much heavier than the normal distribution's.
  public static let fewest = 100.0
  /// How rarely draws that are right may seem wrong.
  public static let significance = 0.001

  /// The largest distance in standard errors; nil where nothing could be compared.
  public let largestZ: Double?
  /// How many counts were compared.
  public let compared: Int
  /// That the largest of so many is as large by chance, at most (Bonferroni); 1 where nothing was
  /// compared.
  public let pValue: Double

  public var holds: Bool { pValue >= Self.significance }

  public init(of simulation: BracketSimulation, with advancement: Advancement) {
    var distances: [Double] = []
    for (wins, winning) in zip(simulation.wins, advancement.winning) {
      distances += Self.distances(wins, winning, draws: simulation.draws)
    }
    largestZ = distances.max()
    compared = distances.count
    // Two-sided: P(|Z| ≥ z) = erfc(z / √2).
    pValue = largestZ.map { min(1, Double(distances.count) * erfc($0 / 2.0.squareRoot())) } ?? 1
  }

  /// The distances of one game's counts from its probabilities.
  private static func distances(_ wins: [Int], _ winning: [Double], draws: Int) -> [Double] {
    var distances: [Double] = []
    var few: (count: Int, probability: Double) = (0, 0)
    for (count, probability) in zip(wins, winning) {
      if let distance = distance(count, probability, draws: draws) {
        distances.append(distance)
      } else {
        few = (few.count + count, few.probability + probability)
      }
    }
    // All teams together win for certain, which is no news.
    guard few.probability > 0, !distances.isEmpty else { return distances }
    return distances + [distance(few.count, few.probability, draws: draws)].compactMap(\.self)
  }

  /// Nil where too few are expected.
  private static func distance(_ count: Int, _ probability: Double, draws: Int) -> Double? {
    let (draws, count) = (Double(draws), Double(count))
    if probability == 0 || probability == 1 { return count == draws * probability ? 0 : .infinity }
    guard draws * probability >= fewest, draws * (1 - probability) >= fewest else { return nil }
    let deviation = (draws * probability * (1 - probability)).squareRoot()
    return abs(count - draws * probability) / deviation
  }
}
