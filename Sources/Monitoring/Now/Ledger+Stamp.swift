internal import Database
public import Faults
public import Ledger

extension Ledger {
  /// A text that is another whenever something that ``LeagueNow`` shows of a league's ledger may be: numbers of
  /// its rows, which only grow, and of what has states. Found out far more quickly than what is shown.
  public func stamp(of leagueID: String) throws(Fault) -> String {
    let sql = """
      SELECT
        (SELECT max(sequence) FROM forecasts WHERE league_id = $1),
        (SELECT count(*) FROM results WHERE league_id = $1),
        (SELECT sum(event_count) FROM model_alerts WHERE league_id = $1),
        (SELECT sum(attempts) FROM alert_notices WHERE league_id = $1),
        (SELECT count(*) FROM alert_notices WHERE league_id = $1 AND state = 'owed'),
        (SELECT count(*) FROM model_ab_tests WHERE league_id = $1),
        (SELECT count(started_at) + count(ended_at) FROM model_ab_tests WHERE league_id = $1),
        (SELECT count(*) FROM alias_history WHERE league_id = $1),
        (SELECT count(*) + count(started_at) + count(ended_at)
          FROM model_training_history WHERE league_id = $1),
        (SELECT sum(games_done) FROM model_training_history
          WHERE league_id = $1 AND ended_at IS NULL)
      """
    let numbers = try connection.first(sql, [.text(leagueID)]) { (row) throws(Fault) in
      var numbers: [Int64] = []
      for column in 0..<10 { numbers.append(try row.optionalInteger(column) ?? 0) }
      return numbers
    }
    return (numbers ?? []).map { String($0) }.joined(separator: "-")
  }
}
