/// A predicted and played game, seen from the side that was likelier to win.
///
/// Two views of a game that differ in who is called A are one: 1 − (1 − p) is p without rounding where p
/// is 1/2 or more.
struct FavouriteView: Equatable {
  /// In [1/2, 1].
  let probability: Double
  /// 1 where the favourite won, 0 where the other did, 1/2 for a tie.
  let outcome: Double

  init(probability: Double, outcome: Double) {
    (self.probability, self.outcome) =
      probability < 0.5 ? (1 - probability, 1 - outcome) : (probability, outcome)
  }

  /// By rising probability, and of the same by rising outcome, so that sums over them do not depend on
  /// the order of the games.
  ///
  /// - Precondition: as many outcomes as probabilities.
  static func sorted(_ probabilities: [Double], _ outcomes: [Double]) -> [FavouriteView] {
    precondition(probabilities.count == outcomes.count, "an outcome for each probability")
    return zip(probabilities, outcomes).map(FavouriteView.init).sorted {
      ($0.probability, $0.outcome) < ($1.probability, $1.outcome)
    }
  }

  /// Applies to any probability what `change` does to a favourite's.
  ///
  /// - Parameter change: from [1/2, 1] into [1/2, 1], so that 1 less what comes out has no rounding.
  static func apply(to probability: Double, _ change: (Double) -> Double) -> Double {
    probability < 0.5 ? 1 - change(1 - probability) : change(probability)
  }
}
