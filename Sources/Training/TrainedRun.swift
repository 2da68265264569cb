public import Tracking

/// What a training made: the record and the predictions, not yet saved.
public struct TrainedRun: Sendable {
  public let record: RunRecord
  public let predictions: Predictions
}
