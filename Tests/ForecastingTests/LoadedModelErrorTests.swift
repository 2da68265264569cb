import Faults
import Features
import League
import Models
import Storage
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// What a run left is taken as it is, and told where it does not fit.
@Suite struct LoadedModelErrorTests {
  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }
  private let dataset = MadeUpLeague(seed: 1).dataset

  /// Were it fitted again from the games, nothing of the file would show.
  @Test(arguments: [TrainedModel.stateful[0], TrainedModel.stateless[0]])
  func `what the file says is what the model says`(model: TrainedModel) throws {
    let run = try model.train(dataset, in: store)
    let before = try model.forecaster(run, in: store, on: dataset).everyPair()
    let path = store.path(of: run.record.runID) + "/model/model.json"
    let text = String(decoding: try FileSystem.read(path), as: UTF8.self)
    // Coefficients lose their sign, and ratings get 300 points.
    let edited = text.replacing("\"coefficient\" : -", with: "\"coefficient\" : ")
      .replacing("\"rating\":15", with: "\"rating\":18")
    #expect(edited != text)
    try FileSystem.write(Array(edited.utf8), to: path)
    let forecaster = try model.forecaster(run, in: store, on: dataset)
    #expect(try forecaster.everyPair() != before)
    #expect(forecaster.warnings.contains { $0.contains("not the file that was saved") })
  }

  @Test func `a calibration that is there or not, against what the record says, is told`() throws {
    let calibrated = TrainedModel.calibrated[0]
    let run = try calibrated.train(dataset, in: store)
    #expect(run.record.calibration == "platt")
    var uncalibrated = run
    uncalibrated.record.calibration = nil
    var lost = run
    lost.record.modelFiles?["calibration.json"] = nil
    for other in [uncalibrated, lost] {
      let error = #expect(throws: Fault.self) {
        _ = try calibrated.forecaster(other, in: store, on: dataset)
      }
      #expect(error?.code == .badData)
      #expect(error?.message.contains("disagree on whether it is calibrated") == true)
    }
    _ = try calibrated.forecaster(run, in: store, on: dataset)
  }

  /// A fit of later seasons alone would be taken for the run's.
  @Test func `games that do not begin where the run's do are another league's`() throws {
    let model = TrainedModel(name: "kalman")
    let run = try model.train(dataset, in: store)
    for seasons in [1999...2003, 2001...2003] {
      let other = MadeUpLeague(seed: 1, seasons: seasons).dataset
      let error = #expect(throws: Fault.self) {
        _ = try model.forecaster(run, in: store, on: other)
      }
      #expect(error?.code == .missing)
    }
    var unplayed = MadeUpLeague(seed: 1)
    unplayed.games = unplayed.games.map { $0.with(nil) }
    #expect(throws: Fault.self) {
      _ = try model.forecaster(run, in: store, on: unplayed.dataset)
    }
  }

  @Test(arguments: [TrainedModel.stateless[0], TrainedModel.stateless[1]])
  func `features that the model did not learn from are refused, unless that is allowed`(
    model: TrainedModel
  ) throws {
    let run = try model.train(dataset, in: store)
    var configuration = try TrainingConfiguration(of: run.record, .builtIn, .builtIn)
    configuration.features = try FeatureSelection(.builtIn, names: ["site", "form"]).configuration
    func forecaster(_ isAllowed: Bool) throws -> Forecaster {
      try Forecaster(
        of: run.record, in: store, on: dataset, configuration,
        options: Forecaster.Options(allowsFeatureMismatch: isAllowed))
    }
    let refusing = try forecaster(false)
    let error = #expect(throws: Fault.self) { _ = try refusing.everyPair() }
    #expect(error?.code == .badData)
    #expect(error?.message.contains("learnt from other features") == true)
    #expect(refusing.warnings.allSatisfy { !$0.contains("features") })
    #expect(try refusing.probabilities(of: []) == [])
    let allowing = try forecaster(true)
    let answers = try allowing.everyPair()
    #expect(answers.allSatisfy { (0...1).contains($0) })
    #expect(allowing.warnings.contains { $0.contains("features") })
  }

  private struct Saying: StatefulModel {
    let answers: @Sendable (Int) -> [Double]
    func beginSeason(_ season: SeasonStart) {}
    func predict(_ matchups: ArraySlice<Matchup>) -> [Double] { answers(matchups.count) }
    func update(_ day: GameDay) {}
  }

  @Test(arguments: [
    (0.5, 0, true), (0, 0, true), (1, 0, true), (1.5, 0, false), (-0.1, 0, false), (.nan, 0, false),
    (0.5, 1, false), (0.5, -1, false),
  ])
  func `an answer is a probability for each game`(value: Double, more: Int, isOne: Bool) throws {
    let run = try TrainedModel.stateful[0].train(dataset, in: store)
    var configuration = try TrainingConfiguration(of: run.record, .builtIn, .builtIn)
    configuration.model = ModelDefinition(
      name: "saying", version: 1, summary: "says the same", hyperparameters: [],
      kind: .stateful { _, _ in
        Saying { Array(repeating: value, count: $0 + more) }
      })
    let forecaster = try Forecaster(of: run.record, in: store, on: dataset, configuration)
    guard !isOne else {
      #expect(try forecaster.everyPair().allSatisfy { $0 == value })
      return
    }
    let error = #expect(throws: Fault.self) { _ = try forecaster.everyPair() }
    #expect(error?.code == .modelAnswer)
    let words = more == 0 ? "no probability" : "answer"
    #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
  }
}
