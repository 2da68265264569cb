public import Chronology
internal import Evaluation
public import Faults
public import League
public import Time
public import Tracking

/// The league's knowledge of each game of a run's seasons.
public struct KnownGames: Sendable {
  private var games: [GameID: KnownGame] = [:]

  /// - Parameter source: the league that the run was made on.
  /// - Throws: `Fault` for a damaged store.
  public init(of record: RunRecord, in source: LeagueSource) throws(Fault) {
    let manifest = try source.manifest()
    // Seasons before the run's are for the seeds to be learnt from.
    self.init(
      try source.dataset(seasons: 0...max(0, record.endYear)), from: record.startYear, manifest)
  }

  /// - Parameters:
  ///   - dataset: seasons, and all before them for the seeds to be learnt from.
  ///   - firstSeason: the first whose games are wanted.
  ///   - manifest: of the league; it knows the seasons' dates.
  init(_ dataset: Dataset, from firstSeason: Int, _ manifest: DatasetManifest) {
    var history = SeedHistory()
    for season in dataset.seasons {
      if season.season >= firstSeason {
        add(season, dataset.teams, history.forecast, manifest)
      }
      history.update(season)
    }
  }

  private mutating func add(
    _ season: SeasonGames, _ teams: TeamTable, _ forecast: SeedForecast?,
    _ manifest: DatasetManifest
  ) {
    let ids = GameID.ids(of: season.matchups[...], teams: teams)
    let start = manifest.date(of: Moment(season: season.season, day: 0))
    for (index, matchup) in season.matchups.enumerated() {
      let difference = matchup.seedDifference
      games[ids[index]] = KnownGame(
        result: season.results[index],
        seeds: difference.map { _ in (Int(matchup.seedA), Int(matchup.seedB)) },
        seedProbability: difference.flatMap { forecast?.probability(difference: $0) },
        date: start?.advanced(by: matchup.day))
    }
  }

  public func game(_ id: GameID) -> KnownGame? { games[id] }
}

extension DatasetManifest {
  /// The date of a moment's day; nil where no source told.
  public func date(of moment: Moment) -> CalendarDate? {
    guard let season = seasons.first(where: { $0.season == moment.season }),
      let start = season.startDate.flatMap({ CalendarDate($0) })
    else { return nil }
    return start.advanced(by: moment.day)
  }
}

extension CalendarDate {
  fileprivate func advanced(by days: Int32) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
  }
}
