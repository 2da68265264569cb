internal import Database
internal import Faults

extension Ledger {
  /// Derives the forecasts that count, and their scores, from forecasts and results, and compares.
  func verifyCounting(_ leagueID: String) throws(Fault) -> [LedgerFinding] {
    try connection.transaction(.read) { () throws(Fault) in
      var derived = try derivedCounting(leagueID)
      var findings: [LedgerFinding] = []
      let columns = CountingForecast.columns.joined(separator: ", ")
      let sql = "SELECT \(columns) FROM counting_forecasts WHERE league_id = $1"
      try connection.forEachRow(sql, [.text(leagueID)]) { (row) throws(Fault) in
        let key = CountingForecast.Key(
          season: try row.integer(1), runID: try row.text(2), origin: try row.text(3),
          gameID: try row.text(4))
        guard let own = derived.removeValue(forKey: key) else {
          findings.append(.counting(key, "counts, and no forecast of it should"))
          return
        }
        if row.values != own.values(in: leagueID) {
          findings.append(.counting(key, "is not what forecasts and results give"))
        }
      }
      findings += derived.keys.map { .counting($0, "should count, and does not") }
      return findings.sorted { $0.row < $1.row }
    }
  }

  private func derivedCounting(
    _ leagueID: String
  ) throws(Fault) -> [CountingForecast.Key: CountingForecast] {
    var derived: [CountingForecast.Key: CountingForecast] = [:]
    let forecasts =
      "SELECT \(RecordedForecast.columns) FROM forecasts WHERE league_id = $1 ORDER BY sequence"
    try connection.forEachRow(forecasts, [.text(leagueID)]) { (row) throws(Fault) in
      let forecast = try RecordedForecast(row)
      guard forecast.counts else { return }
      let counting = CountingForecast(forecast)
      derived[counting.key] = counting
    }
    let results = try latestResults(
      of: leagueID, in: Set(derived.keys.map { Int($0.season) }))
    for key in derived.keys { derived[key]?.outcome = results[key.gameID]?.outcome }
    return derived
  }
}

extension LedgerFinding {
  fileprivate static func counting(_ key: CountingForecast.Key, _ fact: String) -> LedgerFinding {
    LedgerFinding(
      row: "counting forecast of game \(key.gameID), run \(key.runID), \(key.origin)", fact: fact)
  }
}
