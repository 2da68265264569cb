internal import Evaluation
internal import JSON
internal import Tracking
internal import Web
internal import Wording

/// How often what was forecast came true: a reliability diagram and its numbers.
enum ReliabilityTable {
  static let columns = [
    Column("forecasts"), Column("games", key: "games", .number),
    Column("mean forecast", key: "mean_probability", .number),
    Column("came true", key: "mean_outcome", .number), .data("from"), .data("to"),
  ]

  static func cells(of bin: ReliabilityBin) -> [Cell] {
    [
      Cell(range(of: bin), data: .null), .count(bin.games), .percent(bin.meanProbability),
      .percent(bin.meanOutcome), .data(.number(bin.range.lowerBound)),
      .data(.number(bin.range.upperBound)),
    ]
  }

  /// The diagram without curves.
  static var chart: LineChart {
    let share = 0.0...1.0
    var chart = LineChart(
      description: "Share of games that came true against mean forecast, by tenths",
      x: LineChart.Axis("mean forecast", share), y: LineChart.Axis("share that came true", share))
    chart.hasDiagonal = true
    return chart
  }

  /// A curve's points.
  ///
  /// - Parameter name: whose they are, where there are several.
  static func points(of bins: [ReliabilityBin], name: String? = nil) -> [LineChart.Point] {
    bins.map { bin in
      LineChart.Point(
        x: bin.meanProbability, y: bin.meanOutcome,
        title: (name.map { "\($0), " } ?? "")
          + "\(range(of: bin)): \(NumberFormat.counted(bin.games, "game")), "
          + "forecast \(ScoreText.percent(bin.meanProbability)), "
          + "came true \(ScoreText.percent(bin.meanOutcome))")
    }
  }

  static let caption =
    "On the dotted line forecasts come true as often as they say. Points of few games stray from "
    + "it by chance."

  /// `0.2–0.3`.
  private static func range(of bin: ReliabilityBin) -> String {
    [bin.range.lowerBound, bin.range.upperBound]
      .map { NumberFormat.fixed($0, decimals: 1) }.joined(separator: "–")
  }
}
