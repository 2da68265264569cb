internal import Glibc
internal import Monitoring
internal import Sequential
internal import Web
internal import Wording

/// Evidence for both contenders over weeks, in powers of ten.
struct DuelChart {
  let points: [ShadowLook.Point]
  let alpha: Double

  static let series = [ChartSeries(0, name: "challenger"), ChartSeries(1, name: "champion")]

  var chart: Chart {
    let curves = [curve(.challenger), curve(.champion)]
    let heights = curves.flatMap(\.self).map(\.y)
    let level = log10(1 / alpha)
    let other = log10(2 / alpha)
    var chart = LineChart(
      description: "Evidence for each contender over \(NumberFormat.counted(points.count, "week"))",
      x: LineChart.Axis("week", 1...Double(max(2, points.count)), isWhole: true),
      y: LineChart.Axis(
        "evidence, powers of ten",
        min(-0.5, heights.min() ?? 0)...max(other + 0.3, heights.max() ?? 0)))
    chart.levels = [
      LineChart.Level(level, name: "the challenger: \(MonitorWords.evidence(1 / alpha))"),
      LineChart.Level(other, name: "the champion: \(MonitorWords.evidence(2 / alpha))"),
    ]
    for (series, curve) in curves.enumerated() { chart.append(curve, series: series) }
    return .line(chart)
  }

  /// From a thousandth on.
  private func curve(_ contender: Contender) -> [LineChart.Point] {
    points.enumerated().map { place, point in
      let evidence = point.duel.evidence(for: contender)
      return LineChart.Point(
        x: Double(place + 1), y: log10(max(evidence, 1e-3)),
        title: "week of \(point.week), \(contender.rawValue): \(MonitorWords.evidence(evidence))")
    }
  }
}
