internal import Glibc
internal import Monitoring
internal import Sequential
internal import Web

/// Evidence of a few alternatives over weeks, in powers of ten.
struct AlternativeChart {
  let points: [SeasonEvidence.Point]
  /// In ``Miscalibration/alternatives``.
  let places: [Int]

  var series: [ChartSeries] {
    places.enumerated().map { ChartSeries($0, name: Miscalibration.alternatives[$1].words) }
  }

  var chart: Chart {
    let curves = places.map { place in
      points.enumerated().map { number, point in
        LineChart.Point(
          x: Double(number + 1),
          y: log10(max(point.shares[place] * Double(point.shares.count), 1e-3)),
          title: "week of \(point.week), \(Miscalibration.alternatives[place].words)")
      }
    }
    let heights = curves.flatMap(\.self).map(\.y)
    var chart = LineChart(
      description: "Evidence of the \(places.count) heaviest alternatives over weeks",
      x: LineChart.Axis("week", 1...Double(max(2, points.count)), isWhole: true),
      y: LineChart.Axis(
        "evidence, powers of ten", min(-0.5, heights.min() ?? 0)...max(1.5, heights.max() ?? 0)))
    for (number, curve) in curves.enumerated() { chart.append(curve, series: number) }
    return .line(chart)
  }
}
