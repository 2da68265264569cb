internal import Glibc

/// Log loss less what it would be on average if the probabilities were right: −(y − p)·L a game.
///
/// It takes out how hard the games were: a run of close games is no alarm.
public struct ExcessLogLoss: Sendable, Equatable {
  public private(set) var count = 0
  /// In nats.
  public private(set) var sum = 0.0
  /// Σp(1 − p)L²: the variance of `sum` where the probabilities are right.
  public private(set) var variance = 0.0
  /// Σ(p − ½)L: the variance proxy of `sum` for ``RobbinsBoundary``, the least that holds of each game
  /// (Kearns and Saul, 1998).
  public private(set) var proxy = 0.0

  public init() {}

  /// - Parameters:
  ///   - probability: that A wins; clipped to [1e-9, 1 − 1e-9].
  ///   - outcome: 1, 0, or 1/2 for a tie.
  public mutating func add(probability: Double, outcome: Double) {
    let p = LogOdds.clipped(probability)
    let logOdds = LogOdds.of(p)
    count += 1
    sum -= (outcome - p) * logOdds
    variance += p * (1 - p) * logOdds * logOdds
    proxy += (p - 0.5) * logOdds
  }

  /// Adds the games of another sum.
  public static func += (one: inout ExcessLogLoss, other: ExcessLogLoss) {
    one.count += other.count
    one.sum += other.sum
    one.variance += other.variance
    one.proxy += other.proxy
  }

  /// In nats a game; nil without games.
  public var mean: Double? { count == 0 ? nil : sum / Double(count) }

  /// Standard error of ``mean`` where the probabilities are right; nil without games.
  public var standardError: Double? { count == 0 ? nil : variance.squareRoot() / Double(count) }

  /// ``sum`` in its own standard deviations; nil where no game could have surprised.
  public var z: Double? { variance > 0 ? sum / variance.squareRoot() : nil }
}

/// Spiegelhalter's Z: Σ(y − p)(1 − 2p) / √Σ(1 − 2p)²p(1 − p), standard normal where probabilities are right.
///
/// Source: Spiegelhalter, "Probabilistic prediction in patient management and clinical trials", Statistics
/// in Medicine 5 (1986), 421.
public struct SpiegelhalterZ: Sendable, Equatable {
  private var sum = 0.0
  private var variance = 0.0

  public init() {}

  /// - Parameters: as ``ExcessLogLoss/add(probability:outcome:)``, unclipped.
  public mutating func add(probability: Double, outcome: Double) {
    let weight = 1 - 2 * probability
    sum += (outcome - probability) * weight
    variance += weight * weight * probability * (1 - probability)
  }

  /// Nil without games, or with probabilities of 0, 1/2 and 1 alone.
  public var value: Double? { variance > 0 ? sum / variance.squareRoot() : nil }
}
