internal import Brackets
internal import Forecasting

/// A filled-in bracket in words: region by region and round by round, then what is between regions.
struct PickLines {
  struct Section {
    /// `Region W`; of the last, `Between regions`.
    let title: String
    /// The round that the winners have reached, such as `last 16`, and the winners, with unbroken
    /// spaces.
    var lines: [(reached: String, teams: [String])] = []
  }

  private(set) var sections: [Section] = []

  init(_ picks: Picks, of tournament: TournamentForecast) {
    let bracket = tournament.bracket
    for (place, game) in bracket.games.enumerated() {
      let title = Self.title(of: game, in: bracket)
      let section = sections.firstIndex { $0.title == title } ?? sections.count
      if section == sections.count { sections.append(Section(title: title)) }
      let reached = TournamentWords.reached(round: game.round, of: bracket.rounds)
      let team = TournamentWords.unbroken(picks.winners[place], in: tournament)
      if let line = sections[section].lines.firstIndex(where: { $0.reached == reached }) {
        sections[section].lines[line].teams.append(team)
      } else {
        sections[section].lines.append((reached, [team]))
      }
    }
    sort(bracket)
  }

  private static func title(of game: Bracket.Game, in bracket: Bracket) -> String {
    let regions = Set(bracket.entrants[game.entrants].map(\.region))
    return regions.count == 1 ? "Region \(regions.first ?? "")" : between
  }

  private static let between = "Between regions"

  /// Rounds in their order, and what is between regions last.
  private mutating func sort(_ bracket: Bracket) {
    let order = (0...bracket.rounds).map { TournamentWords.reached(round: $0, of: bracket.rounds) }
    for place in sections.indices {
      sections[place].lines.sort {
        order.firstIndex(of: $0.reached) ?? 0 < order.firstIndex(of: $1.reached) ?? 0
      }
    }
    sections =
      sections.filter { $0.title != Self.between } + sections.filter { $0.title == Self.between }
  }
}
