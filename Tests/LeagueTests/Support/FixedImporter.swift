import League
import Time

/// An importer whose source is a value.
struct FixedImporter: LeagueImporter {
  let kind = "csv"
  let path: String
  let league: ImportedLeague

  init(
    _ contents: LeagueContents, pairsMeetOnce: Bool = false, path: String = "folder/games.csv"
  ) {
    league = ImportedLeague(contents, pairsMeetOnce: pairsMeetOnce)
    self.path = path
  }

  func read(for target: ImportTarget) -> ImportedLeague { league }
}

extension LeagueContents {
  init(_ games: [Game], start: CalendarDate? = nil, teams: [Team] = []) {
    self.init()
    self.teams = teams
    seasons = Dictionary(grouping: games, by: \.season).map { season, games in
      SeasonContents(season: season, startDate: start, games: games)
    }
  }
}

extension Game {
  /// A game with few words, at A's.
  init(
    _ season: Int32 = 2015, day: Int32 = 11, _ first: Int64 = 1101, _ firstScore: Int32? = 70,
    _ second: Int64 = 1102, _ secondScore: Int32? = 65, site: Site = .home,
    isTournament: Bool = false, number: Int8 = 0, boxScores: BoxScores? = nil
  ) {
    self.init(
      season: season, day: day, first: first, second: second, site: site,
      isTournament: isTournament,
      result: firstScore.map { GameResult(scoreA: $0, scoreB: secondScore!) }, number: number,
      boxScores: boxScores)
  }
}
