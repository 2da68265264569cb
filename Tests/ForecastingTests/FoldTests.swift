import Chronology
import Features
import Hyperparameters
import League
import Models
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// Training and later use have one rule of what may be learnt before a game.
@Suite struct FoldTests {
  /// A model whose answers tell which rows it was fitted on.
  private struct FoldTeller: StatelessModel {
    private var answer = 0.0

    mutating func fit(_ rows: FeatureRows) {
      let played = rows.table.outcomes[rows.range].count { $0 != nil }
      // Whole numbers over a power of two, so that no two folds' answers are the same.
      answer = Double(rows.range.upperBound * 1024 + played) / Double(1 << 20)
    }

    func predict(_ rows: FeatureRows) -> [Double] { rows.range.map { _ in answer } }

    func files() -> [ModelFile] { [ModelFile(name: "fit", bytes: Array("\(answer)".utf8))] }
  }

  private static let model = ModelDefinition(
    name: "fold_teller", version: 1, summary: "tells what it learnt", hyperparameters: [],
    kind: .stateless { _, _ in FoldTeller() })

  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }

  private func train(_ dataset: Dataset) throws -> TrainedRun {
    let configuration = TrainingConfiguration(
      model: Self.model, hyperparameters: Self.model.resolver.values(),
      features: try FeatureSelection(.builtIn, names: ["site", "form"]).configuration,
      startYear: 2001, warmUpFrom: 2000, scope: .all)
    let plan = try SeasonPlan(
      startYear: 2001, endYear: nil, warmUpFrom: 2000, available: dataset.seasons.map(\.season))
    let run = try Trainer(configuration, plan: plan).train(
      on: dataset,
      Trainer.Circumstances(
        runID: "3f0c91ab-0000-4000-8000-000000000004", timestamp: "2026-01-02T03:04:05Z",
        environment: RunEnvironment(
          almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
        readSeconds: 0))
    try store.save(run)
    return run
  }

  private func forecaster(_ run: TrainedRun, on dataset: Dataset) throws -> Forecaster {
    let models = ModelRegistry([Self.model])
    return try Forecaster(
      of: run.record, in: store, on: dataset,
      try TrainingConfiguration(of: run.record, models, .builtIn))
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `a loaded model makes the folds that training made`(seed: UInt64) throws {
    let league = MadeUpLeague(
      seed: seed, withoutTournament: seed % 2 == 0 ? [2002] : [], isCrowded: seed % 3 == 0)
    let dataset = league.dataset
    let run = try train(dataset)
    let said = Dictionary(
      uniqueKeysWithValues: zip(run.predictions.games, run.predictions.probability))
    #expect(Set(said.values).count == (seed % 2 == 0 ? 5 : 6), "an answer for each fold")
    var forecaster = try forecaster(run, on: dataset)
    let end = try #require(run.record.dataset.goesOn)
    var days = dataset.seasons.dropFirst().flatMap { games in games.days.map { games.day($0) } }
    // Backwards and forwards.
    if seed % 2 == 0 { days.reverse() }
    for day in days where Moment(of: day.matchups.first!) < end {
      try forecaster.advance(to: Moment(of: day.matchups.first!))
      let answers = try forecaster.probabilities(of: Array(day.matchups))
      let games = GameID.ids(of: day.matchups, teams: dataset.teams)
      #expect(answers == games.map { said[$0] }, "on \(games[0])")
    }
  }

  @Test func `the fit on everything is of what the run had, whatever was played since`() throws {
    let league = MadeUpLeague(seed: 7)
    var early = league
    early.games.removeAll { ($0.season, $0.day) > (2002, 30) }
    let run = try train(early.dataset)
    let forecaster = try forecaster(run, on: league.dataset)
    let next = league.dataset.seasons[2].matchups.filter { $0.day == 33 }
    let answers = try forecaster.probabilities(of: next)
    #expect(!next.isEmpty)
    #expect(answers.allSatisfy { "\($0)" == String(decoding: run.model[0].bytes, as: UTF8.self) })
  }
}
