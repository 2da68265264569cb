internal import Brackets
internal import Forecasting
internal import Web

/// The most likely bracket as drawings: one for each region, and one for what is between them.
struct TournamentTrees {
  /// As many as are told of a place in the bracket.
  private static let mostTold = 6

  private let tournament: TournamentForecast
  private var bracket: Bracket { tournament.bracket }

  init(_ tournament: TournamentForecast) {
    self.tournament = tournament
  }

  var charts: [Block] {
    let regions = regionFinals.map { game in
      let region = bracket.entrants[bracket.games[game].entrants.lowerBound].region
      return chart("Region \(region)", node(.winner(game), stopsAtRegions: false))
    }
    let final = Bracket.Side.winner(bracket.games.count - 1)
    guard regionFinals != [bracket.games.count - 1] else { return regions }
    let title = regions.isEmpty ? "Between regions" : "From the regions' winners to the champion"
    return regions + [chart(title, node(final, stopsAtRegions: true))]
  }

  /// The last game of each region that has one, from the top.
  private var regionFinals: [Int] {
    bracket.games.indices.filter { game in
      guard isRegional(game) else { return false }
      let next = bracket.games.firstIndex { later in
        [later.upper, later.lower].contains(.winner(game))
      }
      return next.map { !isRegional($0) } ?? true
    }
  }

  private func isRegional(_ game: Int) -> Bool {
    Set(bracket.entrants[bracket.games[game].entrants].map(\.region)).count == 1
  }

  private func chart(_ title: String, _ root: TreeChart.Node) -> Block {
    .chart(
      .tree(
        TreeChart(
          description: "\(title): the picks and their chances, round by round", root: root)),
      name: title)
  }

  /// - Parameter stopsAtRegions: whether a region's winner is a leaf.
  private func node(_ side: Bracket.Side, stopsAtRegions: Bool) -> TreeChart.Node {
    switch side {
    case .entrant(let entrant): return .leaf(line(entrant))
    case .winner(let game):
      let line = line(ofWinner: game)
      if stopsAtRegions, isRegional(game) { return .leaf(line) }
      return .join(
        line, upper: node(bracket.games[game].upper, stopsAtRegions: stopsAtRegions),
        lower: node(bracket.games[game].lower, stopsAtRegions: stopsAtRegions))
    }
  }

  private func line(_ entrant: Int) -> TreeChart.Line {
    let team = TournamentWords.seeded(entrant, in: tournament)
    return TreeChart.Line(team, value: "", share: 0, title: team)
  }

  private func line(ofWinner game: Int) -> TreeChart.Line {
    func chance(_ entrant: Int) -> Double {
      tournament.exact.advancement.probability(of: entrant, winning: game, in: bracket)
    }
    let pick = tournament.exact.mostLikely.winners[game]
    let ranking = bracket.games[game].entrants.sorted { chance($0) > chance($1) }
    let told = ranking.prefix(Self.mostTold).map { entrant in
      "\(TournamentWords.seeded(entrant, in: tournament)) \(TournamentWords.chance(chance(entrant))) %"
    }
    let more = ranking.count - told.count
    let others = more > 0 ? ["\(more) more"] : []
    return TreeChart.Line(
      TournamentWords.seeded(pick, in: tournament),
      value: TournamentWords.shortChance(chance(pick)) + " %", share: chance(pick),
      title: "\(bracket.games[game].slot): " + (told + others).joined(separator: ", "))
  }
}
