internal import Glibc

/// A forecast from the seeds of a tournament's teams alone: what a model of anything more must beat.
///
///     P(A wins) = 1 / (1 + exp(−slope · (seed of B − seed of A)))
///
/// The slope is that of a logistic regression without intercept, so that swapping the teams turns p into
/// 1 − p, and equal seeds are a coin flip. Reference: scikit-learn's `LogisticRegression` with
/// `fit_intercept=False` and `C=1`.
public struct SeedForecast: Sendable, Equatable {
  /// Log-odds by a difference of one seed.
  public let slope: Double

  /// Games of one difference, told from the better seed's view.
  private struct Tally {
    var games = 0.0
    /// Ties count half.
    var wins = 0.0
  }

  /// Learns from played games; without any, it is a coin flip.
  ///
  /// - Parameters:
  ///   - differences: seed of B less seed of A.
  ///   - outcomes: 1, 0 or 1/2 from A's view.
  /// - Precondition: `outcomes` has as many elements as `differences`.
  public init(differences: [Int], outcomes: [Double]) {
    precondition(differences.count == outcomes.count, "an outcome for each difference")
    var tallies: [Int: Tally] = [:]
    for (difference, outcome) in zip(differences, outcomes) {
      let size = abs(difference)
      tallies[size, default: Tally()].games += 1
      tallies[size, default: Tally()].wins += difference < 0 ? 1 - outcome : outcome
    }
    let ascending = tallies.sorted { $0.key < $1.key }
    slope = Self.root { slope in
      // The derivative of the penalised loss, Σ −ln P(outcome) + slope² / 2. The penalty keeps the slope
      // finite where no better seed ever lost; of real tournaments it moves the fourth decimal.
      ascending.reduce(slope) { sum, entry in
        let size = Double(entry.key)
        return sum
          + size * (entry.value.games * Self.probability(slope * size) - entry.value.wins)
      }
    }
  }

  /// That A wins, in [0, 1].
  ///
  /// - Parameter difference: seed of B less seed of A.
  public func probability(difference: Int) -> Double {
    Self.probability(slope * Double(difference))
  }

  private static func probability(_ logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

  /// Where an ascending function crosses 0, by halving an interval until no number lies within.
  private static func root(of function: (Double) -> Double) -> Double {
    var (low, high) = (-1.0, 1.0)
    while function(low) > 0 { low *= 2 }
    while function(high) < 0 { high *= 2 }
    while true {
      let middle = (low + high) / 2
      guard low < middle, middle < high else { return middle }
      if function(middle) < 0 { low = middle } else { high = middle }
    }
  }
}
