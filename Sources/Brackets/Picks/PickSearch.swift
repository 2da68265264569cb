/// Finds the picks of the greatest value, where a value is a sum over games: by dynamic programming
/// over who wins each game, then back from the best winner of the final.
struct PickSearch {
  let picks: Picks

  /// - Parameters:
  ///   - pairValue: of a game's winner and loser.
  ///   - gameValue: of a game, by its place, and its winner.
  init(
    _ bracket: Bracket, ofPair pairValue: (Int, Int) -> Double,
    ofGame gameValue: (Int, Int) -> Double
  ) {
    /// By game and entrant: the greatest value of the games up to it if the entrant wins it.
    var values: [[Double]] = []
    /// By game and entrant: whom it then beats.
    var losers: [[Int]] = []
    for (place, game) in bracket.games.enumerated() {
      func value(_ side: Bracket.Side, _ entrant: Int) -> Double {
        guard case .winner(let earlier) = side else { return 0 }
        return values[earlier][entrant - bracket.games[earlier].entrants.lowerBound]
      }
      var (best, beaten): ([Double], [Int]) = ([], [])
      for (own, other) in [(game.upper, game.lower), (game.lower, game.upper)] {
        for winner in bracket.entrants(of: own) {
          let options = bracket.entrants(of: other).map { loser in
            (loser: loser, value: value(other, loser) + pairValue(winner, loser))
          }
          let option = Self.first(ofGreatest: options.map(\.value))
          best.append(value(own, winner) + options[option].value + gameValue(place, winner))
          beaten.append(options[option].loser)
        }
      }
      values.append(best)
      losers.append(beaten)
    }
    picks = Self.trace(bracket, values, losers)
  }

  private static func trace(
    _ bracket: Bracket, _ values: [[Double]], _ losers: [[Int]]
  ) -> Picks {
    let final = bracket.games.count - 1
    var winners = [Int](repeating: 0, count: bracket.games.count)
    winners[final] = first(ofGreatest: values[final])
    for (place, game) in bracket.games.enumerated().reversed() {
      let winner = winners[place]
      let loser = losers[place][winner - game.entrants.lowerBound]
      for case .winner(let earlier) in [game.upper, game.lower] {
        winners[earlier] = bracket.games[earlier].entrants.contains(winner) ? winner : loser
      }
    }
    return Picks(winners: winners)
  }

  /// The place of the greatest, the first of equals. Below everything else stands NaN, which cannot
  /// be the sum of values that are.
  private static func first(ofGreatest values: [Double]) -> Int {
    values.indices.dropFirst().reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }
}
