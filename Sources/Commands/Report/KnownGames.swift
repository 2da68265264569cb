internal import Evaluation
internal import League

/// What a league tells of each game of some seasons.
struct KnownGames {
  private var games: [GameID: KnownGame] = [:]

  /// - Parameters:
  ///   - dataset: those seasons, and all before them for the seeds to be learnt from.
  ///   - startDates: of day 0, by season.
  init(_ dataset: Dataset, from firstSeason: Int, startDates: [Int: CalendarDate]) {
    var history = SeedHistory()
    for season in dataset.seasons {
      if season.season >= firstSeason {
        add(season, dataset.teams, history.forecast, startDates[season.season])
      }
      history.update(season)
    }
  }

  private mutating func add(
    _ season: SeasonGames, _ teams: TeamTable, _ forecast: SeedForecast?, _ start: CalendarDate?
  ) {
    let ids = GameID.ids(of: season.matchups[...], teams: teams)
    for (index, matchup) in season.matchups.enumerated() {
      let difference = matchup.seedDifference
      games[ids[index]] = KnownGame(
        result: season.results[index],
        seeds: difference.map { _ in (Int(matchup.seedA), Int(matchup.seedB)) },
        seedProbability: difference.flatMap { forecast?.probability(difference: $0) },
        date: start.map { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + matchup.day) })
    }
  }

  func game(_ id: GameID) -> KnownGame? { games[id] }
}

/// The played games of earlier tournaments, as seeds see them.
private struct SeedHistory {
  private var differences: [Int] = []
  private var outcomes: [Double] = []

  /// Nil before the first season with seeds.
  var forecast: SeedForecast? {
    differences.isEmpty ? nil : SeedForecast(differences: differences, outcomes: outcomes)
  }

  mutating func update(_ season: SeasonGames) {
    for (matchup, result) in zip(season.matchups, season.results) {
      guard let difference = matchup.seedDifference, let result else { continue }
      differences.append(difference)
      outcomes.append(result.outcome)
    }
  }
}

extension Matchup {
  /// Seed of B less seed of A; nil where either has none.
  fileprivate var seedDifference: Int? {
    seedA > 0 && seedB > 0 ? Int(seedB) - Int(seedA) : nil
  }
}
