internal import Evaluation
internal import Golf
internal import JSON
public import Sessions
internal import Time
internal import Web
internal import Wording

/// Which way a club's metric goes from session to session.
public struct SessionTrendReport {
  private let trend: SessionTrend
  private let cells: ShotCells

  public init(_ trend: SessionTrend, _ cells: ShotCells) {
    (self.trend, self.cells) = (trend, cells)
  }

  public var report: Report {
    let opening: [Block] = [.verdict(sentence)] + notes
    let tables = trend.points.isEmpty ? [] : [Section([.table(table)])]
    return Report(
      title: "Trend of \(subject)", [Section(opening)] + picture + tables,
      page: [Section(opening)] + charts + tables,
      fields: [
        cells.field, Report.Field("club", .optional(trend.club)),
        Report.Field("metric", .text(trend.metric.rawValue)),
        Report.Field("slope_per_30_days", slope),
        Report.Field("interval", interval), Report.Field("verdict", .text(verdict)),
        Report.Field("undated", .whole(trend.undated)), Report.Field("sessions", .array([])),
      ])
  }

  private var subject: String {
    "\(trend.metric.rawValue.replacing("_", with: " ")) of \(trend.club ?? "all clubs")"
  }

  /// A month of 30 days, since a day's change is too small to be read.
  private func perMonth(_ perDay: Double) -> Double {
    30 * (cells.value(perDay, trend.metric.quantity) ?? 0)
  }

  private var slope: JSONValue { .optional((trend.line?.slope).map(perMonth)) }

  private var interval: JSONValue {
    guard let ends = trend.line?.interval else { return .null }
    return .array([.number(perMonth(ends.lowerBound)), .number(perMonth(ends.upperBound))])
  }

  private var verdict: String {
    guard let line = trend.line else { return "too_few" }
    if line.interval.lowerBound > 0 { return "rising" }
    return line.interval.upperBound < 0 ? "falling" : "no_trend"
  }

  private var sentence: String {
    guard let line = trend.line else {
      return
        "Too few to say: \(NumberFormat.counted(trend.points.count, "session")) with \(subject), and a "
        + "trend needs \(SessionTrend.leastSessions) on different days."
    }
    let unit = cells.units.unit(trend.metric.quantity)
    let words = ["rising": "Rising", "falling": "Falling"][verdict] ?? "No trend to be seen"
    func number(_ value: Double) -> String {
      NumberFormat.fixed(perMonth(value), decimals: 2, isSigned: true)
    }
    return
      "\(words): \(subject) changes by \(number(line.slope))\(unit == .one ? "" : " " + unit.rawValue) in "
      + "30 days, 95 % interval \(number(line.interval.lowerBound)) to "
      + "\(number(line.interval.upperBound)), over \(trend.points.count) sessions."
  }

  private var notes: [Block] {
    trend.undated == 0
      ? [] : [.note("\(NumberFormat.counted(trend.undated, "session")) without a date left out.")]
  }

  /// How the means went, for a terminal.
  private var picture: [Section] {
    guard trend.points.count > 1 else { return [] }
    return [Section([.line(Sparkline.text(trend.points.map(\.mean)))])]
  }

  private var table: Table {
    var table = Table(
      [
        Column("session", key: "session", narrowest: 10), Column("date", key: "date", .token),
        Column("shots", key: "shots", .number),
        cells.column("mean", key: "mean", trend.metric.quantity),
      ], at: "sessions")
    for point in trend.points {
      table.append([
        .text(point.session), .date(point.date), .count(point.shots),
        cells.cell(point.mean, trend.metric.quantity),
      ])
    }
    return table
  }

  private var charts: [Section] {
    let points = trend.points.map {
      LineChart.Point(
        x: Double($0.date.daysSinceEpoch), y: cells.value($0.mean, trend.metric.quantity) ?? 0,
        title: "\($0.session), \($0.date)")
    }
    guard let first = points.first, let last = points.last, last.x > first.x,
      let low = points.map(\.y).min(), let high = points.map(\.y).max(), high > low
    else { return [] }
    var chart = LineChart(
      description: "Means of \(points.count) sessions",
      x: LineChart.Axis("days", 0...last.x - first.x, isWhole: true),
      y: LineChart.Axis(cells.title(trend.metric), low...high))
    chart.append(
      points.map { LineChart.Point(x: $0.x - first.x, y: $0.y, title: $0.title) }, series: 0)
    return [Section("Sessions", [.chart(.line(chart))])]
  }
}
