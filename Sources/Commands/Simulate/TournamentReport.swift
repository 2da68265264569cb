internal import Brackets
internal import Terminal
internal import Tracking
internal import Wording

/// A tournament as people read it in a terminal.
struct TournamentReport {
  private let tournament: TournamentForecast
  private let text: TournamentText
  private let width: Int?
  private let style: Style

  init(_ tournament: TournamentForecast, width: Int?, style: Style) {
    self.tournament = tournament
    text = TournamentText(tournament: tournament)
    (self.width, self.style) = (width, style)
  }

  func render() -> String {
    [
      summary, chances, heading("Pools") + pools + prose([TournamentText.pools]),
      heading("The most likely bracket") + prose([text.likelihood]), mostLikely,
    ].joined(separator: "\n")
  }

  private func heading(_ text: String) -> String {
    TextWrap.lines(of: text.printable, width: width ?? .max).map { style.bold($0) + "\n" }.joined()
  }

  private func prose(_ sentences: [String]) -> String { Prose.text(sentences, width: width) }

  private var summary: String {
    let record = tournament.record
    let champion = tournament.ranking[0]
    let chance = TournamentText.chance(tournament.exact.advancement.champion[champion])
    var table = KeyValueTable()
    table.append("run", record.name.map { "\(record.shortID) (\($0))" } ?? record.shortID)
    table.append("model", record.modelType)
    table.append("knows", text.knowledge)
    table.append("tournament", "season \(tournament.bracket.season): \(text.size)")
    table.append("bracket", text.origin)
    table.append(
      "favourite",
      TableCell("\(TournamentText.seeded(champion, in: tournament)), \(chance) %", .bold))
    return table.render(width: width, style: style)
  }

  private var chances: String {
    var table = TextTable(
      [TableColumn("team", isFlexible: true), TableColumn("seed")]
        + text.rounds.map { TableColumn(text.reached(round: $0), alignment: .decimal) })
    for entrant in tournament.ranking {
      let chances = text.rounds.map { round in
        TournamentText.chance(tournament.exact.advancement.byRound[round][entrant])
      }
      table.append(
        [tournament.names[entrant], tournament.bracket.entrants[entrant].seed] + chances)
    }
    return table.render(width: width, style: style)
      + prose([TournamentText.meaning, text.agreement])
  }

  private var pools: String {
    var table = TextTable([
      TableColumn("points by round"), TableColumn("best picks", alignment: .decimal),
      TableColumn("drawn", alignment: .right), TableColumn("most likely", alignment: .decimal),
      TableColumn("drawn", alignment: .right), TableColumn("best champion", isFlexible: true),
    ])
    for (pool, drawn) in zip(tournament.exact.pools, tournament.simulation.scores) {
      table.append([
        pool.rule.title(rounds: tournament.bracket.rounds), TournamentText.score(pool.bestScore),
        TournamentText.score(drawn.best), TournamentText.score(pool.mostLikelyScore),
        TournamentText.score(drawn.mostLikely),
        TournamentText.seeded(pool.best.champion, in: tournament),
      ])
    }
    return table.render(width: width, style: style)
  }

  private var mostLikely: String {
    let lines = PickLines(tournament.exact.mostLikely, of: tournament)
    return lines.sections.map { section in
      var table = KeyValueTable()
      for line in section.lines {
        table.append(line.reached, line.teams.joined(separator: ", "))
      }
      return heading(section.title)
        + table.render(width: width.map { min($0, 100) } ?? 100, style: style)
    }.joined(separator: "\n").replacing(TournamentText.unbrokenSpace, with: " ")
  }
}
