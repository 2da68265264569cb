internal import Database
public import Faults
internal import Ledger
internal import Time

/// What a position came to, as reports count it.
public struct Bet: Sendable, Equatable {
  public var group: String
  /// The game's day.
  public var day: Int32
  /// When nothing was held any more.
  public var closedAt: Int64
  /// Cost with the entry's fee, in 1/10000.
  public var stake: Int64
  /// With all fees.
  public var profit: Int64
  public var fees: Int64
  /// Expected gain that was claimed at entry; nil without a forecast.
  public var claimed: Double?
  /// Odds taken times the fair closing probability, less 1; nil without a close.
  public var closingReturn: Double?
  /// Fair closing probability less what was paid; nil without a close.
  public var closingPoints: Double?
  public var heldProfit: Int64?
  public var otherOrderProfit: Int64?
}

/// What the positions of a report are told apart by.
public enum ReportKey: String, Sendable, CaseIterable {
  case strategy, model, method, condition, venue, season
}

extension PositionBook {
  /// The positions that are over, in the order in which they were closed, and how many are open.
  public func bets(
    by key: ReportKey, strategy: String? = nil, execution: Execution? = nil
  ) throws(Fault) -> (bets: [Bet], open: Int) {
    let group: String
    switch key {
    case .strategy: group = "coalesce(s.name || ' v' || CAST(s.version AS {text}), 'by hand')"
    case .model: group = "coalesce(p.model_id, 'no model')"
    case .method: group = "coalesce(k.name || ' v' || CAST(k.version AS {text}), 'by hand')"
    case .condition:
      group = """
        (SELECT e.condition FROM position_exits AS e WHERE e.position_id = p.position_id
          AND e.quantity > 0 ORDER BY e.exited_at DESC, e.exit_id DESC LIMIT 1)
        """
    case .venue: group = "m.venue"
    case .season: group = "CAST(m.season AS {text})"
    }
    let sql = """
      SELECT \(group.replacing("{text}", with: "text")), m.date, p.closed_at, p.cost, p.entry_fee, p.realised, p.fees, p.edge,
        p.fair_close, p.payout, p.entry_price, p.held_profit, p.other_order_profit
      FROM positions AS p JOIN markets AS m ON m.market_id = p.market_id
        LEFT JOIN strategies AS s ON s.strategy_id = p.strategy_id
        LEFT JOIN methods AS k ON k.method_id = p.method_id
      WHERE p.league_id = $1 AND p.status <> 'open' AND coalesce(s.name, '') LIKE $2 AND p.execution LIKE $3
      ORDER BY p.closed_at, p.position_id
      """
    let values: [SQLValue] = [
      .text(league.id), .text(strategy ?? "%"), .text(execution?.rawValue ?? "%"),
    ]
    let bets = try connection.rows(sql, values) { (row) throws(Fault) in try Bet(row) }
    let open = """
      SELECT count(*) FROM positions AS p LEFT JOIN strategies AS s ON s.strategy_id = p.strategy_id
      WHERE p.league_id = $1 AND p.status = 'open' AND coalesce(s.name, '') LIKE $2 AND p.execution LIKE $3
      """
    return (bets, Int(try connection.integer(open, values) ?? 0))
  }

  /// The largest fall of what methods are worth from a height before, by strategy, marked at evenings.
  public func markedDrawdowns() throws(Fault) -> [String: Amount] {
    let sql = """
      SELECT s.name || ' v' || CAST(s.version AS text), q.method_id, q.marked
      FROM equity_marks AS q JOIN methods AS k ON k.method_id = q.method_id
        JOIN strategies AS s ON s.strategy_id = k.strategy_id
      WHERE k.league_id = $1 ORDER BY q.method_id, q.date
      """
    var worst: [String: Amount] = [:]
    var (method, peak): (String, Int64) = ("", 0)
    try connection.forEachRow(sql, [.text(league.id)]) { (row) throws(Fault) in
      let (name, id, marked) = (try row.text(0), try row.text(1), try row.integer(2))
      if id != method { (method, peak) = (id, marked) }
      peak = max(peak, marked)
      worst[name] = max(worst[name] ?? Amount(units: 0), Amount(units: peak - marked))
    }
    return worst
  }

  /// How many versions of strategies there are: all that were tried count, whatever came of them.
  public func strategyCount() throws(Fault) -> Int {
    let sql = "SELECT count(*) FROM strategies WHERE league_id = $1"
    return Int(try connection.integer(sql, [.text(league.id)]) ?? 0)
  }
}

extension Bet {
  fileprivate init(_ row: Row) throws(Fault) {
    let (cost, fee) = (try row.integer(3), try row.integer(4))
    let fair = try row.optionalDouble(8)
    let price = Double(try row.integer(10)) / Double(try row.integer(9))
    let stake = cost + fee
    self.init(
      group: try row.optionalText(0) ?? "none",
      day: CalendarDate(try row.text(1))?.daysSinceEpoch ?? 0, closedAt: try row.integer(2),
      stake: stake,
      profit: try row.integer(5) - row.integer(6), fees: try row.integer(6),
      claimed: try row.optionalDouble(7).map { $0 * Double(stake) / Double(Amount.one) },
      closingReturn: fair.map { $0 / price - 1 }, closingPoints: fair.map { $0 - price },
      heldProfit: try row.optionalInteger(11), otherOrderProfit: try row.optionalInteger(12))
  }
}
