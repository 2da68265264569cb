internal import Database
internal import Faults
internal import League
internal import Time

/// The results that forecasts which are being added count with, the first ones among them.
struct ForecastCounter {
  /// Whether scores may be recorded here.
  private var recordsResults = false
  /// Results on record.
  private var latest: [String: RecordedResult] = [:]

  init() {}

  /// - Precondition: a transaction is under way.
  init(of drafts: [ForecastDraft], _ league: LedgerLeague, in ledger: Ledger) throws(Fault) {
    let seasons = Set(drafts.map(\.game.season))
    latest = try ledger.latestResults(of: league.id, in: seasons)
    // A result is for the forecasts of all runs: where others wait for theirs, settling takes its turn.
    recordsResults = try !ledger.hasOpen(seasons, of: league.id)
  }

  /// The result that holds for a forecast, and whether it is to be put on record.
  ///
  /// - Parameter score: the game's, where it came with the forecast.
  mutating func result(
    of row: RecordedForecast, _ score: GameResult?, at time: Instant
  ) -> (result: RecordedResult?, isNew: Bool) {
    if let known = latest[row.gameID] { return (known, false) }
    guard recordsResults, let score else { return (nil, false) }
    let result = RecordedResult(
      leagueID: row.leagueID, gameID: row.gameID, revision: 1, season: row.season,
      score: [Int64(score.scoreA), Int64(score.scoreB)], recordedAt: time.microseconds)
    latest[row.gameID] = result
    return (result, true)
  }

  /// Games whose score is known and is not the one on record.
  func unsettled(_ drafts: [ForecastDraft]) -> Int {
    drafts.count { draft in
      guard let score = draft.result else { return false }
      return latest[draft.game.gameID]?.score != [Int64(score.scoreA), Int64(score.scoreB)]
    }
  }
}

/// `counting_forecasts`, kept true by every write.
extension Ledger {
  /// Whether a season has forecasts that wait for their outcome.
  fileprivate func hasOpen(_ seasons: Set<Int>, of leagueID: String) throws(Fault) -> Bool {
    let sql = """
      SELECT 1 FROM counting_forecasts WHERE league_id = $1 AND season = $2 AND outcome IS NULL LIMIT 1
      """
    for season in seasons
    where try connection.integer(sql, [.text(leagueID), .integer(season)]) != nil { return true }
    return false
  }

  /// Takes over results that were just recorded.
  func recount(_ results: [RecordedResult], in leagueID: String) throws(Fault) {
    var outcomes: [String: Double?] = [:]
    for result in results { outcomes[result.gameID] = .some(result.outcome) }
    let sql = """
      SELECT run_id, origin, game_id, probability FROM counting_forecasts
      WHERE league_id = $1 AND season = $2
      """
    for season in Set(results.map(\.season)).sorted() {
      var rows: [[SQLValue]] = []
      try connection.forEachRow(sql, [.text(leagueID), .integer(season)]) { (row) throws(Fault) in
        guard let outcome = outcomes[try row.text(2)] else { return }
        let scores = CountingForecast.scores(try row.double(3), outcome)
        let key: [SQLValue] = [row.value(0), row.value(1), row.value(2)]
        rows.append([.text(leagueID), .integer(season)] + key + scores)
      }
      try connection.run(CountingForecast.settling, each: rows)
    }
  }
}

extension RecordedForecast {
  /// Whether it can be the one that counts of its game, run and origin.
  var counts: Bool { !isLate || origin == ForecastOrigin.retrospective.rawValue }
}
