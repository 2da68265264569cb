internal import Evaluation
internal import Terminal
internal import Wording

/// The progress bar of a sweep, with the best so far.
struct SweepDisplay {
  private var bar: ProgressBar
  private let trials: Int
  private var completed = 0
  private var best: Double?

  init(_ context: CommandContext, trials: Int) {
    bar = ProgressBar(
      console: context.errors, isEnabled: context.errors.canRedraw && !context.isQuiet,
      startedAt: ContinuousClock.now)
    self.trials = trials
  }

  /// Takes the score of another finished trial; nil where it has none.
  mutating func show(_ score: Double?, _ metric: Metric) {
    completed += 1
    if let score, best.map({ metric.isBetter(score, than: $0) }) ?? true { best = score }
    let state = ProgressState(
      label: "best \(NumberFormat.fixed(best, decimals: 4))", stepName: "trials",
      completedSteps: completed, totalSteps: trials, itemName: "trials",
      completedItems: completed, completedWork: completed, totalWork: trials)
    bar.update(state, at: ContinuousClock.now)
  }

  mutating func finish() { bar.finish() }
}
