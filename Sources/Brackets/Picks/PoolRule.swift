/// How a pool scores a filled-in bracket: points for each game whose winner was picked.
public enum PoolRule: String, Sendable, CaseIterable {
  /// 1-2-4-8-16-32.
  case doubling
  /// 2-3-5-8-13-21.
  case fibonacci
  /// 1-2-4-8-16-32, and the winner's seed.
  case seedBonus = "seed_bonus"

  /// Points for the right pick of a game, 0 or more; play-ins score nothing.
  public func points(_ game: Bracket.Game, _ winner: Bracket.Entrant) -> Int {
    guard game.round > 0 else { return 0 }
    return points(round: game.round) + (self == .seedBonus ? winner.number : 0)
  }

  /// The points of a round, by its number from 1, without bonus.
  public func points(round: Int) -> Int {
    switch self {
    case .doubling, .seedBonus: 1 << (round - 1)
    case .fibonacci: (1..<round).reduce((2, 3)) { sums, _ in (sums.1, sums.0 + sums.1) }.0
    }
  }

  /// In words, for a bracket of so many rounds: `1-2-4-8-16-32`.
  public func title(rounds: Int) -> String {
    let points = (1...rounds).map { String(self.points(round: $0)) }.joined(separator: "-")
    return self == .seedBonus ? points + " plus seed" : points
  }
}
