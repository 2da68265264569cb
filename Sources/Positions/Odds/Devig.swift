public import Faults
internal import Glibc

/// Ways to take a bookmaker's margin out of odds. q is 1/odds, B the sum of q over all outcomes.
public enum DevigMethod: String, Sendable, CaseIterable, Codable {
  /// q/B.
  case multiplicative
  /// q − (B − 1)/n.
  case additive
  /// q^k, with k so that they sum to 1.
  case power
  /// q/(c + q − c·q), with c so that they sum to 1.
  case oddsRatio = "odds_ratio"
  /// [√(z² + 4(1 − z)q²/B) − z]/[2(1 − z)], with z so that they sum to 1: Shin, "Prices of state contingent
  /// claims with insider traders" (1992), as Jullien and Salanié solve it. With two outcomes the additive one.
  case shin

  /// Fair probabilities of all outcomes, which sum to 1.
  ///
  /// - Parameter odds: decimal, above 1, of two outcomes or more.
  /// - Throws: ``Fault`` `.noSolution` where the method has none: additive ones below 0; Shin's below a
  ///   margin of 0.
  public func fair(_ odds: [Double]) throws(Fault) -> [Double] {
    guard odds.count >= 2, odds.allSatisfy({ $0 > 1 && $0.isFinite }) else {
      throw Fault(.usage, "fair probabilities need the odds of two outcomes or more, each above 1")
    }
    let q = odds.map { 1 / $0 }
    let book = q.reduce(0, +)
    switch self {
    case .multiplicative: return q.map { $0 / book }
    case .additive: return try Self.additive(q, book)
    case .power:
      let k = Self.root(from: 0, to: 1) { k in q.reduce(0) { $0 + pow($1, k) } - 1 }
      return q.map { pow($0, k) }
    case .oddsRatio:
      let ratio = { (c: Double, q: Double) in q / (c + q - c * q) }
      let c = Self.root(from: 0, to: 1) { c in q.reduce(0) { $0 + ratio(c, $1) } - 1 }
      return q.map { ratio(c, $0) }
    case .shin: return try Self.shin(q, book)
    }
  }

  private static func additive(_ q: [Double], _ book: Double) throws(Fault) -> [Double] {
    let fair = q.map { $0 - (book - 1) / Double(q.count) }
    guard fair.allSatisfy({ $0 > 0 && $0 < 1 }) else {
      throw Fault(
        .noSolution,
        "an outcome would have a probability below 0 when the margin is taken off in equal parts",
        remedy: .advice("take another method"))
    }
    return fair
  }

  private static func shin(_ q: [Double], _ book: Double) throws(Fault) -> [Double] {
    guard book >= 1 else {
      throw Fault(
        .noSolution, "the probabilities sum to less than 1, which no share of insiders explains",
        remedy: .advice("take another method"))
    }
    if q.count == 2 { return try additive(q, book) }
    let fair = { (z: Double, q: Double) in
      (sqrt(z * z + 4 * (1 - z) * q * q / book) - z) / (2 * (1 - z))
    }
    var (low, high) = (0.0, 1 - 1e-9)
    for _ in 0..<200 where high - low > 0 {
      let middle = (low + high) / 2
      if middle == low || middle == high { break }
      if q.reduce(0, { $0 + fair(middle, $1) }) > 1 { low = middle } else { high = middle }
    }
    return q.map { fair((low + high) / 2, $0) }
  }

  /// The place above 0 at which a function that falls crosses 0, to the last digit of a double.
  ///
  /// - Parameter high: where the search begins; it goes on upwards for as long as the function is above 0.
  private static func root(
    from start: Double, to end: Double, _ function: (Double) -> Double
  ) -> Double {
    var (low, high) = (start, end)
    while function(high) > 0, high < 1e12 { (low, high) = (high, 2 * high) }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if function(middle) > 0 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The share by which the probabilities of odds exceed 1; below 0 where they fall short.
  public static func margin(_ odds: [Double]) -> Double { odds.reduce(0) { $0 + 1 / $1 } - 1 }
}
