internal import Carry
internal import Models
internal import Terminal
internal import Training

/// The progress bar of a walk.
struct WalkDisplay {
  private var bar: ProgressBar

  init(_ context: CommandContext) {
    bar = ProgressBar(
      console: context.errors, isEnabled: context.errors.canRedraw && !context.isQuiet,
      startedAt: ContinuousClock.now)
  }

  mutating func show(_ progress: Walk.Progress) {
    let state = ProgressState(
      label: String(progress.season), stepName: "seasons",
      completedSteps: progress.completedSeasons, totalSteps: progress.totalSeasons,
      itemName: "games", completedItems: progress.completedGames,
      completedWork: progress.completedGames, totalWork: progress.totalGames)
    bar.update(state, at: ContinuousClock.now)
  }

  mutating func show(_ progress: ModelEstimation.Progress) {
    let state = ProgressState(
      label: "fit", stepName: "evaluations", completedSteps: progress.evaluations,
      totalSteps: progress.limit, itemName: "evaluations", completedItems: progress.evaluations,
      completedWork: progress.evaluations, totalWork: progress.limit)
    bar.update(state, at: ContinuousClock.now)
  }

  mutating func show(_ progress: CarryTrainer.Progress) {
    let state = ProgressState(
      label: progress.session, stepName: "sessions", completedSteps: progress.completedSessions,
      totalSteps: progress.totalSessions, itemName: "shots",
      completedItems: progress.completedShots, completedWork: progress.completedShots,
      totalWork: progress.totalShots)
    bar.update(state, at: ContinuousClock.now)
  }

  mutating func finish() { bar.finish() }
}
