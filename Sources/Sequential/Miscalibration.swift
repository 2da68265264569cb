/// A way in which probabilities may be wrong: the truth is σ(home·h + slope·L), with L the log-odds that
/// were stated and h 1 where A is at home, −1 where B is, 0 at a neutral site.
///
/// A slope below 1 says that the model is too sure of itself, one above 1 that it is not sure enough; a
/// negative `home` that the home side wins less than the model thinks.
public struct Miscalibration: Sendable, Hashable {
  /// In log-odds.
  public let home: Double
  public let slope: Double

  public init(home: Double, slope: Double) { (self.home, self.slope) = (home, slope) }

  /// Nothing is wrong.
  public static let none = Miscalibration(home: 0, slope: 1)

  /// The 49 that evidence is weighed for; each weighs the same.
  public static let alternatives: [Miscalibration] =
    grid(
      homes: [-0.4, -0.2, 0, 0.2, 0.4],
      slopes: [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5]
    ).filter { $0 != .none }

  /// The 25 that no model is free of and that harm nobody.
  public static let harmless: [Miscalibration] =
    grid(homes: [-0.1, -0.05, 0, 0.05, 0.1], slopes: [0.9, 0.95, 1, 1.05, 1.1])

  private static func grid(homes: [Double], slopes: [Double]) -> [Miscalibration] {
    homes.flatMap { home in slopes.map { Miscalibration(home: home, slope: $0) } }
  }

  /// The probability that is right where this is what is wrong.
  public func corrected(_ probability: Double, host: Int) -> Double {
    LogOdds.probability(home * Double(host) + slope * LogOdds.of(probability))
  }
}
