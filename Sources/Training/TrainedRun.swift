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
