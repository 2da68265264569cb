internal import Database
internal import Faults
internal import League
internal import Time

/// Lets forecasts that were just added count, and puts the first results of their games on record.
struct ForecastCounter {
  private let leagueID: String
  private let time: Instant
  /// Scores that may be recorded here.
  private let results: [String: GameResult]
  /// Results on record.
  private var latest: [String: RecordedResult]

  /// - Precondition: a transaction is under way.
  init(
    of part: ForecastPart, _ league: LedgerLeague, at time: Instant, in ledger: Ledger
  ) throws(Fault) {
    (leagueID, self.time) = (league.id, time)
    let seasons = Set(part.drafts.map(\.game.season))
    latest = try ledger.latestResults(of: league.id, in: seasons)
    // A result is for the forecasts of all runs: where others wait for theirs, settling takes its turn.
    results = try ledger.hasOpen(seasons, of: league.id) ? [:] : part.results
  }

  /// - Parameter added: rows as they come, of a part of the forecasts.
  mutating func count(_ added: [AddedForecast], in connection: Connection) throws(Fault) {
    let found = added.compactMap { firstResult(of: $0.row) }
    try connection.insert(into: "results", RecordedResult.columns, each: found.lazy.map(\.values))
    let counted = added.filter(\.row.counts)
    let values = counted.lazy.map { [latest, leagueID] in
      var row = CountingForecast($0.row)
      row.outcome = latest[row.key.gameID]?.outcome
      return row.values(in: leagueID)
    }
    guard counted.allSatisfy(\.isFirst) else {
      // In order, so that of several of one game and run the last stays.
      return try connection.run(CountingForecast.replacing, each: values)
    }
    try connection.insert(
      into: "counting_forecasts", CountingForecast.columns.joined(separator: ", "), each: values)
  }

  private mutating func firstResult(of row: RecordedForecast) -> RecordedResult? {
    guard let score = results[row.gameID], latest[row.gameID] == nil else { return nil }
    let result = RecordedResult(
      leagueID: leagueID, gameID: row.gameID, revision: 1, season: row.season,
      score: [Int64(score.scoreA), Int64(score.scoreB)], recordedAt: time.microseconds)
    latest[row.gameID] = result
    return result
  }

  /// Games whose score is known and is not the one on record.
  func unsettled(_ part: ForecastPart) -> Int {
    part.drafts.count { draft in
      guard let known = part.results[draft.game.gameID] else { return false }
      return latest[draft.game.gameID]?.score != [Int64(known.scoreA), Int64(known.scoreB)]
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
