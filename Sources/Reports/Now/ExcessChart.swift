internal import Monitoring
internal import Sequential
internal import Web
internal import Wording

/// Excess log loss over the weeks so far, before the band in which a model that is right would be.
struct ExcessChart {
  private let weeks: [WeekPerformance]

  init(_ weeks: [WeekPerformance]) { self.weeks = weeks }

  static let caption =
    "Log loss a game less what it would be if every probability were right, over all games so far. "
    + "Within the band, which is two standard errors wide on either side, it says nothing."

  var chart: Chart {
    let sums = sums
    let ends = sums.flatMap { [2 * ($0.standardError ?? 0), abs($0.mean ?? 0)] }
    let reach = max(0.01, 1.1 * (ends.max() ?? 0))
    var chart = LineChart(
      description: description(sums.last),
      x: LineChart.Axis("week", 1...Double(max(2, sums.count)), isWhole: true),
      y: LineChart.Axis("excess log loss", -reach...reach))
    chart.levels = [LineChart.Level(0, name: "right")]
    chart.band = sums.enumerated().map { place, sum in
      let error = 2 * (sum.standardError ?? 0)
      return LineChart.Span(x: Double(place + 1), -error...error)
    }
    chart.append(
      zip(sums, weeks).enumerated().map { place, pair in
        LineChart.Point(
          x: Double(place + 1), y: pair.0.mean ?? 0,
          title: "through the week of \(pair.1.week): \(words(pair.0))")
      }, series: 0)
    return .line(chart)
  }

  /// The games up to the end of each week.
  private var sums: [ExcessLogLoss] {
    var sum = ExcessLogLoss()
    return weeks.map { week in
      sum += week.excess
      return sum
    }
  }

  private func words(_ sum: ExcessLogLoss?) -> String {
    "\(ScoreText.difference(sum?.mean ?? 0)), within "
      + "\(NumberFormat.fixed(2 * (sum?.standardError ?? 0), decimals: 4)) of 0 by chance"
  }

  private func description(_ last: ExcessLogLoss?) -> String {
    "Excess log loss over \(NumberFormat.counted(weeks.count, "week")): \(words(last)) at the end"
  }
}
