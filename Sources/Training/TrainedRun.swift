public import Faults
public import Models
public import Tracking

/// A finished training: the record, the predictions and the model, not yet saved.
public struct TrainedRun: Sendable {
  /// Says nothing of git, which the walk knows nothing of.
  public var record: RunRecord
  public let predictions: Predictions
  /// Fitted on everything that was walked; with it the file of the calibration, if there is one.
  public let model: [ModelFile]
  /// The calibration of the predictions; nil where they are the model's own.
  public var calibration: SeasonalCalibration?

  public init(
    record: RunRecord, predictions: Predictions, model: [ModelFile],
    calibration: SeasonalCalibration? = nil
  ) {
    (self.record, self.predictions) = (record, predictions)
    (self.model, self.calibration) = (model, calibration)
  }
}

extension RunStore {
  /// Saves a run with its model, whole or not at all.
  public func save(_ run: TrainedRun) throws(Fault) {
    try save(
      run.record, run.predictions, model: run.model.map { (name: $0.name, bytes: $0.bytes) })
  }
}
