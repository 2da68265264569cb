import Testing

@Suite struct ModelsTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test func `models list names each model and its presets`() throws {
    let output = try here.succeed("models list")
    let rows = output.split(separator: "\n").dropFirst(2)
    let models = rows.map { String($0.prefix { $0 != " " }) }
    #expect(models.joined(separator: ", ") == UsageErrorTests.models)
    #expect(output.contains(" ncaa, fivethirtyeight-nfl, "))
    #expect(here.names(in: ".") == [])
  }

  @Test func `models show explains every hyperparameter and preset that train accepts`() throws {
    let lines = try here.succeed("models show elo").split(separator: "\n")
    for name in UsageErrorTests.hyperparameters.split(separator: ", ") {
      #expect(lines.contains { $0.hasPrefix("\(name) ") }, "\(name)")
    }
    for preset in ["ncaa", "fivethirtyeight-nfl", "fivethirtyeight-nba", "fivethirtyeight-mlb"] {
      #expect(lines.contains { $0.hasPrefix("\(preset) ") }, "\(preset)")
    }
  }
}
