internal import Chronology
internal import Evaluation
public import Faults
public import League
public import Ledger
public import Time
public import Tracking

extension ForecastSource {
  /// The run whose model is asked.
  public init(_ record: RunRecord, in store: RunStore) {
    self.init(
      runID: record.runID, model: record.modelType,
      modelVersion: store.modelVersion(of: record.runID),
      predictionsDigest: record.predictionsDigest)
  }
}

extension Forecaster {
  /// The games of the store without a score, with their matchups.
  public func openGames(_ calendar: LeagueCalendar) -> [(game: LedgerGame, matchup: Matchup)] {
    let seasons = dataset.seasons.filter { $0.results.contains { $0 == nil } }
    return seasons.flatMap { season in
      zip(calendar.games(of: season), season.matchups.indices)
        .filter { season.results[$0.1] == nil }
        .map { (game: $0.0, matchup: season.matchups[$0.1]) }
    }
  }

  /// Asks the model about games, with all that it knows, for the record.
  ///
  /// - Throws: as ``forecasts(of:)``.
  public mutating func drafts(
    of games: [(game: LedgerGame, matchup: Matchup)], source: ForecastSource
  ) throws -> [ForecastDraft] {
    zip(games, try forecasts(of: games.map(\.matchup))).map { game, forecast in
      ForecastDraft(
        game: game.game, probability: forecast.probability, source: source,
        knownSeason: forecast.moment.season, knownDay: forecast.moment.day)
    }
  }
}

extension Ledger {
  /// Joins the league's forecasts with the results of a source's games.
  ///
  /// - Parameter wanted: seasons to look at; nil for all that have forecasts.
  /// - Throws: ``Fault`` where either cannot be read; nothing is half settled.
  public func settle(
    _ league: LedgerLeague, seasons wanted: Set<Int>? = nil, from source: LeagueSource,
    at time: Instant
  ) throws(Fault) -> SettlingSummary {
    let calendar = LeagueCalendar(teams: try source.teams(), manifest: try source.manifest())
    return try settle(league, seasons: wanted, at: time) { (seasons) throws(Fault) in
      guard let first = seasons.min(), let last = seasons.max() else { return [:] }
      var results: [String: GameResult?] = [:]
      for season in try source.dataset(seasons: first...last).seasons
      where seasons.contains(season.season) {
        results.merge(calendar.results(of: season)) { $1 }
      }
      return results
    }
  }

  /// Puts a recorded run's predictions on record, as retrospective.
  ///
  /// - Throws: ``Fault`` `.missing` where the source has no longer a game that the run predicted.
  public func add(
    _ predictions: Predictions, of run: ForecastSource, to league: LedgerLeague,
    from source: LeagueSource, at time: Instant
  ) throws(Fault) -> AppendSummary {
    guard predictions.target == .probability else {
      throw Fault(
        .badData, "run \(run.runID) foretells numbers, which are no forecasts of who wins")
    }
    let calendar = LeagueCalendar(teams: try source.teams(), manifest: try source.manifest())
    let seasons = Dictionary(grouping: 0..<predictions.count) { Int(predictions.season[$0]) }
    return try append(
      each: seasons.keys.sorted(), to: league, as: .retrospective, at: time
    ) { (season) throws(Fault) in
      try predictions.part(seasons[season] ?? [], of: run, in: season, calendar, source)
    }
  }
}

extension Predictions {
  /// A season's predictions as forecasts, with the scores that are known.
  ///
  /// - Throws: ``Fault`` `.missing` where the source has no longer a game that was predicted.
  fileprivate func part(
    _ rows: [Int], of run: ForecastSource, in season: Int, _ calendar: LeagueCalendar,
    _ source: LeagueSource
  ) throws(Fault) -> [ForecastDraft] {
    var games: [GameID: (game: LedgerGame, result: GameResult?)] = [:]
    let teams = try source.teams()
    for season in try source.dataset(seasons: season...season).seasons {
      let ids = GameID.ids(of: season.matchups[...], teams: teams)
      for ((id, game), result) in zip(zip(ids, calendar.games(of: season)), season.results) {
        games[id] = (game, result)
      }
    }
    var drafts: [ForecastDraft] = []
    drafts.reserveCapacity(rows.count)
    for row in rows {
      let id = game(row)
      guard let (game, result) = games[id] else {
        throw Fault(.missing, "game \(id) of run \(run.runID) is not among the games any more")
      }
      drafts.append(
        ForecastDraft(
          game: game, probability: probability[row], source: run, knownSeason: id.season,
          knownDay: id.day, result: result))
    }
    return drafts
  }
}
