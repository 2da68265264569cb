internal import Chronology
internal import Features
internal import Forecasting
internal import Hyperparameters
internal import League
internal import Models
internal import Time
internal import Tracking
internal import Training

/// The runs of the demo, trained on the seasons before the one that is under way.
struct DemoModels {
  let league: DemoLeague
  let source: LeagueSource
  let store: RunStore

  init(_ league: DemoLeague) throws {
    self.league = league
    source = try LeagueSource(directory: league.dataDirectory)
    store = RunStore(directory: league.runsDirectory)
  }

  /// - Parameters:
  ///   - number: tells its id from those of the others.
  ///   - settings: as `k_factor=30`.
  ///   - time: when it is said to have been trained.
  func train(
    _ name: String, number: Int, settings: [String], at time: Instant
  ) throws -> RunRecord {
    let model = try league.models.definition(named: "elo")
    var resolver = HyperparameterResolver(model.hyperparameters, presets: model.presets)
    for setting in settings { try resolver.apply(setting: setting) }
    let seasons = source.seasons.dropLast()
    let configuration = TrainingConfiguration(
      model: model, hyperparameters: resolver.values(),
      startYear: seasons.dropFirst().first ?? 0, endYear: seasons.last, warmUpFrom: seasons.first,
      scope: .all, name: name, tags: ["demo"])
    let plan = try SeasonPlan(
      startYear: configuration.startYear, endYear: configuration.endYear,
      warmUpFrom: configuration.warmUpFrom, available: source.seasons)
    let run = try Trainer(configuration, plan: plan).train(
      on: try source.dataset(seasons: plan.walked),
      Trainer.Circumstances(
        runID: "\(number)\(number)de\(number)000-0000-4000-8000-00000000000\(number)",
        timestamp: time.text(to: .milliseconds),
        environment: .current(almanac: league.programVersion), readSeconds: 0))
    try store.save(run)
    return run.record
  }

  /// The model of a run before the first day of the season that is under way.
  func forecaster(_ record: RunRecord) throws -> Forecaster {
    try Forecaster(
      of: record, in: store, on: source, models: league.models, features: league.features,
      at: Moment(season: source.seasons.last ?? 0, day: 0))
  }
}
