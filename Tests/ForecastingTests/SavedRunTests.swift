import Chronology
import Features
import Foundation
import Hyperparameters
import League
import Models
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// Runs that were saved on the sample league and never made again: they load for good. A new form of any
/// file is one more folder here.
@Suite(.slow) struct SavedRunTests {
  /// The oldest are from before models had metadata, and keep no more of a model than its ratings.
  enum Form: String, CaseIterable {
    case without = "without_metadata"
    case with = "with_metadata"
  }

  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  private static let names = [
    "elo", "kalman", "kalman full", "logistic_regression", "xgboost", "elo isotonic",
    "kalman platt",
  ]

  private func store(_ form: Form) -> RunStore {
    RunStore(directory: Self.here + "/Fixtures/" + form.rawValue)
  }

  /// Nil for a kind that there was not in that form.
  private func forecaster(_ name: String, _ form: Form) throws -> (RunRecord, Forecaster)? {
    let store = store(form)
    guard let run = try store.list().runs.first(where: { $0.record.name == name })?.record else {
      #expect(form == .without && name.contains(" ") && name != "kalman full")
      return nil
    }
    let source = try LeagueSource(directory: Self.here + "/../../data")
    return (
      run,
      try Forecaster(of: run, in: store, on: source, models: .builtIn, features: .builtIn)
    )
  }

  /// Of a version of its model that is no longer the present one.
  @Test(arguments: ["kalman", "kalman full", "kalman platt"])
  func `a filter of the first version is made again`(name: String) throws {
    let store = store(.with)
    let record = try #require(try store.list().runs.first { $0.record.name == name }).record
    let predictions = try store.predictions(of: record)
    let source = try LeagueSource(directory: Self.here + "/../../data")
    let plan = try SeasonPlan(
      startYear: record.startYear, endYear: record.endYear, warmUpFrom: record.warmUpFrom,
      available: source.seasons)
    let games = WalkedGames(
      of: record, predictions, in: try source.dataset(seasons: plan.walked, boxScores: false),
      readsBoxScores: false)
    let configuration = try TrainingConfiguration(of: record, .builtIn, .builtIn)
    #expect(record.modelVersion == 1 && configuration.model.version == 1)
    let made = try Trainer(configuration, plan: plan).train(
      on: games.dataset,
      Trainer.Circumstances(
        runID: record.runID, timestamp: record.timestamp, environment: record.environment,
        readSeconds: 0))
    // Another processor's functions may round the last bits otherwise.
    #expect(Reproduction(of: record, predictions, now: made).isReproduced(tolerance: 1e-12))
    #expect(made.record.modelVersion == 1)
  }

  @Test(arguments: names, Form.allCases)
  func `it says what the run said`(name: String, form: Form) throws {
    guard let (run, loaded) = try forecaster(name, form) else { return }
    let lacksMetadata = loaded.warnings.contains { $0.contains("no metadata") }
    #expect(lacksMetadata == (form == .without))
    #expect(form == .without || loaded.warnings == [])
    var past = loaded
    let eve = try past.eveOfTournament(season: 2025)
    try past.advance(to: eve)
    let predictions = try store(form).predictions(of: run)
    let rows = predictions.season.indices.filter {
      predictions.season[$0] == 2025 && predictions.day[$0] == Int64(eve.day)
    }
    let matchups = rows.map { row in
      past.dataset.seeded(
        Matchup(
          season: 2025, day: eve.day, teamA: past.teams.place(ofID: predictions.teamA[row])!,
          teamB: past.teams.place(ofID: predictions.teamB[row])!, site: .neutral,
          isTournament: true))
    }
    let probabilities = try past.probabilities(of: matchups)
    #expect(!rows.isEmpty)
    // Other processors may round a regression's last bits otherwise.
    for (row, probability) in zip(rows, probabilities) {
      #expect(abs(probability - predictions.probability[row]) < 1e-9)
    }
  }

  /// What stands in the file is what the model holds after every game.
  @Test(arguments: ["elo", "kalman", "kalman full", "elo isotonic", "kalman platt"], Form.allCases)
  func `its ratings are those of the file`(name: String, form: Form) throws {
    guard let (run, loaded) = try forecaster(name, form) else { return }
    let files = try store(form).modelFiles(of: run)
    let bytes = try #require(files.first { $0.name == "model.json" }).bytes
    let file = try #require(RatingsModelFile(json: bytes))
    #expect(file.schemaVersion == (form == .without ? 1 : 2))
    let ratings = try loaded.ratings()
    for team in file.teams {
      let place = try #require(loaded.teams.place(ofID: team.teamID))
      #expect(abs(ratings[Int(place)] - team.rating) < 1e-9)
    }
  }

  /// The bytes themselves are read, not only the games walked again.
  @Test func `a file of ratings alone answers by them`() throws {
    let store = store(.without)
    let run = try #require(try store.list().runs.first { $0.record.name == "elo" }).record
    let files = try store.modelFiles(of: run).map { ModelFile(name: $0.name, bytes: $0.bytes) }
    let teams = try LeagueSource(directory: Self.here + "/../../data").teams()
    guard case .stateful(let make) = ModelDefinition.elo.kind else { return }
    var model = try make(ModelDefinition.elo.resolver.values(), ModelContext(teams: teams))
    let isResumed = try model.resume(from: files, teams: teams)
    #expect(isResumed)
    let file = try #require(RatingsModelFile(json: files[0].bytes))
    let (one, other) = (file.teams[3], file.teams[40])
    let matchup = Matchup(
      season: 2025, day: 150, teamA: try #require(teams.place(ofID: one.teamID)),
      teamB: try #require(teams.place(ofID: other.teamID)), site: .neutral, isTournament: false)
    // Elo's formula: 400 points are odds of 10 to 1.
    let expected = 1 / (1 + pow(10, -(one.rating - other.rating) / 400))
    let probabilities = try model.predict([matchup])
    #expect(abs(probabilities[0] - expected) < 1e-12)
  }
}
