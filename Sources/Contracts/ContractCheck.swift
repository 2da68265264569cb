internal import Determinism
internal import Faults
public import Features
public import Hyperparameters
internal import League
public import Models
internal import Tracking
internal import Training

/// Tries whether a model keeps its promises, over a small made-up league.
///
///     let check = ContractCheck(model, hyperparameters: model.resolver.values(), features: features)
///     for (promise, verdict) in try check.run() { … }
///
/// The model is trained a dozen times as any run is: twice on the same games, and on games of which one
/// was changed. Then one that was trained on the first seasons is saved, loaded, and asked about the last.
public struct ContractCheck: Sendable {
  /// How many games are changed, one at a time.
  private static let changes = 9
  private static let leagueSeed: UInt64 = 2025

  let configuration: TrainingConfiguration
  let isInterrupted: @Sendable () -> Bool
  /// How far p and the answer for the other order may be from a sum of 1.
  let swapTolerance: Double
  /// The games that the model is tried on.
  let league: MadeUpLeague

  /// - Parameters:
  ///   - features: what the rows of a stateless model are made of; without blocks that need box scores.
  ///   - swapTolerance: nil for rounding: 1e-12 of a stateful model; 1e-6 of a stateless one, which may
  ///     add float32, as XGBoost does.
  ///   - isInterrupted: whether the person wants it to end; asked from any thread.
  public init(
    _ model: ModelDefinition, hyperparameters: HyperparameterValues, features: FeatureConfiguration,
    seed: UInt64 = 0, swapTolerance: Double? = nil,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    var random = RandomGenerator(seed: Self.leagueSeed)
    league = MadeUpLeague(using: &random)
    let seasons = MadeUpLeague.seasons
    // The first season leads up to those that something is estimated on.
    let warmUp = model.estimation == nil ? 1 : 2
    configuration = TrainingConfiguration(
      model: model, hyperparameters: hyperparameters, features: features,
      startYear: seasons.lowerBound + warmUp, warmUpFrom: seasons.lowerBound, scope: .all,
      seed: seed)
    self.swapTolerance = swapTolerance ?? (model.isStateful ? 1e-12 : 1e-6)
    self.isInterrupted = isInterrupted
  }

  /// `10 teams, 4 seasons, 256 games`.
  public var leagueInWords: String {
    "\(league.teams.count) teams, \(MadeUpLeague.seasons.count) seasons, \(league.games.count) games"
  }

  /// A verdict for each promise.
  ///
  /// - Throws: `Fault` where the model itself breaks; whatever a model throws; `CancellationError` when
  ///   interrupted.
  public func run() throws -> [Promise: Verdict] {
    var verdicts = [Promise: Verdict](
      uniqueKeysWithValues: Promise.allCases.map { ($0, .untried) })
    do {
      let answers = Answers(try train(on: league).predictions)
      verdicts[.repetition] = try verdict(repetition(of: answers))
      verdicts[.leak] = try verdict(leak(into: answers))
      let saved = try SavedModelTrial(self, expecting: answers).breaches()
      verdicts[.swap] = verdict(saved.swap)
      verdicts[.resume] = verdict(saved.resume)
      if let breach = saved.repetition, verdicts[.repetition] == .kept {
        verdicts[.repetition] = .broken(breach)
      }
      verdicts[.range] = .kept
    } catch let fault as Fault where fault.code == .modelAnswer {
      verdicts[.range] = .broken(Breach(day: nil, fact: fault.message))
    }
    return verdicts
  }

  private func verdict(_ breach: Breach?) -> Verdict { breach.map(Verdict.broken) ?? .kept }

  private func repetition(of answers: Answers) throws -> Breach? {
    let again = Answers(try train(on: league).predictions)
    return answers.firstDifference(from: again).map {
      Breach(
        day: $0.day, fact: "\($0.first), and \($0.second) when trained again on the same games")
    }
  }

  private func leak(into answers: Answers) throws -> Breach? {
    for change in LeagueChange.spread(over: league, count: Self.changes) {
      let after = Answers(try train(on: change.applied(to: league)).predictions)
      let difference = answers.firstDifference(
        from: after, through: Int(change.game.season), day: Int(change.game.day))
      if let difference {
        return Breach(
          day: difference.day,
          fact: "\(difference.first) becomes \(difference.second) \(change.description)")
      }
    }
    return nil
  }

  /// Trains as `train` does.
  func train(on league: MadeUpLeague) throws -> TrainedRun {
    let dataset = league.dataset
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: nil, warmUpFrom: configuration.warmUpFrom,
      available: dataset.seasons.map(\.season))
    return try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: "00000000-0000-4000-8000-000000000000", timestamp: "2000-01-01T00:00:00Z",
        environment: .current(almanac: ""), readSeconds: 0, isInterrupted: isInterrupted))
  }
}

extension ModelDefinition {
  var isStateful: Bool {
    if case .stateful = kind { true } else { false }
  }
}
