public import Models
public import Tracking

/// What a training made: the record, the predictions and the model, not yet saved.
public struct TrainedRun: Sendable {
  /// Says nothing of git, which the walk knows nothing of.
  public var record: RunRecord
  public let predictions: Predictions
  /// Fitted on everything that was walked.
  public let model: [ModelFile]
}

extension RunStore {
  /// Saves a run with its model, whole or not at all.
  public func save(_ run: TrainedRun) throws(TrackingError) {
    try save(
      run.record, run.predictions, model: run.model.map { (name: $0.name, bytes: $0.bytes) })
  }
}
