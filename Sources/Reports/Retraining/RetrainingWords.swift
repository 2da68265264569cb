internal import JSON
internal import Monitoring
internal import Time
internal import Wording

/// Sentences about retrainings.
enum RetrainingWords {
  /// An id as people type it: UUIDs of one time begin alike.
  static func cell(_ id: String) -> Cell {
    Cell(String(id.prefix(18)), data: .text(id)).linked(to: .training(id))
  }

  static func sentence(_ training: Retraining) -> String {
    let run = training.request.subjectRunID.prefix(8)
    switch training.status {
    case .pending: return "Asked for: run \(run) is to be trained again."
    case .running where training.cancellation != nil:
      return "Asked to end: run \(run) is being trained again."
    case .running: return "Running: run \(run) is being trained again\(share(training.progress))."
    case .completed:
      return "Completed: run \(run) was trained again as \(training.runID.prefix(8)), which is its "
        + "challenger."
    case .failed: return "Failed: \(training.failure?.words.printable ?? "")."
    case .cancelled:
      let actor = training.cancellation?.actor ?? "somebody"
      return "Cancelled by \(actor.printable): run \(run) was not trained again."
    }
  }

  private static func share(_ progress: Retraining.Progress) -> String {
    guard progress.total > 0 else { return "" }
    return ", \(ScoreText.percent(Double(progress.done) / Double(progress.total))) of the way"
  }
}
