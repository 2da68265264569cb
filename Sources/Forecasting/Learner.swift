internal import Chronology
internal import League
internal import Models
internal import Training

/// A model of either contract that can be taken to moments.
enum Learner: Sendable {
  case games(GameLearner)
  case rows(RowLearner)

  /// - Parameter end: the morning after all that the run learnt.
  /// - Throws: `Fault` where the files are not what the model left.
  init(
    _ configuration: TrainingConfiguration, _ context: ModelContext, _ saved: SavedModel,
    end: Moment
  ) throws {
    guard case .stateless(let make) = configuration.model.kind else {
      self = .games(try GameLearner(configuration, context, saved))
      return
    }
    var fit: RowFit?
    if !saved.files.isEmpty {
      var model = try make(configuration.hyperparameters, context)
      fit = try model.restore(from: saved.files).map {
        RowFit(model: model, names: $0, moment: end)
      }
    }
    self = .rows(try RowLearner(configuration, context, fit, end: end))
  }

  /// How the features that a saved model names itself differ from others; nil where they do not.
  func mismatch(with served: [String]) -> String? {
    guard case .rows(let learner) = self, let names = learner.savedNames, names != served else {
      return nil
    }
    return
      "the model's own file names \(names.count) features that are not the \(served.count) served, "
      + "or in another order"
  }

  mutating func advance(to moment: Moment, on dataset: Dataset) throws {
    switch self {
    case .games(var learner):
      try learner.advance(to: moment, on: dataset)
      self = .games(learner)
    case .rows(var learner):
      try learner.advance(to: moment, on: dataset)
      self = .rows(learner)
    }
  }

  /// The same, but that what was fitted stays as it is.
  mutating func lookBack(to moment: Moment, on dataset: Dataset) throws {
    guard case .rows(var learner) = self else { return try advance(to: moment, on: dataset) }
    try learner.walk(to: moment, on: dataset)
    self = .rows(learner)
  }

  func predict(_ matchups: [Matchup]) throws -> [Double] {
    switch self {
    case .games(let learner): try learner.model.answers(to: matchups[...])
    case .rows(let learner): try learner.predict(matchups)
    }
  }

  /// Nil for a model that rates no teams.
  func ratings(_ teams: TeamTable) -> [Double]? {
    switch self {
    case .games(let learner): learner.model.ratings(teams: teams)
    case .rows: nil
    }
  }
}
