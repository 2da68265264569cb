internal import JSON
public import Positions
internal import Time
internal import Web
internal import Wording

/// What positions came to, by strategy or another key.
public struct PerformanceReport {
  private let all: Performance?
  private let groups: [Performance]
  private let key: ReportKey
  private let open: Int
  private let tried: Int
  private let drawdowns: [String: Amount]
  private let equity: [(day: CalendarDate, profit: Double)]

  /// - Parameters:
  ///   - bets: in the order in which they were closed.
  ///   - tried: versions of strategies that there are.
  ///   - drawdowns: falls of marked equity by strategy.
  public init(
    _ bets: [Bet], by key: ReportKey, open: Int, tried: Int, drawdowns: [String: Amount] = [:]
  ) {
    (self.key, self.open, self.tried, self.drawdowns) = (key, open, tried, drawdowns)
    groups = Performance.groups(bets)
    all =
      bets.isEmpty
      ? nil : groups.count == 1 ? groups[0] : Performance(bets, group: "all")
    var (sum, days): (Int64, [(day: CalendarDate, profit: Double)]) = (0, [])
    for bet in bets {
      sum += bet.profit
      let day = Instant(microseconds: bet.closedAt).date(in: .utc)
      if days.last?.day == day { days.removeLast() }
      days.append((day, Amount(units: sum).value))
    }
    equity = days
  }

  public var report: Report {
    guard let all else {
      return Report(
        title: "Positions", [Section([.verdict("Too few to say: no position is over yet.")])],
        fields: [
          Report.Field("bets", .whole(0)), Report.Field("open", .whole(open)),
          Report.Field("groups", .array([])),
        ])
    }
    let opening = [Block.verdict(PositionWords.verdict(all))] + notes.map { Block.note($0) }
    let rest = [Section([.figures(figures(all))]), Section("By \(key.rawValue)", [.table(table)])]
    return Report(
      title: "Positions", [Section(opening)] + rest, page: [Section(opening)] + chart + rest,
      fields: [
        Report.Field("by", .text(key.rawValue)),
        Report.Field("verdict", .text(all.verdict.rawValue)),
        Report.Field("bootstrap_draws", .whole(DayBootstrap.draws)),
        Report.Field("bootstrap_seed", .whole(DayBootstrap.seed)),
      ])
  }

  private var notes: [String] {
    [
      "Intervals draw whole days, 95 %. The closing line value is a return: odds taken times the fair closing "
        + "probability, less 1; the margin is taken off as the strategy's rules say (additive unless they say "
        + "otherwise).",
      "p is one-sided, and corrected by Holm for "
        + (key == .strategy
          ? "the \(NumberFormat.counted(tried, "strategy version")) on record, whatever came of them."
          : "the rows of the table."),
    ]
  }

  private func figures(_ all: Performance) -> Figures {
    Figures([
      Figures.Fact("bets", .count(all.bets), at: "bets"),
      Figures.Fact("days", .count(all.days), at: "days"),
      Figures.Fact("open", .count(open), at: "open"),
      Figures.Fact("staked", .money(all.staked), at: "staked"),
      Figures.Fact("claimed at entry", .number(all.claimed, decimals: 2), at: "claimed"),
      Figures.Fact("realised, with fees", .money(all.profit), at: "profit"),
      Figures.Fact("fees", .money(all.fees), at: "fees"),
      Figures.Fact("return", .signedPercent(all.return?.ratio), at: "return"),
      Figures.Fact("its interval", .percents(all.return?.interval), at: "return_interval"),
      Figures.Fact(
        "closing line value", .signedPercent(all.closing?.ratio), at: "closing_line_value"),
      Figures.Fact(
        "its interval", .percents(all.closing?.interval), at: "closing_line_value_interval"),
      Figures.Fact(
        "in points", .number(all.closingPoints, decimals: 4), at: "closing_line_points"),
      Figures.Fact("bets with a close", .count(all.closingBets), at: "closing_bets"),
      Figures.Fact("hit rate", .percent(all.hitRate), at: "hit_rate"),
      Figures.Fact("drawdown, settled", .money(all.drawdown), at: "drawdown"),
      Figures.Fact("held to the end", .money(all.heldProfit), at: "held_profit"),
      Figures.Fact("bars, as booked", .money(all.bookedOrderProfit), at: "booked_order_profit"),
      Figures.Fact("bars, other order", .money(all.otherOrderProfit), at: "other_order_profit"),
      Figures.Fact("bets until a verdict", .count(all.betsToVerdict), at: "bets_to_verdict"),
      Figures.Fact("strategy versions tried", .count(tried), at: "strategies_tried"),
    ])
  }

  public var table: Table {
    var table = Table(
      [
        Column(key.rawValue, key: "group", narrowest: 8), Column("bets", key: "bets", .number),
        Column("staked", key: "staked", .number), Column("claimed", key: "claimed", .number),
        Column("realised", key: "profit", .number), Column("return", key: "return", .number),
        Column("interval", key: "return_interval", .token),
        Column("CLV", key: "closing_line_value", .number),
        Column("interval", key: "closing_line_value_interval", .token),
        Column("hits", key: "hit_rate", .number), Column("p, Holm", key: "p_value", .number),
        Column("held", key: "held_profit", .number, for: .page),
        Column("drawdown", key: "drawdown", .number, for: .page),
        Column("marked", key: "marked_drawdown", .number, for: .page),
        .data("days"), .data("fees"), .data("closing_line_points"), .data("booked_order_profit"),
        .data("other_order_profit"), .data("bets_to_verdict"), .data("verdict"),
      ], at: "groups")
    let corrected = Performance.corrected(groups, tried: key == .strategy ? tried : 0)
    for (group, p) in zip(groups, corrected) { table.append(cells(group, p)) }
    return table
  }

  private func cells(_ group: Performance, _ p: Double?) -> [Cell] {
    [
      .text(group.group), .count(group.bets), .money(group.staked),
      .number(group.claimed, decimals: 2),
      .money(group.profit), .signedPercent(group.return?.ratio), .percents(group.return?.interval),
      .signedPercent(group.closing?.ratio), .percents(group.closing?.interval),
      .percent(group.hitRate),
      .pValue(p), .money(group.heldProfit), .money(group.drawdown),
      .money(key == .strategy ? drawdowns[group.group] : nil), .data(.whole(group.days)),
      .data(.number(group.fees.value)), .data(.optional(group.closingPoints)),
      .data(.optional(group.bookedOrderProfit?.value)),
      .data(.optional(group.otherOrderProfit?.value)),
      .data(.optional(group.betsToVerdict.map { Double($0) })),
      .data(.text(group.verdict.rawValue)),
    ]
  }

  private var chart: [Section] {
    guard equity.count > 1 else { return [] }
    let heights = equity.map(\.profit) + [0]
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 0)
    var chart = LineChart(
      description: "Realised P&L over \(NumberFormat.counted(equity.count, "day"))",
      x: LineChart.Axis("day with settlements", 1...Double(equity.count), isWhole: true),
      y: LineChart.Axis("realised P&L", low...max(high, low + 1)))
    chart.levels = [LineChart.Level(0, name: "even")]
    chart.append(
      equity.enumerated().map { place, point in
        LineChart.Point(
          x: Double(place + 1), y: point.profit,
          title: "\(point.day): \(NumberFormat.fixed(point.profit, decimals: 2))")
      }, series: 0)
    return [Section("Realised P&L", [.chart(.line(chart))])]
  }
}
