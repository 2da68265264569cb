@testable import Brackets

/// A small bracket played out in every way that it can end: what any clever method must equal.
struct EveryOutcome {
  let bracket: Bracket
  /// The winners of all games, and the probability that it ends so.
  private(set) var outcomes: [(winners: [Int], probability: Double)] = []

  init(_ bracket: Bracket, _ probabilities: WinProbabilities) {
    self.bracket = bracket
    for choices in 0..<1 << bracket.games.count {
      var winners: [Int] = []
      var probability = 1.0
      for (place, game) in bracket.games.enumerated() {
        let teams = [game.upper, game.lower].map { side in
          switch side {
          case .entrant(let entrant): entrant
          case .winner(let earlier): winners[earlier]
          }
        }
        let winner = choices >> place & 1
        winners.append(teams[winner])
        probability *= probabilities[teams[winner], teams[1 - winner]]
      }
      outcomes.append((winners, probability))
    }
  }

  func probability(of entrant: Int, winning game: Int) -> Double {
    outcomes.filter { $0.winners[game] == entrant }.reduce(0) { $0 + $1.probability }
  }

  func score(_ picks: [Int], _ winners: [Int], _ rule: PoolRule) -> Int {
    bracket.games.indices.filter { picks[$0] == winners[$0] }
      .reduce(0) { $0 + rule.points(bracket.games[$1], bracket.entrants[picks[$1]]) }
  }

  func expectedScore(_ picks: [Int], _ rule: PoolRule) -> Double {
    outcomes.reduce(0) { $0 + $1.probability * Double(score(picks, $1.winners, rule)) }
  }
}
