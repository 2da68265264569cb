import Hyperparameters
import League
import Models

/// A made-up model of a user's own.
enum SampleModel {
  static let definition = ModelDefinition(
    name: "sample", version: 1, summary: "answers one half",
    hyperparameters: [
      Hyperparameter("rate", .number(0...1000), default: .value(.number(30)), "how fast")
    ],
    kind: .stateful { _, _ in CoinFlip() })

  struct CoinFlip: StatefulModel {
    mutating func beginSeason(_ season: SeasonStart) {}
    func predict(_ matchups: ArraySlice<Matchup>) -> [Double] { matchups.map { _ in 0.5 } }
    mutating func update(_ day: GameDay) {}
  }
}
