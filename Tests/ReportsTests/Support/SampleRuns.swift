import Features
import Forecasting
import Foundation
import Hyperparameters
import League
import Models
import TestSupport
import Tracking
import Training

/// Runs on the bundled league, and what is asked of them.
struct SampleRuns {
  /// Elo as it comes, Elo without margins, and logistic regression; the second's name is hostile.
  let runs: [TrainedRun]
  let store: RunStore
  let source: LeagueSource
  private let dataset: Dataset
  private let directory: TemporaryDirectory

  static let repository =
    #filePath.components(separatedBy: "/Tests/").dropLast().joined(separator: "/Tests/")

  init() throws {
    directory = TemporaryDirectory()
    store = RunStore(directory: directory.path + "/runs")
    source = try LeagueSource(directory: Self.repository + "/data")
    dataset = try source.dataset(seasons: 2021...2024)
    let requests = [
      ("elo", [], "plain"), ("elo", ["margin=none", "k_factor=30"], "<b>\"&'\u{1B}[31m"),
      ("logistic_regression", [], nil as String?),
    ]
    var runs: [TrainedRun] = []
    for (place, (model, settings, name)) in requests.enumerated() {
      let run = try Self.train(
        model, settings, name: name, on: dataset, from: 2022,
        runID: "\(place)f0c91ab-0000-4000-8000-00000000000\(place)")
      try store.save(run)
      runs.append(run)
    }
    self.runs = runs
  }

  /// Trains a model on all seasons of a dataset.
  static func train(
    _ name: String, _ settings: [String] = [], name runName: String? = nil, on dataset: Dataset,
    from startYear: Int, scope: PredictionScope = .tournament, runID: String
  ) throws -> TrainedRun {
    let model = try ModelRegistry.builtIn.definition(named: name)
    var resolver = model.resolver
    for setting in settings { try resolver.apply(setting: setting) }
    let features = try FeatureSelection(.builtIn, names: ["site", "elo", "seed"]).configuration
    let labels = dataset.seasons.map(\.season)
    let configuration = TrainingConfiguration(
      model: model, hyperparameters: resolver.values(), features: features, startYear: startYear,
      endYear: labels.last, warmUpFrom: labels[0] < startYear ? labels[0] : nil, scope: scope,
      calibration: nil, seed: 3, name: runName, tags: ["one", "t&wo"])
    let plan = try SeasonPlan(
      startYear: startYear, endYear: labels.last, warmUpFrom: configuration.warmUpFrom,
      available: labels)
    return try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: runID, timestamp: "2026-01-02T03:04:05.678Z",
        environment: .current(almanac: "0.1"), readSeconds: 0.5))
  }

  func forecaster(_ run: Int) throws -> Forecaster {
    try Forecaster(
      of: runs[run].record, in: store, on: source, models: .builtIn, features: .builtIn)
  }

  /// Two runs on games of a single day, which differ and cannot be tested.
  static func ofOneDay() throws -> [TrainedRun] {
    var contents = LeagueContents()
    contents.teams = (0..<6).map { Team(id: 101 + Int64($0)) }
    let games = [(0, 70), (2, 61), (4, 80)].map { team, score in
      Game(
        season: 2024, day: 3, first: 101 + Int64(team), second: 102 + Int64(team), site: .home,
        isTournament: false, result: GameResult(scoreA: Int32(score), scoreB: 65))
    }
    contents.seasons = [SeasonContents(season: 2024, startDate: nil, games: games)]
    return try [80, 20].map { advantage in
      try train(
        "elo", ["home_advantage=\(advantage)"], on: contents.dataset(), from: 2024, scope: .all,
        runID: "\(advantage)")
    }
  }
}
