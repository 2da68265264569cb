internal import Evaluation
internal import JSON
public import Monitoring
public import Time
internal import Web
internal import Wording

/// Which way excess log loss goes over a season.
public struct TrendReport {
  private let look: Look
  private let trend: Trend

  /// - Parameter first: only weeks that begin on this date or later; nil for all.
  public init(_ look: Look, since first: CalendarDate? = nil) {
    self.look = look
    trend = Trend(look.latest, since: first)
  }

  public var report: Report {
    let opening =
      [.verdict(sentence)]
      + [MonitorWords.mark(look.run)].compactMap { text in text.map { Block.note($0) } }
    let sections =
      [Section(opening)] + (trend.periods.isEmpty ? [] : [Section([.table(table)])])
    return Report(
      title: "Trend of run \(look.run.runID.prefix(8))", sections,
      page: [Section(opening)] + charts
        + (trend.periods.isEmpty ? [] : [Section([.table(table)])]),
      fields: [
        Report.Field("verdict", .text(trend.verdict.rawValue)),
        Report.Field("slope_per_day", .optional(trend.line?.slope)),
        Report.Field("interval", interval),
        Report.Field("periods", .array([])),
      ])
  }

  private var interval: JSONValue {
    guard let ends = trend.line?.interval else { return .null }
    return .array([.number(ends.lowerBound), .number(ends.upperBound)])
  }

  private var sentence: String {
    guard let line = trend.line else {
      return
        "Too few: \(NumberFormat.counted(trend.periods.count, "week")) with games, and a trend "
        + "needs \(Trend.leastPeriods)."
    }
    let word = trend.verdict.rawValue
    return "\(word.prefix(1).uppercased() + word.dropFirst()): excess log loss changes by "
      + "\(number(line.slope)) a day, 95 % interval \(number(line.interval.lowerBound)) to "
      + "\(number(line.interval.upperBound)), over \(trend.periods.count) weeks."
  }

  private func number(_ value: Double) -> String {
    NumberFormat.fixed(value, decimals: 6, isSigned: true)
  }

  private var table: Table {
    var table = Table(
      [
        Column("week of", key: "week", .token), Column("games", key: "games", .number),
        Column("excess log loss", key: "excess_log_loss", .number),
        Column("standard error", key: "standard_error", .number),
      ], at: "periods")
    for period in trend.periods {
      table.append([
        .date(period.week), .count(period.games), .difference(period.excess),
        .number(period.standardError, decimals: 4),
      ])
    }
    return table
  }

  private var charts: [Section] {
    guard trend.periods.count > 1 else { return [] }
    let chart = IntervalChart(
      description: "Excess log loss of \(NumberFormat.counted(trend.periods.count, "week"))",
      axisLabel: "excess log loss, ± 2 standard errors (right: worse than it would be if right)",
      rows: trend.periods.map { period in
        let reach = 2 * period.standardError
        return IntervalChart.Row(
          series: 0, name: "week of \(period.week)", estimate: period.excess,
          interval: period.excess - reach...period.excess + reach,
          title: "\(period.week): \(ScoreText.difference(period.excess))")
      })
    return [Section("Excess log loss", [.chart(.intervals(chart))])]
  }
}
