internal import Chronology
internal import Faults
internal import League
internal import Models
internal import Tracking
internal import Training

/// A run's model as it was saved, and how far it had come.
struct SavedModel: Sendable {
  let files: [ModelFile]
  /// Nil where the run's probabilities are as its model said them.
  let calibration: SeasonalCalibration?
  /// The morning after the last game that it learnt; nil where the games at hand are not those that it
  /// learnt, or the run does not say.
  let moment: Moment?
  /// How its features differ from those that are served; nil where they do not.
  let featureMismatch: String?
  /// Warnings for the person who asks the model.
  private(set) var warnings: [String]

  init(
    of record: RunRecord, in store: RunStore, servedFeatures: [String], on dataset: Dataset
  ) throws {
    // A fit is numbers of its own; a model that learns game by game is walked through other games anew.
    let consequence =
      servedFeatures.isEmpty
      ? "every game is walked again" : "rows are made of the games at hand, and the fit stays"
    let loaded = try store.loadModel(of: record, servedFeatures: servedFeatures)
    let (calibrations, files) = Self.parted(loaded.files)
    self.files = files
    calibration = try calibrations.first.map {
      try SeasonalCalibration(
        json: $0.bytes, path: "\(store.modelPath(of: record.runID))/\($0.name)")
    }
    guard (calibration == nil) == (record.calibration == nil) else {
      throw Fault(
        .badData, at: .part("run \(record.shortID)"),
        "run.json and the model's folder disagree on whether it is calibrated",
        remedy: .advice("put \(SeasonalCalibration.fileName) back, or train again"))
    }
    featureMismatch = loaded.check.featureMismatch
    warnings = loaded.check.warnings
    if record.dataset.isLearnt(in: dataset) {
      moment = record.dataset.goesOn
      return
    }
    moment = nil
    warnings.append(
      record.dataset.learnt == nil
        ? "run \(record.shortID) is of an earlier version and does not say how far its model came; "
          + consequence
        : "the games are no longer those that run \(record.shortID) learnt "
          + "(\(record.dataset.changes(in: dataset))); " + consequence)
  }

  /// Parts the files into the calibration's and the model's own.
  private static func parted(
    _ files: [(name: String, bytes: [UInt8])]
  ) -> ([ModelFile], [ModelFile]) {
    let files = files.map { ModelFile(name: $0.name, bytes: $0.bytes) }
    return (
      files.filter { $0.name == SeasonalCalibration.fileName },
      files.filter { $0.name != SeasonalCalibration.fileName }
    )
  }
}

extension RunRecord.DatasetReference {
  /// Where a model that learnt these games goes on: on the morning after the last of them, or at the start of
  /// a later season that had begun without any. Nil where the record does not say.
  var goesOn: Moment? {
    guard let learnt else { return nil }
    if let last = seasons.last, last > learnt.season { return Moment(season: last, day: .min) }
    return Moment(season: learnt.season, day: learnt.day == .max ? .max : learnt.day + 1)
  }
}
