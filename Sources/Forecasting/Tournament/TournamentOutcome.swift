internal import Brackets
internal import League

extension TournamentQuestion {
  /// Who won each game of the bracket; nil where the tournament is not over.
  ///
  /// A team that went on without a game, since its opponent could not play, won it.
  func outcome(in games: SeasonGames, _ teams: TeamTable) -> Picks? {
    let results = TournamentResults(games, teams)
    var winners: [Int] = []
    for game in bracket.games {
      let sides = [game.upper, game.lower].map { side in
        switch side {
        case .entrant(let entrant): entrant
        case .winner(let earlier): winners[earlier]
        }
      }
      let names = sides.map { bracket.entrants[$0].team }
      guard let upperWon = results.firstWon(names[0], names[1]) else { return nil }
      winners.append(upperWon ? sides[0] : sides[1])
    }
    return Picks(winners: winners)
  }
}

/// The games of one tournament that are over.
private struct TournamentResults {
  private struct Pair: Hashable {
    let low: Int64
    let high: Int64
  }

  /// Who won, by the two who played.
  private var winners: [Pair: Int64] = [:]
  /// The last day on which a team played.
  private var lastDays: [Int64: Int32] = [:]

  init(_ games: SeasonGames, _ teams: TeamTable) {
    for (matchup, result) in zip(games.matchups, games.results) where matchup.isTournament {
      guard let result, result.margin != 0 else { continue }
      let (one, other) = (teams[matchup.teamA].id, teams[matchup.teamB].id)
      winners[Pair(low: min(one, other), high: max(one, other))] = result.margin > 0 ? one : other
      for team in [one, other] {
        lastDays[team] = max(lastDays[team] ?? matchup.day, matchup.day)
      }
    }
  }

  /// Nil where neither a game of the two nor a later game tells.
  func firstWon(_ one: Int64, _ other: Int64) -> Bool? {
    if let winner = winners[Pair(low: min(one, other), high: max(one, other))] {
      return winner == one
    }
    let (first, second) = (lastDays[one] ?? .min, lastDays[other] ?? .min)
    return first == second ? nil : first > second
  }
}
