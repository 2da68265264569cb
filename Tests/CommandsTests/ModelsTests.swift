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
    #expect(
      models.joined(separator: ", ")
        == UsageErrorTests.models + ", carry_physics, carry, carry_xgboost")
    #expect(output.contains(" ncaa, fivethirtyeight-nfl, "))
    let listed = try here.json("models list --json")["models"].array ?? []
    #expect(listed.compactMap { $0["name"].text } == models)
    #expect(here.names(in: ".") == [])
  }

  @Test func `models show says the same as JSON`() throws {
    let model = try here.json("models show elo --json")
    #expect(model["name"].text == "elo" && model["kind"].text == "stateful")
    let names = model["hyperparameters"].array?.compactMap { $0["name"].text }
    #expect(names?.joined(separator: ", ") == UsageErrorTests.hyperparameters)
    #expect(model["presets"].array?.first?["name"].text == "ncaa")
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
