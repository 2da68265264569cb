internal import Database
internal import Faults

/// `counting_forecasts`, kept true by every write.
extension Ledger {
  /// Lets rows that were just added count, where they do.
  func count(_ forecasts: [RecordedForecast], in leagueID: String) throws(Fault) {
    let counted = forecasts.filter(\.counts)
    let seasons = Set(counted.map { Int($0.season) })
    let results = try latestResults(of: leagueID, in: seasons)
    // Of several of one game and run, the last.
    var rows: [CountingForecast.Key: CountingForecast] = [:]
    var order: [CountingForecast.Key] = []
    for forecast in counted {
      var row = CountingForecast(forecast)
      row.outcome = results[forecast.gameID]?.outcome
      if rows.updateValue(row, forKey: row.key) == nil { order.append(row.key) }
    }
    let values = order.lazy.compactMap { rows[$0]?.values(in: leagueID) }
    try connection.run(CountingForecast.insertion, each: values)
  }

  /// Takes over results that were just recorded.
  func recount(_ results: [RecordedResult], in leagueID: String) throws(Fault) {
    var outcomes: [String: Double?] = [:]
    for result in results { outcomes[result.gameID] = .some(result.outcome) }
    let sql = """
      SELECT game_id, run_id, origin, probability FROM counting_forecasts
      WHERE league_id = $1 AND season = $2
      """
    for season in Set(results.map(\.season)).sorted() {
      var rows: [[SQLValue]] = []
      try connection.forEachRow(sql, [.text(leagueID), .integer(season)]) { (row) throws(Fault) in
        guard let outcome = outcomes[try row.text(0)] else { return }
        let scores = CountingForecast.scores(try row.double(3), outcome)
        let key: [SQLValue] = [row.value(0), row.value(1), row.value(2)]
        rows.append([.text(leagueID)] + key + scores)
      }
      try connection.run(CountingForecast.settling, each: rows)
    }
  }
}

extension RecordedForecast {
  /// Whether it can be the one that counts of its game, run and origin.
  var counts: Bool { !isLate || origin == ForecastOrigin.retrospective.rawValue }
}
