import Features
import Foundation
import Hyperparameters
import League
import Models
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

/// Runs that version 0.1.0 saved before models had metadata, on the sample league: they load for good.
@Suite struct EarlierVersionTests {
  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
  private let store = RunStore(directory: here + "/Fixtures/runs_of_version_1")

  private func forecaster(
    _ name: String, at moment: Moment? = nil
  ) throws -> (RunRecord, Forecaster) {
    let run = try #require(try store.list().runs.first { $0.record.name == name }).record
    let source = try LeagueSource(directory: Self.here + "/../../data")
    let forecaster = try Forecaster(
      of: run, in: store, on: source, models: .builtIn, features: .builtIn, at: moment)
    return (run, forecaster)
  }

  private static let names = [
    "v1 elo", "v1 kalman", "v1 kalman full", "v1 logistic_regression", "v1 xgboost",
  ]

  @Test(arguments: names)
  func `it says what the run said, and that it has no metadata`(name: String) throws {
    let (run, loaded) = try forecaster(name)
    #expect(loaded.warnings.contains { $0.contains("no metadata") })
    var past = loaded
    let eve = try past.eveOfTournament(season: 2025)
    try past.advance(to: eve)
    let predictions = try store.predictions(of: run)
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
  @Test(arguments: ["v1 elo", "v1 kalman", "v1 kalman full"])
  func `its ratings are those of the file`(name: String) throws {
    let (run, loaded) = try forecaster(name)
    let files = try store.modelFiles(of: run)
    let file = try #require(RatingsModelFile(json: files[0].bytes))
    #expect(file.schemaVersion == 1)
    let ratings = try loaded.ratings()
    for team in file.teams {
      let place = try #require(loaded.teams.place(ofID: team.teamID))
      #expect(abs(ratings[Int(place)] - team.rating) < 1e-9)
    }
  }

  /// The bytes themselves are read, not only the games walked again.
  @Test func `a file of ratings alone answers by them`() throws {
    let run = try #require(try store.list().runs.first { $0.record.name == "v1 elo" }).record
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
