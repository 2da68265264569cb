internal import Glibc

/// The score by which two forecasters of the same games are compared.
public enum ComparedScore: String, Sendable, CaseIterable {
  /// In nats.
  case logLoss = "log_loss"
  case brier
}

/// Two forecasters: the one in use, and the one that would take its place.
public enum Contender: String, Sendable, CaseIterable {
  case champion, challenger

  public var other: Contender { self == .champion ? .challenger : .champion }
}

/// A game that champion and challenger have forecast, with its outcome.
///
/// The difference between their losses is y·c + constant: it moves by c between the two outcomes.
public struct PairedForecast: Sendable, Equatable {
  /// Probabilities that A wins, kept in [1e-9, 1 − 1e-9].
  public let champion: Double
  public let challenger: Double
  /// 1, 0, or 1/2 for a tie.
  public let outcome: Double
  public let score: ComparedScore

  public init(champion: Double, challenger: Double, outcome: Double, score: ComparedScore) {
    self.champion = LogOdds.clipped(champion)
    self.challenger = LogOdds.clipped(challenger)
    (self.outcome, self.score) = (outcome, score)
  }

  /// The champion's loss less the challenger's: above 0 where the challenger did better.
  public var difference: Double {
    switch score {
    case .logLoss:
      outcome * log(challenger / champion)
        + (1 - outcome) * (log1p(-challenger) - log1p(-champion))
    case .brier:
      (champion - challenger) * (champion + challenger - 2 * outcome)
    }
  }

  /// c: how far ``difference`` moves from a loss of A to a win.
  public var range: Double {
    switch score {
    case .logLoss: LogOdds.of(challenger) - LogOdds.of(champion)
    case .brier: 2 * (challenger - champion)
    }
  }

  /// The chance of a win of A at which both are expected to lose alike; between the two probabilities.
  ///
  /// Source: Henzi and Ziegel, "Valid sequential inference on probability forecast performance", Biometrika
  /// 109 (2022).
  public var indifference: Double {
    let middle =
      switch score {
      case .logLoss: (log1p(-champion) - log1p(-challenger)) / range
      case .brier: (champion + challenger) / 2
      }
    // Of probabilities that hardly differ, the quotient is rounding alone.
    return min(max(middle, min(champion, challenger)), max(champion, challenger))
  }

  /// ln of the e-value against "the other is at least as good on this game"; 0 where both say the same.
  ///
  /// - Parameter weight: how far the alternative goes from ``indifference`` to the contender's forecast.
  public func logarithm(for contender: Contender, weight: Double) -> Double {
    guard champion != challenger else { return 0 }
    let own = contender == .champion ? champion : challenger
    let middle = indifference
    let alternative = middle + weight * (own - middle)
    // A tie counts half as a win and half as a loss, which is at most what it is expected to count.
    return outcome * log(alternative / middle)
      + (1 - outcome) * log((1 - alternative) / (1 - middle))
  }
}
