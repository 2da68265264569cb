internal import Database
public import Faults
public import Ledger
public import Time

/// A position with its market, as lists have it.
public struct ListedPosition: Sendable, Equatable {
  public var position: Position
  public var gameID: String
  public var venue: String
  public var date: String
  public var teamA: String
  public var teamB: String
  public var strategy: String?
}

/// The positions of a league, in its ledger.
public struct PositionBook {
  let ledger: Ledger
  public let league: LedgerLeague

  /// The book of what was entered by hand.
  static let manualBook = "manual"

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  var connection: Connection { ledger.connection }
  var prices: PriceBook { PriceBook(ledger, of: league) }
  var strategies: StrategyBook { StrategyBook(ledger, of: league) }

  /// The league's positions, the latest entry first.
  ///
  /// - Parameters:
  ///   - status: nil for all.
  ///   - limit: how many at most; nil for all.
  public func positions(
    _ status: PositionState.Status? = nil, strategy: String? = nil, limit: Int? = nil
  ) throws(Fault) -> [ListedPosition] {
    let sql = """
      SELECT \(Position.columns), m.game_id, m.venue, m.date, m.team_a, m.team_b, s.name
      FROM positions AS p JOIN markets AS m ON m.market_id = p.market_id
        LEFT JOIN strategies AS s ON s.strategy_id = p.strategy_id
      WHERE p.league_id = $1 AND p.status LIKE $2 AND coalesce(s.name, '') LIKE $3
      ORDER BY p.entered_at DESC, p.position_id LIMIT $4
      """
    let values: [SQLValue] = [
      .text(league.id), .text(status?.rawValue ?? "%"), .text(strategy ?? "%"),
      .integer(limit ?? Int.max),
    ]
    return try connection.rows(sql, values) { (row) throws(Fault) in try ListedPosition(row) }
  }

  /// The position whose id begins with a text.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none, or there are several.
  public func position(_ text: String) throws(Fault) -> ListedPosition {
    let sql = """
      SELECT \(Position.columns), m.game_id, m.venue, m.date, m.team_a, m.team_b, s.name
      FROM positions AS p JOIN markets AS m ON m.market_id = p.market_id
        LEFT JOIN strategies AS s ON s.strategy_id = p.strategy_id
      WHERE p.league_id = $1 AND substr(p.position_id, 1, $2) = $3 ORDER BY p.position_id LIMIT 2
      """
    let typed = text.lowercased()
    let values: [SQLValue] = [.text(league.id), .integer(typed.count), .text(typed)]
    let found = try connection.rows(sql, values) { (row) throws(Fault) in try ListedPosition(row) }
    guard let one = found.first, !typed.isEmpty else {
      throw Fault(.missing, "no position \"\(text)\" in \(ledger.location)")
    }
    guard found.count == 1 else {
      throw Fault(.missing, "position \"\(text)\" could be several; type more of its id")
    }
    return one
  }

  /// The trades of a position, in the order in which they happened.
  public func exits(of position: Position) throws(Fault) -> [PositionExit] {
    let sql = """
      SELECT condition, priority, quantity, price, profit, fee, exited_at FROM position_exits
      WHERE position_id = $1 ORDER BY exited_at, exit_id
      """
    return try connection.rows(sql, [.text(position.entry.id)]) { (row) throws(Fault) in
      PositionExit(
        condition: try row.text(0), priority: try row.text(1),
        contracts: try row.integer(2) / Amount.one, price: Amount(units: try row.integer(3)),
        profit: Amount(units: try row.integer(4)), fee: Amount(units: try row.integer(5)),
        time: Instant(microseconds: try row.integer(6)))
    }
  }

  /// How many conditions fired on a position, and how many of them won.
  public func attempts(of position: Position) throws(Fault) -> (fired: Int, won: Int) {
    let sql = """
      SELECT count(*), CAST(coalesce(sum(won), 0) AS bigint) FROM exit_attempts WHERE position_id = $1
      """
    return try connection.first(sql, [.text(position.entry.id)]) { (row) throws(Fault) in
      (Int(try row.integer(0)), Int(try row.integer(1)))
    } ?? (0, 0)
  }
}

/// A part of a position that was left.
public struct PositionExit: Sendable, Equatable {
  public var condition: String
  public var priority: String
  public var contracts: Int64
  public var price: Amount
  public var profit: Amount
  public var fee: Amount
  public var time: Instant
}

extension ListedPosition {
  init(_ row: Row) throws(Fault) {
    let first = Position.columnCount
    self.init(
      position: try Position(row), gameID: try row.text(first), venue: try row.text(first + 1),
      date: try row.text(first + 2), teamA: try row.text(first + 3), teamB: try row.text(first + 4),
      strategy: try row.optionalText(first + 5))
  }
}
