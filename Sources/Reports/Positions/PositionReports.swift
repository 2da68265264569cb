internal import JSON
public import Positions
internal import Time
internal import Wording

/// The positions of a league.
public struct PositionListReport {
  private let positions: [ListedPosition]
  private let limit: Int?

  /// - Parameter limit: how many were asked for at most; nil for all.
  public init(_ positions: [ListedPosition], limit: Int?) {
    (self.positions, self.limit) = (positions, limit)
  }

  public var report: Report {
    let open = positions.count { $0.position.state.status == .open }
    var sentence =
      positions.isEmpty
      ? "There is no position."
      : "\(NumberFormat.counted(positions.count, "position")), \(open) of them open."
    if let limit, positions.count == limit { sentence += " There may be more." }
    return Report(
      title: "Positions",
      [Section([.sentence(sentence)])] + (positions.isEmpty ? [] : [Section([.table(table)])]),
      fields: positions.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  public var table: Table {
    var table = Table(
      [
        Column("position", key: "position_id", .token), Column("date", key: "date", .token),
        Column("team A", key: "team_a", narrowest: 6),
        Column("team B", key: "team_b", narrowest: 6),
        Column("side", key: "side", .token), Column("as", key: "execution", .token),
        Column("contracts", key: "contracts", .number),
        Column("price", key: "market_price", .number),
        Column("edge", key: "edge", .number), Column("status", key: "status", .token),
        Column("P&L", key: "profit", .number), .data("game_id"), .data("venue"), .data("strategy"),
        .data("model_id"), .data("method_id"), .data("forecast_id"), .data("known_until"),
        .data("probability"), .data("entered_at"), .data("closed_at"), .data("cost"), .data("fees"),
        .data("remaining"), .data("fair_close"), .data("held_profit"),
      ], at: .root)
    for one in positions { table.append(Self.cells(one)) }
    return table
  }

  private static func cells(_ one: ListedPosition) -> [Cell] {
    let (entry, state) = (one.position.entry, one.position.state)
    let time = { (microseconds: Int64?) in
      JSONValue.optional(microseconds.map { Instant(microseconds: $0).text(to: .microseconds) })
    }
    return [
      Cell(String(entry.id.prefix(8)), data: .text(entry.id)), .text(one.date), .text(one.teamA),
      .text(one.teamB), .text(entry.side.rawValue), .text(entry.execution.rawValue),
      .count(Int(entry.contracts)), .amount(Amount(units: entry.marketPrice)),
      .signedPercent(entry.edge),
      .text(state.status.rawValue),
      .money(state.status == .open ? nil : Amount(units: state.realised - state.fees)),
      .data(.text(one.gameID)), .data(.text(one.venue)), .data(.optional(one.strategy)),
      .data(.optional(entry.modelID)), .data(.optional(entry.methodID)),
      .data(.optional(entry.forecastID)), .data(.optional(entry.knownUntil)),
      .data(.optional(entry.probability)), .data(time(entry.time)), .data(time(state.closedAt)),
      .data(.number(Amount(units: entry.cost).value)),
      .data(.number(Amount(units: state.fees).value)),
      .data(.whole(state.remaining)), .data(.optional(state.fairClose)),
      .data(.optional(state.heldProfit.map { Amount(units: $0).value })),
    ]
  }
}

/// A position: how it was entered, how it stands, and what was left of it when and why.
public struct PositionReport {
  private let listed: ListedPosition
  private let exits: [PositionExit]
  private let attempts: (fired: Int, won: Int)
  private let sentence: String?

  /// - Parameter sentence: what was done; nil where it is shown.
  public init(
    _ listed: ListedPosition, _ exits: [PositionExit], attempts: (fired: Int, won: Int) = (0, 0),
    _ sentence: String? = nil
  ) {
    (self.listed, self.exits, self.attempts, self.sentence) = (listed, exits, attempts, sentence)
  }

  public var report: Report {
    Report(
      title: "Position \(listed.position.entry.id.prefix(8))",
      [Section([.verdict(sentence ?? opening)]), Section([.figures(facts)])]
        + (exits.isEmpty ? [] : [Section("Exits", [.table(table)])]),
      fields: exits.isEmpty ? [Report.Field("exits", .array([]))] : [])
  }

  private var opening: String {
    let (entry, state) = (listed.position.entry, listed.position.state)
    let held = "\(NumberFormat.counted(Int(entry.contracts), "contract")) of \(entry.side.rawValue)"
    let profit = Amount(units: state.realised - state.fees)
    return state.status == .open
      ? "\(held) at \(Amount(units: entry.marketPrice)), \(state.remaining) held."
      : "\(held) at \(Amount(units: entry.marketPrice)), \(state.status.rawValue): \(profit)."
  }

  private var facts: Figures {
    let (entry, state) = (listed.position.entry, listed.position.state)
    let amount = { (units: Int64?) in Cell.amount(units.map { Amount(units: $0) }) }
    let time = { (microseconds: Int64?) -> Cell in
      microseconds.map { .time(Instant(microseconds: $0).text(to: .microseconds)) } ?? .missing
    }
    return Figures([
      Figures.Fact("position", .text(entry.id), at: "position_id"),
      Figures.Fact("game", .text(listed.gameID), at: "game_id"),
      Figures.Fact("date", .text(listed.date), at: "date"),
      Figures.Fact("yes", .text(listed.teamA), at: "team_a"),
      Figures.Fact("no", .text(listed.teamB), at: "team_b"),
      Figures.Fact("venue", .text(listed.venue), at: "venue"),
      Figures.Fact("side", .text(entry.side.rawValue), at: "side"),
      Figures.Fact("execution", .text(entry.execution.rawValue), at: "execution"),
      Figures.Fact("strategy", .text(listed.strategy), at: "strategy"),
      Figures.Fact("run", .text(entry.modelID), at: "model_id"),
      Figures.Fact("forecast", .text(entry.forecastID), at: "forecast_id"),
      Figures.Fact("knew games before", .text(entry.knownUntil), at: "known_until"),
      Figures.Fact("probability", .percent(entry.probability), at: "probability"),
      Figures.Fact("market price", amount(entry.marketPrice), at: "market_price"),
      Figures.Fact("edge", .signedPercent(entry.edge), at: "edge"),
      Figures.Fact("contracts", .count(Int(entry.contracts)), at: "contracts"),
      Figures.Fact("cost", amount(entry.cost), at: "cost"),
      Figures.Fact("entered", time(entry.time), at: "entered_at"),
      Figures.Fact("target", amount(entry.targetPrice), at: "target_price"),
      Figures.Fact("stop", amount(entry.stopLossPrice), at: "stop_loss_price"),
      Figures.Fact("peak", amount(state.peak), at: "peak_price"),
      Figures.Fact("trailing stop", amount(state.stop), at: "current_stop"),
      Figures.Fact("status", .text(state.status.rawValue), at: "status"),
      Figures.Fact("held", .count(Int(state.remaining)), at: "remaining"),
      Figures.Fact("closed", time(state.closedAt), at: "closed_at"),
      Figures.Fact("realised, fees aside", amount(state.realised), at: "realised"),
      Figures.Fact("fees", amount(state.fees), at: "fees"),
      Figures.Fact("held to the end", amount(state.heldProfit), at: "held_profit"),
      Figures.Fact("fair close", .percent(state.fairClose), at: "fair_close"),
      Figures.Fact("conditions that fired", .count(attempts.fired), at: "attempts"),
    ])
  }

  private var table: Table {
    var table = Table(
      [
        Column("condition", key: "condition", .token), Column("priority", key: "priority", .token),
        Column("contracts", key: "contracts", .number), Column("price", key: "price", .number),
        Column("P&L", key: "profit", .number), Column("fee", key: "fee", .number),
        Column("at", key: "exited_at", .token),
      ], at: "exits")
    for exit in exits {
      table.append([
        .text(exit.condition), .text(exit.priority), .count(Int(exit.contracts)),
        .amount(exit.price),
        .amount(exit.profit), .amount(exit.fee), .time(exit.time.text(to: .microseconds)),
      ])
    }
    return table
  }
}

/// What settling positions did.
public struct PositionSettlementReport {
  private let summary: PositionSettlement

  public init(_ summary: PositionSettlement) { self.summary = summary }

  public var report: Report {
    let sentence =
      "\(NumberFormat.counted(summary.settled, "position")) settled, \(summary.corrected) corrected, "
      + "\(summary.open) still open; P&L \(summary.profit)."
    return Report(
      title: "Positions settled", [Section([.sentence(sentence)])],
      fields: [
        Report.Field("settled", .whole(summary.settled)),
        Report.Field("corrected", .whole(summary.corrected)),
        Report.Field("open", .whole(summary.open)),
        Report.Field("profit", .number(summary.profit.value)),
      ])
  }
}

/// What a replay of a method did.
public struct PositionReplayReport {
  private let outcome: ReplayOutcome
  private let method: String
  private let strategy: Strategy
  private let assumption: String?

  /// - Parameters:
  ///   - method: its label.
  ///   - assumption: what was assumed of prices without a time; nil for none.
  public init(
    _ outcome: ReplayOutcome, _ method: String, of strategy: Strategy, assumption: String?
  ) {
    (self.outcome, self.method, self.strategy, self.assumption) = (
      outcome, method, strategy, assumption
    )
  }

  public var report: Report {
    let summary = outcome.summary
    let isDraft = strategy.state == .draft ? ", a draft" : ""
    let sentence =
      "\(NumberFormat.counted(summary.positions, "position")) of \(NumberFormat.grouped(summary.considered)) "
      + "games, by \(strategy.label)\(isDraft); \(NumberFormat.counted(outcome.trades, "trade")) new."
    let notes = [assumption].compactMap(\.self) + trips
    return Report(
      title: "Positions replayed",
      [Section([.verdict(sentence)] + notes.map { .note($0) }), Section([.figures(facts)])],
      fields: [
        Report.Field(
          "trips",
          .array(
            outcome.trips.map {
              .object(["reason": .text($0.reason), "time": .text($0.time.text(to: .microseconds))])
            })),
        Report.Field("breakers", .object(summary.trips.mapValues { .whole($0) })),
        Report.Field("strategy_state", .text(strategy.state.rawValue)),
      ])
  }

  private var trips: [String] {
    let counted = outcome.summary.trips.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    guard !counted.isEmpty else { return [] }
    let effect =
      strategy.rules.breakers.backtest
      ? "the first stopped the method" : "counted only, since nobody resets them in a backtest"
    return ["Circuit breakers tripped (\(effect)): \(counted.joined(separator: ", "))."]
  }

  private var facts: Figures {
    let summary = outcome.summary
    return Figures([
      Figures.Fact("method", .text(method), at: "method"),
      Figures.Fact("prices", .count(summary.ticks), at: "prices"),
      Figures.Fact("games considered", .count(summary.considered), at: "considered"),
      Figures.Fact("without an edge", .count(summary.withoutEdge), at: "without_edge"),
      Figures.Fact("without room under the caps", .count(summary.withoutRoom), at: "without_room"),
      Figures.Fact("held back by a breaker", .count(summary.halted), at: "halted"),
      Figures.Fact("positions", .count(summary.positions), at: "positions"),
      Figures.Fact("new on record", .count(outcome.added), at: "added"),
      Figures.Fact("exits by conditions", .count(summary.exits), at: "exits"),
      Figures.Fact("settled", .count(summary.settled), at: "settled"),
      Figures.Fact("corrections", .count(outcome.corrections), at: "corrections"),
      Figures.Fact("new trades", .count(outcome.trades), at: "trades"),
    ])
  }
}
