import Faults
import Hyperparameters
import Testing

@testable import Features

@Suite struct FeatureSelectionTests {
  private static let registry = FeatureRegistry([.site, .form, .elo])

  private func message(_ body: () throws -> Void) -> String? {
    do {
      try body()
      return nil
    } catch {
      return (error as? Fault).map { "\($0.code): \($0.message)" }
    }
  }

  @Test func `all blocks are chosen unless some are named`() throws {
    let all = try FeatureSelection(Self.registry).configuration
    #expect(all.blocks.map(\.definition.name) == ["site", "form", "elo"])
    #expect(
      all.columns.map(\.name) == [
        "site", "form_margin", "form_weighted_margin", "form_streak", "form_rest", "elo",
      ])
  }

  @Test func `blocks stand in the registry's order, whatever that of the names`() throws {
    let some = try FeatureSelection(Self.registry, names: ["elo", "site"]).configuration
    #expect(some.blocks.map(\.definition.name) == ["site", "elo"])
    #expect(try FeatureSelection(Self.registry, names: []).configuration.blocks.isEmpty)
  }

  @Test func `settings lie over the defaults, later over earlier`() throws {
    var selection = try FeatureSelection(Self.registry)
    try selection.apply(setting: "form.window=7")
    try selection.apply(setting: "form.window=8")
    try selection.apply(setting: "elo.k_factor=30")
    let blocks = selection.configuration.blocks
    #expect(blocks[1].parameters.number("window") == 8)
    #expect(blocks[1].parameters.number("decay") == 0.85)
    #expect(blocks[2].parameters.number("tournament_k_factor") == 30)
  }

  @Test(arguments: [
    (
      ["fom"], "usage: unknown feature block \"fom\"; did you mean \"form\"? (site, form, elo)"
    ),
    (
      ["site", "weather"],
      "usage: unknown feature block \"weather\"; the feature blocks are site, form, elo"
    ),
    (["elo", "site", "elo"], "usage: feature block \"elo\" stands twice"),
    ([""], "usage: unknown feature block \"\"; the feature blocks are site, form, elo"),
  ])
  func `a wrong name is an error`(names: [String], expected: String) {
    #expect(message { _ = try FeatureSelection(Self.registry, names: names) } == expected)
  }

  @Test(arguments: [
    (
      "form",
      "usage: \"form\" is no setting of a feature; expected block.name=value, such as "
        + "form.window=10"
    ),
    (
      "window=10",
      "usage: \"window=10\" is no setting of a feature; expected block.name=value, "
        + "such as form.window=10"
    ),
    (
      "decay=0.5",
      "usage: \"decay=0.5\" is no setting of a feature; expected block.name=value, "
        + "such as form.window=10"
    ),
    (
      "form.window",
      "usage: \"form.window\" is no setting of a feature; expected "
        + "block.name=value, such as form.window=10"
    ),
    (
      "elo.k_factor=30",
      "usage: unknown feature block \"elo\"; the feature blocks are site, form"
    ),
    (
      "frm.window=3", "usage: unknown feature block \"frm\"; did you mean \"form\"? (site, form)"
    ),
    (
      "form.windw=3",
      "usage: form: unknown hyperparameter \"windw\"; did you mean \"window\"? "
        + "(window, decay, longest_rest)"
    ),
    ("form.window=0", "usage: form: window: found \"0\"; expected a number from 1 to 100"),
    ("form.decay=", "usage: form: decay: found \"\"; expected a number from 0 to 1"),
    ("site.x=1", "usage: site: unknown hyperparameter \"x\"; there are none"),
  ])
  func `a wrong setting is an error`(setting: String, expected: String) throws {
    var selection = try FeatureSelection(Self.registry, names: ["site", "form"])
    #expect(message { try selection.apply(setting: setting) } == expected)
  }
}
