import Contracts
import Features
import Hyperparameters
import League
import Models

/// A model that gives 1/2 for every game, but for what a test has it do instead.
struct OddModel: StatefulModel {
  var answer: @Sendable (Matchup) throws -> Double = { _ in 0.5 }
  var learn: @Sendable (GameDay) -> Void = { _ in }
  /// How many days it has seen; `answer` does not know.
  var days = 0
  var savesDays: (@Sendable (Int) -> Int)?

  mutating func beginSeason(_ season: SeasonStart) {}

  func predict(_ matchups: ArraySlice<Matchup>) throws -> [Double] {
    guard savesDays == nil else {
      // Rises a little every day, for A and for B alike.
      return matchups.map { 0.5 + Double($0.site.rawValue) * Double(days) / 1024 }
    }
    return try matchups.map(answer)
  }

  mutating func update(_ day: GameDay) {
    days += 1
    learn(day)
  }

  func files(teams: TeamTable) -> [ModelFile] {
    guard let savesDays else { return [] }
    return [ModelFile(name: "days", bytes: [UInt8(savesDays(days))])]
  }

  mutating func resume(from files: [ModelFile], teams: TeamTable) -> Bool {
    guard let file = files.first else { return false }
    days = Int(file.bytes[0])
    return true
  }

  /// Tries it.
  func verdicts() throws -> [Promise: Verdict] {
    let definition = ModelDefinition(
      name: "odd", version: 1, summary: "a model under test", hyperparameters: [],
      kind: .stateful { _, _ in self })
    return try ContractCheck(
      definition, hyperparameters: definition.resolver.values(),
      features: FeatureConfiguration([])
    ).run()
  }
}
