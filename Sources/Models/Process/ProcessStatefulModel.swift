internal import JSON
internal import League

/// A plugin that learns game by game.
///
/// Its copies share one process, so that they do not learn apart; a walk makes none. It is asked in the
/// order in which games name their teams, and what it answers is taken as it is: that the other order
/// gives 1 − p is up to the plugin.
struct ProcessStatefulModel: StatefulModel {
  private let session: PluginSession
  private let teams: TeamTable

  init(_ session: PluginSession, teams: TeamTable) {
    self.session = session
    self.teams = teams
  }

  mutating func beginSeason(_ start: SeasonStart) throws {
    var line = JSONLine(type: "season")
    line.add("season", Int(start.season))
    if let conferences = start.conferences {
      line.addObject("conferences") { line in
        for (team, conference) in zip(teams.teams, conferences) where conference >= 0 {
          line.add(String(team.id), Int(conference))
        }
      }
    } else {
      line.addNull("conferences")
    }
    try session.tell(line, at: "season \(start.season)")
  }

  func predict(_ matchups: ArraySlice<Matchup>) throws -> [Double] {
    guard let first = matchups.first else { return [] }
    return try session.ask(
      line("predict", matchups, first), values: matchups.count, at: first.dayInWords
    ) { (answer) throws(PluginFault) in
      try PluginAnswer.probabilities(answer, count: matchups.count)
    }
  }

  mutating func update(_ day: GameDay) throws {
    guard let first = day.matchups.first else { return }
    var line = line("update", day.matchups, first)
    line.addArray("results") { line in
      for result in day.results {
        guard let result else {
          line.addNullElement()
          continue
        }
        line.addElement { line in
          line.add("score_a", Int(result.scoreA))
          line.add("score_b", Int(result.scoreB))
          line.add("overtimes", Int(result.overtimes))
        }
      }
    }
    try session.tell(line, at: first.dayInWords)
  }

  private func line(
    _ type: String, _ matchups: ArraySlice<Matchup>, _ first: Matchup
  ) -> JSONLine {
    var line = JSONLine(type: type)
    line.add("season", Int(first.season))
    line.add("day", Int(first.day))
    line.addArray("matchups") { line in
      for matchup in matchups {
        line.addElement { line in
          line.add("team_a", Int(teams[matchup.teamA].id))
          line.add("team_b", Int(teams[matchup.teamB].id))
          line.add("site", Int(matchup.site.rawValue))
          line.add("is_tournament", matchup.isTournament)
          if matchup.seedA > 0 { line.add("seed_a", Int(matchup.seedA)) }
          if matchup.seedB > 0 { line.add("seed_b", Int(matchup.seedB)) }
        }
      }
    }
    return line
  }
}
