import League

@testable import Models

/// A made-up model with one hyperparameter of each kind, whose words a test may fix.
enum SampleModel {
  static let definition = ModelDefinition(
    name: "sample", version: 1, summary: "answers one half",
    hyperparameters: [
      Hyperparameter("rate", .number(0...1000), default: .value(.number(30)), "how fast"),
      Hyperparameter("late_rate", .number(0...1000), default: .sameAs("rate"), "how fast later"),
      Hyperparameter("share", .number(-0.5...0.75), default: .value(.number(0.25)), "how much"),
      Hyperparameter("is_bold", .boolean, default: .value(.boolean(false)), "whether it dares"),
      Hyperparameter(
        "shape", .choice(["none", "linear", "logarithmic"]), default: .value(.text("none")), "how"),
      Hyperparameter(
        "starts", .ratings(seasons: false), default: .value(.ratings([])), "first ratings"),
      Hyperparameter(
        "restarts", .ratings(seasons: true), default: .value(.ratings([])), "later ratings"),
    ],
    presets: [
      Preset(name: "steady", summary: "slow", values: ["rate": .number(5)]),
      Preset(
        name: "wild", summary: "fast", values: ["rate": .number(500), "is_bold": .boolean(true)]),
    ],
    make: { _, _ in CoinFlip() })

  static let names = "rate, late_rate, share, is_bold, shape, starts, restarts"

  struct CoinFlip: StatefulModel {
    mutating func beginSeason(_ season: SeasonStart) {}
    func predict(_ matchups: ArraySlice<Matchup>) -> [Double] { matchups.map { _ in 0.5 } }
    mutating func update(_ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>) {}
  }
}
