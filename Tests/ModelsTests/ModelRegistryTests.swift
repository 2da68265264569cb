import Faults
import Hyperparameters
import Testing

@testable import Models

@Suite struct ModelRegistryTests {
  @Test func `a model is found by its name`() throws {
    #expect(try ModelRegistry.builtIn.definition(named: "elo").name == "elo")
  }

  @Test(arguments: [
    ("smaple", #"unknown model "smaple"; did you mean "sample"? (elo, sample)"#),
    ("ello", #"unknown model "ello"; did you mean "elo"? (elo, sample)"#),
    ("ELO", #"unknown model "ELO"; did you mean "elo"? (elo, sample)"#),
    ("forest", #"unknown model "forest"; the models are elo, sample"#),
    ("", #"unknown model ""; the models are elo, sample"#),
  ])
  func `an unknown model lists those there are`(name: String, message: String) {
    let registry = ModelRegistry([.elo, SampleModel.definition])
    #expect(throws: Fault(.usage, message)) { try registry.definition(named: name) }
  }

  @Test func `a user's own model is found like any other`() throws {
    let registry = ModelRegistry(ModelRegistry.builtIn.definitions + [SampleModel.definition])
    #expect(try registry.definition(named: "sample").summary == "answers one half")
  }

  @Test func `names are unique`() {
    let names = ModelRegistry.builtIn.definitions.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
