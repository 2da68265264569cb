public import Evaluation

extension RunRecord.MetricsBySeason {
  /// A metric that is a mean over games, over those of some seasons; nil where there are none, or it is
  /// no mean over games.
  public func mean(_ metric: Metric, over seasons: ClosedRange<Int>) -> Double? {
    guard metric.isMeanOverGames else { return nil }
    var (sum, games) = (0.0, 0)
    for (season, metrics) in self.seasons.sorted(by: { $0.key < $1.key })
    where seasons.contains(season) {
      guard let score = metrics[metric] else { continue }
      sum += score * Double(metrics.games)
      games += metrics.games
    }
    return games == 0 ? nil : sum / Double(games)
  }
}
