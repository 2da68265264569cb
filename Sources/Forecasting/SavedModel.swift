internal import League
internal import Models
internal import Tracking
internal import Training

/// What a run left of its model, and how far that had come.
struct SavedModel: Sendable {
  let files: [ModelFile]
  /// The morning after the last game that it learnt; nil where the games at hand are not those that it
  /// learnt, or the run does not say.
  let moment: Moment?
  /// How its features differ from those that are served; nil where they do not.
  let featureMismatch: String?
  /// What the person should know.
  private(set) var warnings: [String]

  init(
    of record: RunRecord, in store: RunStore, servedFeatures: [String], on dataset: Dataset
  ) throws {
    let loaded = try store.loadModel(of: record, servedFeatures: servedFeatures)
    files = loaded.files.map { ModelFile(name: $0.name, bytes: $0.bytes) }
    featureMismatch = loaded.check.featureMismatch
    warnings = loaded.check.warnings
    if record.dataset.isLearnt(in: dataset) {
      moment = record.dataset.learnt.map { Moment(season: $0.season, day: $0.day + 1) }
      return
    }
    moment = nil
    warnings.append(
      record.dataset.learnt == nil
        ? "run \(record.shortID) is of an earlier version and does not say how far its model came; "
          + "every game is walked again"
        : "the games are no longer those that run \(record.shortID) learnt "
          + "(\(record.dataset.changes(in: dataset))); every game is walked again")
  }
}
