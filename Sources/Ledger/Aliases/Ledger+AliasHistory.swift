internal import Database
public import Faults
public import Time

extension Ledger {
  /// Adds changes of aliases that are not on record yet, in their order; others are left as they are.
  ///
  /// - Returns: how many were added.
  @discardableResult
  public func add(
    _ entries: [AliasEntry], to league: LedgerLeague, at time: Instant
  ) throws(Fault) -> Int {
    guard !entries.isEmpty else { return 0 }
    return try connection.transaction(.write) { () throws(Fault) in
      try register(league, at: time)
      let known = try aliasHistory(of: league.id)
      let ids = Set(known.map(\.changeID))
      var counts: [String: Int] = [:]
      for entry in known { counts[entry.alias, default: 0] += 1 }
      let added = entries.filter { !ids.contains($0.changeID) }
      let rows = added.map { entry -> [SQLValue] in
        counts[entry.alias, default: 0] += 1
        return entry.values(in: league.id, number: counts[entry.alias] ?? 1)
      }
      try connection.run(AliasEntry.insertion, each: rows)
      return rows.count
    }
  }

  /// The changes of a league's aliases in their order.
  ///
  /// - Parameter alias: nil for all.
  public func aliasHistory(
    of leagueID: String, _ alias: String? = nil
  ) throws(Fault) -> [AliasEntry] {
    let sql = """
      SELECT \(AliasEntry.columns) FROM alias_history
      WHERE league_id = $1 AND ($2 = '' OR alias = $2) ORDER BY alias, number
      """
    return try connection.rows(sql, [.text(leagueID), .text(alias ?? "")]) {
      (row) throws(Fault) in try AliasEntry(row)
    }
  }
}

extension AliasEntry {
  fileprivate static let columns = """
    change_id, alias, kind, run_id, previous_run_id, changed_at, changed_by, reason, test_id
    """
  fileprivate static let insertion = """
    INSERT INTO alias_history (\(columns), league_id, number)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
    """

  fileprivate func values(in leagueID: String, number: Int) -> [SQLValue] {
    [
      .text(changeID), .text(alias), .text(kind.rawValue), .text(runID), .text(previousRunID),
      .integer(time.microseconds), .text(actor), .text(reason), .text(testID), .text(leagueID),
      .integer(number),
    ]
  }

  fileprivate init(_ row: Row) throws(Fault) {
    self.init(
      changeID: try row.text(0), alias: try row.text(1), kind: try row.word(2),
      runID: try row.text(3),
      previousRunID: try row.optionalText(4), time: Instant(microseconds: try row.integer(5)),
      actor: try row.optionalText(6), reason: try row.optionalText(7),
      testID: try row.optionalText(8))
  }
}
