internal import Chronology
internal import Faults
internal import Features
internal import League
internal import Models
internal import Training

/// A stateless model that can be taken to moments, and the servers of its rows.
struct RowLearner: Sendable {
  private let configuration: TrainingConfiguration
  private let context: ModelContext
  private let saved: RowFit?
  /// The morning after all that the run learnt.
  private let end: Moment
  private var fit: RowFit?
  private var servers: FeatureServers
  /// The servers' moment; nil before the first season.
  private var moment: Moment?
  /// The feature rows of all games, once a fit was asked for.
  private var table: FeatureTable?

  init(
    _ configuration: TrainingConfiguration, _ context: ModelContext, _ saved: RowFit?, end: Moment
  ) throws {
    self.configuration = configuration
    self.context = context
    self.saved = saved
    self.end = end
    servers = try Self.servers(configuration, context)
  }

  /// The names of the features that the saved model is asked with; nil where none was saved.
  var savedNames: [String]? { saved?.names }

  /// Walks on, or from the start where the moment is earlier. The fit is that on all that the run learnt,
  /// as it was saved, wherever that knows of no later game; else the run's own of that time: on all
  /// earlier seasons or, once the tournament has begun, on all days before it.
  ///
  /// - Throws: ``Fault`` where there is nothing to learn from; whatever the model throws;
  ///   `CancellationError` when interrupted.
  mutating func advance(to target: Moment, on dataset: Dataset) throws {
    let start = target >= end ? end : dataset.folds(ofSeason: target.season).start(at: target)
    if start == end, let saved {
      fit = saved
    } else if fit?.moment != start {
      fit = try fitted(before: start, on: dataset)
    }
    try walk(to: target, on: dataset)
  }

  /// Takes the rows to a moment, and leaves the fit as it is.
  mutating func walk(to target: Moment, on dataset: Dataset) throws {
    if let moment, target < moment {
      servers = try Self.servers(configuration, context)
      self.moment = nil
    }
    try servers.walk(
      dataset.steps(from: moment, to: target), isInterrupted: context.isInterrupted)
    moment = target
  }

  func predict(_ matchups: [Matchup]) throws -> [Double] {
    guard let fit else { preconditionFailure("a model is taken somewhere before it is asked") }
    let table = servers.table(of: matchups)
    let isServed = fit.names == table.columns.map(\.name)
    let asked = isServed ? table : table.selecting(fit.names)
    return try fit.model.answers(to: FeatureRows(asked, 0..<asked.rowCount))
  }

  private mutating func fitted(before target: Moment, on dataset: Dataset) throws -> RowFit {
    guard case .stateless(let make) = configuration.model.kind else {
      preconditionFailure("a stateless model")
    }
    let table =
      try table
      ?? FeatureTable(
        dataset, seasons: dataset.seasons, configuration.features, threads: configuration.threads,
        isInterrupted: context.isInterrupted)
    self.table = table
    let earlier = table.rows(before: target)
    let rows = target == end ? table.rowsToLastOutcome(of: earlier) : earlier
    guard table.outcomes[rows].contains(where: { $0 != nil }) else {
      throw Fault(
        .missing, at: .part("season \(target.season)"), "no earlier games to learn from",
        remedy: .advice("there are " + dataset.seasonsInWords))
    }
    var model = try make(configuration.hyperparameters, context)
    try model.fit(FeatureRows(table, rows))
    return RowFit(model: model, names: context.columns.map(\.name), moment: target)
  }

  private static func servers(
    _ configuration: TrainingConfiguration, _ context: ModelContext
  ) throws -> FeatureServers {
    try FeatureServers(
      configuration.features, teams: context.teams, threads: configuration.threads)
  }
}
