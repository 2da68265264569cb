public import Time

/// One season's games.
public struct SeasonContents: Sendable, Equatable {
  public let season: Int32
  /// The date of day 0, where the source tells.
  public var startDate: CalendarDate?
  /// In the order of the store: by day and teams.
  let columns: GameColumns
  let boxScores: BoxScoreColumns

  public init(season: Int32, startDate: CalendarDate?, games: [Game]) {
    self.init(season: season, startDate: startDate, ordered: games.sorted())
  }

  /// - Parameter games: in the order of the store.
  init(season: Int32, startDate: CalendarDate?, ordered games: [Game]) {
    self.init(
      season: season, startDate: startDate, columns: GameColumns(games),
      boxScores: BoxScoreColumns(games))
  }

  /// - Parameter columns: in the order of the store.
  init(
    season: Int32, startDate: CalendarDate?, columns: GameColumns, boxScores: BoxScoreColumns
  ) {
    (self.season, self.startDate) = (season, startDate)
    (self.columns, self.boxScores) = (columns, boxScores)
  }

  public var gameCount: Int { columns.count }

  /// The ids of the teams that play.
  var teams: Set<Int64> { Set(columns.teamA).union(columns.teamB) }

  /// Made anew at each call.
  public var games: [Game] {
    let boxScores = boxScores.boxScores(gameCount: columns.count)
    return columns.day.indices.map {
      columns.game($0, season: season, boxScores: boxScores[$0])
    }
  }

  /// First and last date of its games; nil where the source gave none.
  var dates: ClosedRange<CalendarDate>? {
    guard let startDate, let first = columns.day.first, let last = columns.day.last else {
      return nil
    }
    return CalendarDate(
      daysSinceEpoch: startDate.daysSinceEpoch + first)...CalendarDate(
        daysSinceEpoch: startDate.daysSinceEpoch + last)
  }

  func seasonGames(
    teams: TeamTable, seeds: SeedNumbers, boxScores isAsked: Bool
  ) -> SeasonGames {
    let matchups = columns.day.indices.map { index in
      seeds.seeded(
        Matchup(
          season: season, day: columns.day[index], teamA: teams.place(ofID: columns.teamA[index])!,
          teamB: teams.place(ofID: columns.teamB[index])!,
          site: Site(rawValue: columns.site[index]) ?? .neutral,
          isTournament: columns.isTournament[index]))
    }
    return SeasonGames(
      season: Int(season), matchups: matchups, results: columns.results,
      boxScores: isAsked && !boxScores.isEmpty
        ? boxScores.boxScores(gameCount: columns.count) : nil)
  }
}
