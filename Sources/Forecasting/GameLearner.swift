internal import Chronology
internal import League
internal import Models
internal import Training

/// A stateful model that can be taken to moments.
struct GameLearner: Sendable {
  private let configuration: TrainingConfiguration
  private let context: ModelContext
  private let saved: SavedModel
  private(set) var model: any StatefulModel
  /// Nil before the first season.
  private var moment: Moment?

  init(
    _ configuration: TrainingConfiguration, _ context: ModelContext, _ saved: SavedModel
  ) throws {
    self.configuration = configuration
    self.context = context
    self.saved = saved
    model = try Self.unlearned(configuration, context)
    if let moment = saved.moment, !saved.files.isEmpty,
      try model.resume(from: saved.files, teams: context.teams)
    {
      self.moment = moment
    }
  }

  /// Walks on, or from the start where the moment is earlier.
  ///
  /// - Throws: whatever the model throws; `CancellationError` when interrupted.
  mutating func advance(to target: Moment, on dataset: Dataset) throws {
    if let moment, target < moment {
      model = try Self.unlearned(configuration, context)
      self.moment = nil
    }
    for step in dataset.steps(from: moment, to: target) {
      if context.isInterrupted() { throw CancellationError() }
      switch step {
      case .season(let start): try model.beginSeason(start)
      case .morning: break
      case .evening(let day): try model.update(day)
      }
    }
    moment = target
  }

  private static func unlearned(
    _ configuration: TrainingConfiguration, _ context: ModelContext
  ) throws -> any StatefulModel {
    guard case .stateful(let make) = configuration.model.kind else {
      preconditionFailure("a stateful model")
    }
    return try make(configuration.hyperparameters, context)
  }
}
