internal import Glibc

/// A filled-in bracket: the winner of every game.
public struct Picks: Sendable, Equatable {
  /// By game: places in ``Bracket/entrants``. Who is picked in a game is picked in all before.
  public let winners: [Int]

  /// - Precondition: `winners` has one of each game's entrants, who was picked in all games before.
  public init(winners: [Int]) {
    self.winners = winners
  }

  public var champion: Int { winners[winners.count - 1] }

  /// The bracket that is the most probable as a whole; of equals, one of them, always the same.
  public static func mostLikely(
    in bracket: Bracket, _ probabilities: WinProbabilities
  ) -> Picks {
    PickSearch(
      bracket, ofPair: { log(probabilities[$0, $1]) }, ofGame: { _, _ in 0 }
    ).picks
  }

  /// The picks whose expected score is the highest; of equals, one, always the same.
  public static func best(
    for rule: PoolRule, in bracket: Bracket, _ advancement: Advancement
  ) -> Picks {
    PickSearch(
      bracket, ofPair: { _, _ in 0 },
      ofGame: { game, entrant in
        let points = rule.points(bracket.games[game], bracket.entrants[entrant])
        return Double(points)
          * advancement.probability(of: entrant, winning: game, in: bracket)
      }
    ).picks
  }

  /// The natural logarithm of the probability that all of it comes true.
  public func logProbability(in bracket: Bracket, _ probabilities: WinProbabilities) -> Double {
    bracket.games.indices.reduce(0) { sum, game in
      let (winner, loser) = (winners[game], self.loser(of: game, in: bracket))
      return sum + log(probabilities[winner, loser])
    }
  }

  /// Average score, in points.
  public func expectedScore(
    under rule: PoolRule, in bracket: Bracket, _ advancement: Advancement
  ) -> Double {
    bracket.games.indices.reduce(0) { sum, game in
      let winner = winners[game]
      let points = rule.points(bracket.games[game], bracket.entrants[winner])
      return sum
        + Double(points) * advancement.probability(of: winner, winning: game, in: bracket)
    }
  }

  /// The team picked to come to a game and lose it.
  public func loser(of game: Int, in bracket: Bracket) -> Int {
    let sides = [bracket.games[game].upper, bracket.games[game].lower].map { side in
      switch side {
      case .entrant(let place): place
      case .winner(let earlier): winners[earlier]
      }
    }
    return sides[0] == winners[game] ? sides[1] : sides[0]
  }
}
