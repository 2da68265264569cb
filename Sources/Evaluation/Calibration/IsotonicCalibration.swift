/// The rising curve that goes best with the outcomes, straight between its knots.
///
/// Among all curves that never fall it has the least squared error. No probability comes nearer to
/// 0 or 1 than 1 / (n + 2), where n games were fitted: that is what Laplace's rule of succession says
/// of an event that n games have never shown.
///
/// References: Zadrozny and Elkan, "Transforming Classifier Scores into Accurate Multiclass Probability
/// Estimates" (2002); scikit-learn's `IsotonicRegression(out_of_bounds="clip")`, which is straight between
/// its blocks too; Laplace, "Essai philosophique sur les probabilités" (1814).
public struct IsotonicCalibration: Sendable, Equatable {
  /// Where the curve bends, in the upper half; the lower half mirrors it.
  public struct Knot: Sendable, Equatable {
    /// A favourite's probability as the model has it, in [1/2, 1].
    public let probability: Double
    /// In [1/2, 1), 1 excluded.
    public let calibrated: Double

    public init(probability: Double, calibrated: Double) {
      self.probability = probability
      self.calibrated = calibrated
    }
  }

  /// At least one: from 1/2, which stays 1/2, with rising probabilities, and calibrated ones that never
  /// fall. Beyond the last the curve is level.
  public let knots: [Knot]

  private static let center = Knot(probability: 0.5, calibrated: 0.5)

  /// Nil for knots that make no such curve.
  public init?(knots: [Knot]) {
    guard knots.first == Self.center,
      knots.allSatisfy({ $0.probability <= 1 && $0.calibrated < 1 }),
      zip(knots, knots.dropFirst()).allSatisfy({
        $0.probability < $1.probability && $0.calibrated <= $1.calibrated
      })
    else { return nil }
    self.knots = knots
  }

  /// - Precondition: as many outcomes as probabilities, which are in [0, 1].
  public init(probabilities: [Double], outcomes: [Double]) {
    let views = FavouriteView.sorted(probabilities, outcomes)
    // In both views together a game without a favourite says 1/2, where the curve is at any rate.
    let blocks = IsotonicBlock.pooled(
      views.filter { $0.probability - 0.5 >= IsotonicBlock.resolution })
    let highest = Double(views.count + 1) / Double(views.count + 2)
    // The best curve that starts at 1/2 is the best of all, clipped there.
    let ends = blocks.flatMap { block in
      let calibrated = min(max(block.mean, 0.5), highest)
      return Set([block.first, block.last]).sorted().map {
        Knot(probability: $0, calibrated: calibrated)
      }
    }
    knots = Self.withoutLevel([Self.center] + ends)
  }

  /// Calibrates a probability in [0, 1].
  public func calibrated(_ probability: Double) -> Double {
    FavouriteView.apply(to: probability, curve)
  }

  private func curve(_ favourite: Double) -> Double {
    let above = place(above: favourite)
    let from = knots[above - 1]
    guard above < knots.count else { return from.calibrated }
    let to = knots[above]
    let share = (favourite - from.probability) / (to.probability - from.probability)
    return min(from.calibrated + (to.calibrated - from.calibrated) * share, to.calibrated)
  }

  /// The first knot above a favourite's probability, never the first of all.
  private func place(above favourite: Double) -> Int {
    var (low, high) = (1, knots.count)
    while low < high {
      let middle = (low + high) / 2
      if knots[middle].probability > favourite { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Removes the knots in the middle of level stretches, which leaves the curve as it is.
  private static func withoutLevel(_ knots: [Knot]) -> [Knot] {
    knots.indices.filter { place in
      let isEnd = place == 0 || place == knots.count - 1
      return isEnd || knots[place - 1].calibrated != knots[place].calibrated
        || knots[place + 1].calibrated != knots[place].calibrated
    }
    .map { knots[$0] }
  }
}
