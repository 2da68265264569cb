internal import Evaluation
internal import Models
internal import Web
internal import Wording

/// The charts of a run's page.
struct RunCharts {
  private static let (run, seedSeries) = (0, 1)

  private let figures: RunFigures
  /// The log loss of the seeds' forecast, by season.
  private let seeds: [Int: Double]

  init(_ figures: RunFigures, seeds: [Int: Double]) {
    (self.figures, self.seeds) = (figures, seeds)
  }

  var reliability: Chart {
    var chart = ReliabilityTable.chart
    chart.append(ReliabilityTable.points(of: figures.reliability), series: Self.run)
    chart.countLabel = "games"
    chart.counts = figures.reliability.map {
      LineChart.Count($0.range, $0.games, label: NumberFormat.grouped($0.games))
    }
    return .line(chart)
  }

  /// Which look is whose in ``seasons``.
  var seasonSeries: [ChartSeries] {
    [ChartSeries(Self.run, name: "this run")]
      + (seeds.isEmpty ? [] : [ChartSeries(Self.seedSeries, name: "the seeds alone")])
  }

  /// Log loss by season: the run's, the seeds' and a coin's.
  var seasons: Chart {
    let losses = figures.seasons.map { ($0.season, $0.logLoss) }
    let benchmarks = seeds.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    let ends = (losses + benchmarks).map(\.1) + [figures.coinFlip].compactMap(\.self)
    let (low, high) = (ends.min() ?? 0, ends.max() ?? 1)
    // Some room above and below, for a level's name and so that no mark lies on the edge.
    let margin = max(0.01, (high - low) * 0.1)
    let years = figures.seasons.map { Double($0.season) }
    // One season stands in the middle of three.
    let span = years.count > 1 ? 0.0 : 1.0
    var chart = LineChart(
      description: seasonsDescription(losses.map(\.1), benchmarks.map(\.1)),
      x: LineChart.Axis(
        "season", ((years.first ?? 0) - span)...((years.last ?? 0) + span), isWhole: true),
      y: LineChart.Axis("log loss", (low - margin)...(high + margin)))
    if let coinFlip = figures.coinFlip {
      chart.levels = [LineChart.Level(coinFlip, name: "a coin")]
    }
    chart.append(points(benchmarks, "the seeds"), series: Self.seedSeries)
    chart.append(points(losses, "this run"), series: Self.run)
    return .line(chart)
  }

  private func points(_ losses: [(Int, Double)], _ name: String) -> [LineChart.Point] {
    losses.map { season, loss in
      LineChart.Point(
        x: Double(season), y: loss, title: "\(season), \(name): \(ScoreText.score(loss))")
    }
  }

  private func seasonsDescription(_ run: [Double], _ seeds: [Double]) -> String {
    func range(_ losses: [Double]) -> String {
      let ends = [losses.min(), losses.max()].map { NumberFormat.fixed($0, decimals: 3) }
      return ends.joined(separator: " to ")
    }
    let coin = NumberFormat.fixed(figures.coinFlip, decimals: 3)
    return "Log loss by season: this run's from \(range(run)), "
      + (seeds.isEmpty ? "" : "the seeds' from \(range(seeds)), ") + "a coin's \(coin)"
  }

  /// The heaviest features.
  func features(_ entries: [ModelInsight.Entry], unit: String) -> Chart {
    let shown = entries.prefix(RunReport.leaders.page)
    var chart = BarChart(
      description: "The heaviest features: \(shown.map(\.name).joined(separator: ", "))",
      axisLabel: unit)
    for entry in shown {
      let label = NumberFormat.fixed(entry.value, decimals: 3).replacing("-", with: "−")
      chart.append(
        entry.name,
        [
          BarChart.Bar(
            series: Self.run, value: entry.value, label: label, title: "\(entry.name): \(label)")
        ])
    }
    return .bars(chart)
  }
}
