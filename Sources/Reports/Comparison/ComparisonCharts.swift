internal import Evaluation
internal import Tracking
internal import Web
internal import Wording

/// The charts of a comparison's page. A run has the same number, hence the same look, in all of them.
struct ComparisonCharts {
  private let comparison: RunComparison
  private let words: ComparisonWords

  init(_ comparison: RunComparison, _ words: ComparisonWords) {
    (self.comparison, self.words) = (comparison, words)
  }

  /// Which look is whose.
  var series: [ChartSeries] {
    words.all.enumerated().map { index, run in
      let name = run.record.name.map { " “\($0)”" } ?? ""
      let letter = ComparisonWords.letter(index)
      return ChartSeries(
        index, name: "\(letter): \(run.record.modelType) \(run.record.shortID)\(name)")
    }
  }

  /// For each tested score, the runs' differences with their intervals; none where there is no test.
  var differences: [Block] {
    RunComparison.testedMetrics(of: words.all[0].metrics.target).enumerated().compactMap {
      place, metric in
      let rows = comparison.runs.enumerated().compactMap { index, run in
        row(index + 1, run.differences[place])
      }
      guard !rows.isEmpty else { return nil }
      let chart = IntervalChart(
        description: "Mean difference in \(metric.title) from A, with 95 % intervals",
        axisLabel: "← better · difference in \(metric.title) per \(words.unit) · worse →",
        rows: rows)
      return .chart(.intervals(chart))
    }
  }

  private func row(_ run: Int, _ difference: PairedDifference) -> IntervalChart.Row? {
    guard let bootstrap = difference.bootstrap else { return nil }
    let name =
      "\(ComparisonWords.against(run)), \(difference.metric.title): "
      + difference.verdict.rawValue
    return IntervalChart.Row(
      series: run, name: name, estimate: bootstrap.mean, interval: bootstrap.interval,
      title: "\(ScoreText.difference(bootstrap.mean)), "
        + "\(Cell.interval(bootstrap.interval).text), "
        + "p \(Cell.pValue(difference.adjustedPValue).text)")
  }

  /// How often what was forecast came true.
  var reliability: Block {
    var chart = ReliabilityTable.chart
    for (index, run) in words.all.enumerated() {
      chart.append(
        ReliabilityTable.points(of: run.reliability, name: ComparisonWords.letter(index)),
        series: index)
    }
    return .chart(.line(chart), caption: ReliabilityTable.caption)
  }

  /// Each run's log loss by season, then how far each lies from the baseline's.
  var seasons: [Block] {
    var scores = BarChart(
      description:
        "\(words.metric == .logLoss ? "Log loss" : words.metric.title) by \(words.group)",
      axisLabel: "\(words.metricName) (shorter is better)")
    var differences = BarChart(
      description: "Difference in \(words.metricName) from A by \(words.group)",
      axisLabel: "← better · difference in \(words.metricName) from A · worse →")
    for (index, season) in comparison.runs[0].seasons.enumerated() {
      let others = comparison.runs.map { $0.seasons[index] }
      let losses = [season.baseline[words.metric]] + others.map { $0.run[words.metric] }
      scores.append(
        String(season.season),
        losses.enumerated().map { run, loss in
          bar(run, season, loss ?? 0, ScoreText.score(loss))
        })
      differences.append(
        String(season.season),
        others.enumerated().map { run, other in
          bar(run + 1, season, other.difference, ScoreText.difference(other.difference))
        })
    }
    return [differences, scores].map { .chart(.bars($0)) }
  }

  private func bar(
    _ run: Int, _ season: ComparedRun.Season, _ value: Double, _ label: String
  ) -> BarChart.Bar {
    let letter = ComparisonWords.letter(run)
    return BarChart.Bar(
      series: run, value: value, label: "\(letter) \(label.replacing("-", with: "−"))",
      title: "\(season.season), \(letter): \(label), "
        + NumberFormat.counted(season.baseline.games, words.unit))
  }
}
