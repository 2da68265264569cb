public import Brackets
public import Chronology
internal import League
public import Tracking

/// A season's tournament as a run's model sees it on its eve: exactly, and by draws.
public struct TournamentForecast: Sendable {
  public let record: RunRecord
  /// The model knows the games before it, and none after.
  public let moment: Moment
  /// Names of the teams, by place in the bracket's entrants.
  public let names: [String]
  /// Whether some games are at a host's.
  public let hasHosts: Bool
  public let exact: BracketForecast
  public let simulation: BracketSimulation
  public let agreement: Agreement

  /// - Parameters:
  ///   - hasHosts: whether some games are at a host's, as ``Dataset/hasHosts(season:)`` tells.
  ///   - exact: what the run's model answered.
  ///   - draws: 2 or more.
  ///   - seed: of the draws.
  public init(
    of record: RunRecord, _ question: TournamentQuestion, hasHosts: Bool = false,
    exact: BracketForecast, draws: Int, seed: UInt64
  ) {
    (self.record, moment, names) = (record, question.moment, question.names)
    (self.hasHosts, self.exact) = (hasHosts, exact)
    simulation = BracketSimulation(of: exact, draws: draws, seed: seed)
    agreement = Agreement(of: simulation, with: exact.advancement)
  }

  public var bracket: Bracket { exact.bracket }

  /// Places of the entrants, the likeliest champion first.
  public var ranking: [Int] {
    let byRound = exact.advancement.byRound
    func isAhead(_ one: Int, _ other: Int) -> Bool {
      let round = byRound.indices.reversed().first { byRound[$0][one] != byRound[$0][other] }
      return round.map { byRound[$0][one] > byRound[$0][other] } ?? (one < other)
    }
    return bracket.entrants.indices.sorted(by: isAhead)
  }

  /// How often an entrant won its game of a round, of all draws; of round 0, its place in the first.
  public func frequency(of entrant: Int, round: Int) -> Double {
    guard round > 0 else { return playInFrequency(of: entrant) }
    let game = bracket.games.firstIndex { $0.round == round && $0.entrants.contains(entrant) }
    return game.map { simulation.frequency(of: entrant, winning: $0, in: bracket) } ?? 0
  }

  private func playInFrequency(of entrant: Int) -> Double {
    let game = bracket.games.lastIndex { $0.round == 0 && $0.entrants.contains(entrant) }
    return game.map { simulation.frequency(of: entrant, winning: $0, in: bracket) } ?? 1
  }
}
