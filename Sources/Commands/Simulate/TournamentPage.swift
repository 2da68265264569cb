internal import Brackets
internal import Terminal
internal import Tracking
internal import Web

/// A tournament as a page, with its bracket drawn.
struct TournamentPage {
  private let tournament: TournamentForecast
  private let text: TournamentText

  init(_ tournament: TournamentForecast) {
    self.tournament = tournament
    text = TournamentText(tournament: tournament)
  }

  var page: HTMLPage {
    let record = tournament.record
    let title = "The tournament of \(tournament.bracket.season), seen by \(record.modelType)"
    return HTMLPage(
      title: title,
      body: [Markup("h1", text: title)] + introduction + bracketSections + chanceSection
        + poolSection + footer)
  }

  // MARK: Sections

  private var introduction: [Markup] {
    let champions = tournament.ranking.prefix(4).map { entrant in
      let chance = TournamentText.chance(tournament.exact.advancement.champion[entrant])
      let space = TournamentText.unbrokenSpace
      return "\(TournamentText.unbroken(entrant, in: tournament))\(space)\(chance)\(space)%"
    }
    let run = tournament.record.name.map { "\(tournament.record.shortID) (\($0))" }
    return [
      .verdict("Champion: " + champions.joined(separator: ", ")),
      .paragraph(
        "Run \(run ?? tournament.record.shortID) knows \(text.knowledge). \(text.size); the bracket "
          + "is \(text.origin)."),
    ]
  }

  private var bracketSections: [Markup] {
    [
      .heading("The most likely bracket"),
      .paragraph(text.likelihood),
      .note(
        "On each line the team that is picked to come there, and its chance to; the thick part "
          + "of the line is that chance. Point at a line for the others' chances."),
    ] + TournamentTrees(tournament).figures
      + [.details("The same in words", pickTable(tournament.exact.mostLikely))]
  }

  private var chanceSection: [Markup] {
    var table = HTMLTable(
      [HTMLTable.Column("team"), HTMLTable.Column("seed")]
        + text.rounds.map { HTMLTable.Column(text.reached(round: $0), .number) }
        + [HTMLTable.Column("champion, drawn", .number)])
    for entrant in tournament.ranking {
      let chances = text.rounds.map { round in
        TournamentText.chance(tournament.exact.advancement.byRound[round][entrant])
      }
      table.append(
        [tournament.names[entrant], tournament.bracket.entrants[entrant].seed] + chances
          + [text.drawn(entrant, round: tournament.bracket.rounds)])
    }
    return [
      .heading("How far each team gets"), table.markup, .note(TournamentText.meaning),
      .note(text.agreement),
    ]
  }

  private var poolSection: [Markup] {
    let numbers = ["best picks", "drawn", "most likely bracket", "drawn"]
    var table = HTMLTable(
      [HTMLTable.Column("points by round")]
        + numbers.map { HTMLTable.Column($0, .number) } + [HTMLTable.Column("best champion")]
    )
    for (pool, drawn) in zip(tournament.exact.pools, tournament.simulation.scores) {
      table.append([
        title(of: pool), TournamentText.score(pool.bestScore), TournamentText.score(drawn.best),
        TournamentText.score(pool.mostLikelyScore), TournamentText.score(drawn.mostLikely),
        TournamentText.seeded(pool.best.champion, in: tournament),
      ])
    }
    let picks = tournament.exact.pools.map { pool in
      Markup.details("The best picks for \(title(of: pool))", pickTable(pool.best))
    }
    return [.heading("Pools"), table.markup, .note(TournamentText.pools)] + picks
  }

  private var footer: [Markup] {
    [.heading("Once more"), Markup("p", Markup("code", text: text.command))]
  }

  // MARK: Pieces

  private func title(of pool: BracketForecast.Pool) -> String {
    pool.rule.title(rounds: tournament.bracket.rounds)
  }

  private func pickTable(_ picks: Picks) -> Markup {
    var table = HTMLTable([
      HTMLTable.Column(""), HTMLTable.Column("reached"), HTMLTable.Column("teams", .passage),
    ])
    for section in PickLines(picks, of: tournament).sections {
      for (place, line) in section.lines.enumerated() {
        table.append([
          place == 0 ? section.title : "", line.reached, line.teams.joined(separator: ", "),
        ])
      }
    }
    return table.markup
  }
}
