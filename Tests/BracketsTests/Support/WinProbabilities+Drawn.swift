import Brackets
import TestSupport

extension WinProbabilities {
  /// Any probabilities, drawn from a seed.
  static func drawn(count: Int, seed: UInt64) -> WinProbabilities {
    var random = SeededGenerator(seed: seed)
    return WinProbabilities(
      count: count, pairs(count: count).map { _ in Double.random(in: 0...1, using: &random) })
  }
}
