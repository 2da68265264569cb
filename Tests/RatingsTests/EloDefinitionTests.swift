import Testing

@testable import Hyperparameters
@testable import Ratings

@Suite struct EloDefinitionTests {
  private func values(preset: String) throws -> HyperparameterValues {
    var resolver = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets)
    try resolver.apply(preset: preset)
    return resolver.values()
  }

  @Test func `it takes the documented hyperparameters`() {
    #expect(
      Elo.hyperparameters.map(\.name) == [
        "initial_rating", "newcomer_rating", "mean_rating", "k_factor", "tournament_k_factor",
        "early_boost", "home_advantage", "scale", "carryover", "carryover_target", "margin",
        "margin_cap", "margin_floor", "margin_exponent", "overtime_rescaling",
        "regulation_minutes", "overtime_minutes", "initial_ratings", "overrides",
      ])
  }

  @Test func `the presets are those documented`() {
    #expect(
      Elo.presets.map(\.name)
        == ["ncaa", "fivethirtyeight-nfl", "fivethirtyeight-nba", "fivethirtyeight-mlb"])
  }

  @Test func `ncaa is the defaults`() throws {
    #expect(
      try values(preset: "ncaa")
        == HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets).values())
  }

  /// K, home points, fraction kept, mean and margin as FiveThirtyEight published them.
  @Test(arguments: [
    ("fivethirtyeight-nfl", 20.0, 65.0, 2.0 / 3, 1505.0, "fivethirtyeight_nfl"),
    ("fivethirtyeight-nba", 20.0, 100.0, 0.75, 1505.0, "fivethirtyeight_nba"),
    ("fivethirtyeight-mlb", 4.0, 24.0, 2.0 / 3, 1500.0, "none"),
  ])
  func `a published rule's numbers hold`(
    preset: String, kFactor: Double, home: Double, carryover: Double, mean: Double, margin: String
  ) throws {
    let values = try values(preset: preset)
    #expect(values.number("k_factor") == kFactor)
    #expect(values.number("tournament_k_factor") == kFactor)
    #expect(values.number("home_advantage") == home)
    #expect(values.number("carryover") == carryover)
    #expect(values.number("mean_rating") == mean)
    #expect(values.text("carryover_target") == "mean")
    #expect(values.text("margin") == margin)
    #expect(values.number("early_boost") == 0)
    #expect(values.number("scale") == 400)
    #expect(!values.boolean("overtime_rescaling"))
  }

  @Test(arguments: ["fivethirtyeight-nfl", "fivethirtyeight-nba", "fivethirtyeight-mlb"])
  func `a published rule rests on no default that may be retuned`(name: String) throws {
    let preset = try #require(Elo.presets.first { $0.name == name })
    let needed: Set<String> = [
      "initial_rating", "newcomer_rating", "mean_rating", "k_factor", "early_boost",
      "home_advantage", "scale", "carryover", "carryover_target", "margin", "overtime_rescaling",
    ]
    #expect(needed.subtracting(preset.values.keys) == [])
    #expect(
      Elo.hyperparameters.contains { hyperparameter in
        guard hyperparameter.name == "tournament_k_factor" else { return false }
        if case .sameAs("k_factor") = hyperparameter.standard { return true }
        return preset.values["tournament_k_factor"] != nil
      })
  }
}
