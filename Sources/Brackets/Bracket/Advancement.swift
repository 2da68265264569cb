/// How far each team of a bracket gets: exact, by dynamic programming over the games.
///
/// A team wins a game if it wins all before, and then beats whichever team the other side brings:
/// `P(i wins g) = P(i comes to g) × Σ P(j comes to g) P(i beats j)`. Games are taken as independent.
///
/// Reference: Kaplan and Garstka, "March Madness and the office pool", Management Science 47 (2001).
public struct Advancement: Sendable, Equatable {
  /// By game, the probability that each of its entrants wins it; they sum to 1.
  public let winning: [[Double]]
  /// By round from 0, then by entrant: that it wins its game of the round. Round 0 is a place in the
  /// first round, which is certain without a play-in.
  public let byRound: [[Double]]

  /// - Precondition: there are probabilities for the bracket's entrants.
  public init(of bracket: Bracket, _ probabilities: WinProbabilities) {
    precondition(probabilities.count == bracket.entrants.count, "one row for each entrant")
    var winning: [[Double]] = []
    winning.reserveCapacity(bracket.games.count)
    for game in bracket.games {
      let upper = Self.arrivals(bracket, game.upper, winning)
      let lower = Self.arrivals(bracket, game.lower, winning)
      let (top, bottom) = (bracket.entrants(of: game.upper), bracket.entrants(of: game.lower))
      winning.append(
        Self.wins(top, upper, bottom, lower, probabilities)
          + Self.wins(bottom, lower, top, upper, probabilities))
    }
    self.winning = winning
    byRound = Self.byRound(bracket, winning)
  }

  /// That `entrant` wins `game`: 0 where it cannot come there.
  public func probability(of entrant: Int, winning game: Int, in bracket: Bracket) -> Double {
    let entrants = bracket.games[game].entrants
    return entrants.contains(entrant) ? winning[game][entrant - entrants.lowerBound] : 0
  }

  /// That each entrant wins the final.
  public var champion: [Double] { byRound[byRound.count - 1] }

  private static func arrivals(
    _ bracket: Bracket, _ side: Bracket.Side, _ winning: [[Double]]
  ) -> [Double] {
    switch side {
    case .entrant: [1]
    case .winner(let game): winning[game]
    }
  }

  private static func wins(
    _ entrants: Range<Int>, _ arrivals: [Double], _ others: Range<Int>,
    _ otherArrivals: [Double], _ probabilities: WinProbabilities
  ) -> [Double] {
    zip(entrants, arrivals).map { entrant, arrival in
      arrival
        * zip(others, otherArrivals).reduce(0) { $0 + $1.1 * probabilities[entrant, $1.0] }
    }
  }

  private static func byRound(_ bracket: Bracket, _ winning: [[Double]]) -> [[Double]] {
    var byRound = [[Double]](
      repeating: [Double](repeating: 0, count: bracket.entrants.count), count: bracket.rounds + 1)
    for (game, probabilities) in zip(bracket.games, winning) where game.round > 0 {
      for (entrant, probability) in zip(game.entrants, probabilities) {
        byRound[game.round][entrant] = probability
      }
      guard game.round == 1 else { continue }
      for side in [game.upper, game.lower] {
        for (entrant, arrival) in zip(
          bracket.entrants(of: side), arrivals(bracket, side, winning))
        {
          byRound[0][entrant] = arrival
        }
      }
    }
    return byRound
  }
}
