import Hyperparameters
import Testing

@testable import Features

@Suite struct FeatureRegistryTests {
  static let names = FeatureRegistry.builtIn.definitions.map(\.name)

  @Test func `no two blocks or columns have one name`() {
    let columns = FeatureRegistry.builtIn.definitions.flatMap { $0.columns.map(\.name) }
    #expect(Set(Self.names).count == Self.names.count)
    #expect(Set(columns).count == columns.count)
    // Those of the rows' own facts in a file.
    let keys = ["game_id", "season", "day", "team_a_id", "team_b_id", "is_tournament", "outcome"]
    #expect(Set(columns).isDisjoint(with: keys))
  }

  @Test(arguments: names)
  func `a definition is fit to be shown and read`(name: String) throws {
    let definition = try FeatureRegistry.builtIn.definition(named: name)
    let texts = [definition.summary, definition.formula, definition.source]
    for text in texts + definition.columns.map(\.meaning) + definition.parameters.map(\.meaning) {
      #expect(!text.isEmpty && !text.contains("\n") && text.last != ".", "\(text)")
    }
    #expect(!definition.columns.isEmpty)
    // As an option names it, and a column of a file.
    for identifier in [name] + definition.columns.map(\.name) + definition.parameters.map(\.name) {
      #expect(identifier.wholeMatch(of: /[a-z][a-z0-9_]*/) != nil, "\(identifier)")
    }
    let parameters = definition.parameters.map(\.name)
    #expect(Set(parameters).count == parameters.count)
  }

  @Test(arguments: names)
  func `its defaults are values that a user may set`(name: String) throws {
    let definition = try FeatureRegistry.builtIn.definition(named: name)
    var selection = try FeatureSelection(.builtIn, names: [name])
    let values = HyperparameterResolver(definition.parameters).values()
    #expect(Set(values.values.keys) == Set(definition.parameters.map(\.name)))
    for (key, value) in values.values {
      if case .ratings = value { continue }
      try selection.apply(setting: "\(name).\(key)=\(value)")
    }
    #expect(selection.configuration.blocks.map(\.parameters) == [values])
  }
}
