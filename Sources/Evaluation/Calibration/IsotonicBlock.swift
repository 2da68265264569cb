/// Neighbouring probabilities that come true equally often, as far as a rising curve can tell.
struct IsotonicBlock {
  /// The smallest and the largest probability.
  let first: Double
  private(set) var last: Double
  /// Sums of halves are exact.
  private var outcomes: Double
  private var games: Double

  /// The share that came true, in [0, 1].
  var mean: Double { outcomes / games }

  /// Probabilities that differ by less are equal, as scikit-learn has it: of 2/3 and 1 − 1/3, which come
  /// from games of the same odds, the latter is rounded.
  static let resolution = 1e-15

  private init(_ view: FavouriteView) {
    (first, last) = (view.probability, view.probability)
    (outcomes, games) = (view.outcome, 1)
  }

  /// The blocks of isotonic regression, of rising probabilities and means, by pooling adjacent violators.
  ///
  /// Takes as many steps as there are games. Reference: Ayer, Brunk, Ewing, Reid and Silverman,
  /// "An Empirical Distribution Function for Sampling with Incomplete Information" (1955).
  /// - Parameter views: by rising probability.
  static func pooled(_ views: [FavouriteView]) -> [IsotonicBlock] {
    var blocks: [IsotonicBlock] = []
    for level in levels(views) {
      var block = level
      while let before = blocks.last, !before.isBelow(block) {
        block = before.joined(with: block)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    return blocks
  }

  /// A block for each probability, in rising order.
  private static func levels(_ views: [FavouriteView]) -> [IsotonicBlock] {
    var levels: [IsotonicBlock] = []
    for view in views {
      let block = IsotonicBlock(view)
      if let level = levels.last, view.probability - level.first < resolution {
        levels[levels.count - 1] = level.joined(with: block)
      } else {
        levels.append(block)
      }
    }
    return levels
  }

  /// Whether its mean is the smaller one; without a division, and so without rounding.
  private func isBelow(_ next: IsotonicBlock) -> Bool {
    outcomes * next.games < next.outcomes * games
  }

  private func joined(with next: IsotonicBlock) -> IsotonicBlock {
    var joined = self
    joined.last = next.last
    joined.outcomes += next.outcomes
    joined.games += next.games
    return joined
  }
}
