internal import Glibc
internal import Monitoring
internal import Time
internal import Web
internal import Wording

/// Evidence over weeks, in powers of ten.
struct EvidenceChart {
  static let series = [ChartSeries(0, name: "sharp"), ChartSeries(1, name: "tolerant")]

  private let evidence: SeasonEvidence

  init(_ evidence: SeasonEvidence) { self.evidence = evidence }

  /// Its heights are logarithms, from a thousandth on.
  var chart: Chart {
    let sharp = points(evidence.points.map(\.sharp), "sharp")
    let tolerant = points(evidence.points.map(\.tolerant), "tolerant")
    let levels = evidence.levels
    let heights = (sharp + tolerant).map(\.y)
    let top = max(log10(levels.highAt) + 0.3, heights.max() ?? 0)
    let bottom = min(-0.5, heights.min() ?? 0)
    var chart = LineChart(
      description: description,
      x: LineChart.Axis("week", 1...Double(max(2, evidence.points.count)), isWhole: true),
      y: LineChart.Axis("evidence, powers of ten", bottom...top))
    chart.levels = [
      LineChart.Level(
        log10(levels.warnAt), name: "medium (sharp), critical (tolerant): \(text(levels.warnAt))"),
      LineChart.Level(log10(levels.highAt), name: "high (sharp): \(text(levels.highAt))"),
    ]
    chart.append(tolerant, series: 1)
    chart.append(sharp, series: 0)
    return .line(chart)
  }

  private func points(_ values: [Double], _ name: String) -> [LineChart.Point] {
    zip(evidence.points, values).enumerated().map { place, pair in
      LineChart.Point(
        x: Double(place + 1), y: log10(max(pair.1, 1e-3)),
        title: "week of \(pair.0.week), \(name): \(MonitorWords.evidence(pair.1))")
    }
  }

  private func text(_ level: Double) -> String { NumberFormat.grouped(Int(level)) }

  private var description: String {
    let last = evidence.points.last
    return "Evidence over \(NumberFormat.counted(evidence.points.count, "week")): sharp "
      + "\(MonitorWords.evidence(last?.sharp ?? 1)), tolerant "
      + "\(MonitorWords.evidence(last?.tolerant ?? 1)) at the end"
  }
}
