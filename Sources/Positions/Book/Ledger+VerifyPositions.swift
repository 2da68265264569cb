internal import Database
public import Faults
public import Ledger

extension Ledger {
  /// Adds up everything again that positions store, of all leagues; one finding for each that differs.
  ///
  /// Each transaction of the journal sums to 0; cash with the cost of what is held is deposits with realised P&L
  /// less fees; positions are entries less exits; what a position says of its P&L and fees is what its trades do.
  public func verifyPositions() throws(Fault) -> [LedgerFinding] {
    try connection.transaction(.read) { () throws(Fault) in
      var findings: [LedgerFinding] = []
      for check in Self.positionChecks {
        try connection.forEachRow(check.sql) { (row) throws(Fault) in
          findings.append(
            LedgerFinding(row: "\(check.subject) \(try row.text(0))", fact: check.fact))
        }
      }
      return findings
    }
  }

  private struct PositionCheck {
    let subject: String
    let fact: String
    /// Yields the id of each row that is not what it should be.
    let sql: String
  }

  private static let positionChecks = [
    PositionCheck(
      subject: "transaction", fact: "does not sum to 0",
      sql: """
        SELECT transaction_id FROM journal GROUP BY transaction_id HAVING sum(amount) <> 0
        ORDER BY transaction_id LIMIT 100
        """),
    PositionCheck(
      subject: "trade", fact: "is not what its transaction in the journal says",
      sql: """
        SELECT t.trade_id FROM trades AS t
        LEFT JOIN journal AS c ON c.transaction_id = t.trade_id AND c.account = 'cash'
        LEFT JOIN journal AS f ON f.transaction_id = t.trade_id AND f.account = 'fees'
        WHERE coalesce(c.amount, 0) <> t.cash - t.fee OR coalesce(f.amount, 0) <> t.fee
        ORDER BY t.trade_id LIMIT 100
        """),
    PositionCheck(
      subject: "transaction", fact: "has no trade",
      sql: """
        SELECT j.transaction_id FROM journal AS j LEFT JOIN trades AS t ON t.trade_id = j.transaction_id
        WHERE t.trade_id IS NULL AND j.position_id IS NOT NULL
        GROUP BY j.transaction_id ORDER BY j.transaction_id LIMIT 100
        """),
    PositionCheck(
      subject: "position", fact: "does not hold what its entry and exits leave",
      sql: """
        SELECT p.position_id FROM positions AS p
        LEFT JOIN (SELECT position_id, sum(quantity) AS quantity, sum(profit) AS profit
          FROM position_exits GROUP BY position_id) AS e ON e.position_id = p.position_id
        WHERE p.quantity - coalesce(e.quantity, 0) <> p.remaining OR coalesce(e.profit, 0) <> p.realised
        ORDER BY p.position_id LIMIT 100
        """),
    PositionCheck(
      subject: "position", fact: "has other fees than its trades",
      sql: """
        SELECT p.position_id FROM positions AS p
        LEFT JOIN (SELECT position_id, sum(fee) AS fee FROM trades GROUP BY position_id) AS t
          ON t.position_id = p.position_id
        WHERE coalesce(t.fee, 0) <> p.fees ORDER BY p.position_id LIMIT 100
        """),
    PositionCheck(
      subject: "book", fact: "holds other contracts, at cost, than its positions",
      sql: """
        SELECT j.book FROM (SELECT league_id, book, sum(amount) AS amount FROM journal
          WHERE account = 'contracts' GROUP BY league_id, book) AS j
        LEFT JOIN (SELECT league_id, coalesce(method_id, 'manual') AS book,
            sum((remaining / 10000) * entry_price) AS amount
          FROM positions GROUP BY league_id, coalesce(method_id, 'manual')) AS p
          ON p.league_id = j.league_id AND p.book = j.book
        WHERE j.amount <> coalesce(p.amount, 0) ORDER BY j.book LIMIT 100
        """),
    PositionCheck(
      subject: "exit", fact: "is not what its trade says",
      sql: """
        SELECT e.exit_id FROM position_exits AS e JOIN trades AS t ON t.trade_id = e.exit_id
        WHERE e.quantity <> t.quantity OR e.profit <> t.cash - e.cost OR e.fee <> t.fee
        ORDER BY e.exit_id LIMIT 100
        """),
  ]
}
