internal import Evaluation
internal import Faults
internal import Tracking

extension RetrainingResult {
  /// - Parameter predictions: the run's.
  init(_ record: RunRecord, _ predictions: Predictions, modelVersion: Int?) {
    let seasons = record.metrics.seasons.filter { $0.value.games > 0 }
    let last = seasons.keys.max() ?? record.endYear
    self.init(
      seasons: record.startYear...record.endYear,
      learntFrom: record.warmUpFrom ?? record.startYear,
      learntSeason: record.dataset.learnt?.season,
      learntDay: (record.dataset.learnt?.day).map { Int($0) },
      dataset: record.dataset.fingerprint, samples: record.gamesLearnt,
      modelVersion: modelVersion, hyperparameters: record.hyperparameters,
      features: record.features,
      training: Self.metrics(of: predictions) { $0 < last },
      validation: seasons[last] ?? Metrics(of: predictions.target, games: 0, scores: [:]))
  }

  /// Scores of the seasons that are meant; nil without games.
  private static func metrics(
    of predictions: Predictions, _ isMeant: (Int) -> Bool
  ) -> Metrics? {
    var (foretold, outcomes): ([Double], [Double]) = ([], [])
    for row in predictions.season.indices where isMeant(Int(predictions.season[row])) {
      guard let outcome = predictions.outcome[row] else { continue }
      foretold.append(predictions.foretold[row])
      outcomes.append(outcome)
    }
    guard !outcomes.isEmpty else { return nil }
    return Metrics(of: predictions.target, foretold: foretold, outcomes: outcomes)
  }
}

extension RunStore {
  /// The outcome of a retraining whose run is whole in this folder; nil where it is not here.
  func retrainingResult(_ runID: String) throws(Fault) -> RetrainingResult? {
    guard let record = try? run(runID).record else { return nil }
    return RetrainingResult(
      record, try predictions(of: record), modelVersion: modelVersion(of: runID))
  }
}
