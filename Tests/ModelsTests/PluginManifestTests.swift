import Faults
import Hyperparameters
import TestSupport
import Testing

@testable import Models

@Suite struct PluginManifestTests {
  private let here = TemporaryDirectory()

  static let whole = """
    {"name": "my_model2", "version": 4, "summary": "does things", "kind": "stateless",
     "command": ["./run", "--fast"], "timeout_seconds": 1.5,
     "hyperparameters": {
       "rate": {"type": "number", "default": 1, "minimum": -2, "maximum": 3, "meaning": "how fast"},
       "eager": {"type": "boolean", "default": false, "meaning": "whether it is"},
       "mode": {"type": "choice", "default": "b", "choices": ["a", "b"], "meaning": "which"}}}
    """

  private func manifest(_ text: String) throws(Fault) -> PluginManifest {
    _ = try? here.write(text, to: "plugin.json")
    return try PluginManifest(folder: here.path)
  }

  @Test func `a whole manifest is read`() throws {
    let manifest = try manifest(Self.whole)
    #expect(manifest.name == "my_model2")
    #expect(manifest.version == 4)
    #expect(manifest.summary == "does things")
    #expect(manifest.kind == .stateless)
    #expect(manifest.command == ["./run", "--fast"])
    #expect(manifest.timeoutSeconds == 1.5)
    #expect(manifest.hyperparameters.map(\.name) == ["eager", "mode", "rate"])
    #expect(
      manifest.hyperparameters.map(\.valid) == ["true or false", "a, b", "a number from -2 to 3"])
    let definition = manifest.definition
    #expect(definition.origin == .plugin(folder: here.path))
    #expect(definition.kind.name == "stateless")
    let expected: [String: HyperparameterValue] = [
      "eager": .boolean(false), "mode": .text("b"), "rate": .number(1),
    ]
    #expect(definition.resolver.values().values == expected)
  }

  @Test func `hyperparameters and the timeout may be absent`() throws {
    let manifest = try manifest(
      #"{"name": "m", "version": 1, "summary": "s", "kind": "stateful", "command": ["m"]}"#)
    #expect(manifest.hyperparameters.isEmpty)
    #expect(manifest.timeoutSeconds == 60)
  }

  /// What is replaced in the whole manifest, by what, and what is said of it.
  static let mistakes = [
    (
      #""my_model2""#, #""My model""#,
      #"name: found "My model"; expected a name in lower case, such as running_margin"#
    ),
    (
      #""my_model2""#, #""2nd""#,
      #"name: found "2nd"; expected a name in lower case, such as running_margin"#
    ),
    (#""my_model2""#, "7", "name: found 7; expected a name in lower case, such as running_margin"),
    (#""name": "my_model2", "#, "", "name is missing"),
    (": 4", ": 0", "version: found 0; expected a whole number from 1 to 1000000"),
    (": 4", ": 1.5", "version: found 1.5; expected a whole number from 1 to 1000000"),
    (": 4", #": "4""#, #"version: found "4"; expected a number"#),
    (
      #""does things""#, #""two\nlines""#,
      #"summary: found "two lines"; expected a text of one line"#
    ),
    (#""does things""#, #""""#, #"summary: found ""; expected a text of one line"#),
    (#""stateless""#, #""lazy""#, #"kind: found "lazy"; expected "stateful" or "stateless""#),
    (
      #"["./run", "--fast"]"#, #""./run""#,
      #"command: found "./run"; expected an array of texts, at least one"#
    ),
    (
      #"["./run", "--fast"]"#, "[]",
      "command: found an array; expected an array of texts, at least one"
    ),
    (#"["./run", "--fast"]"#, "[1]", "command: found 1; expected an array of texts, at least one"),
    (
      #"["./run", "--fast"]"#, #"[""]"#,
      #"command: found ""; expected an array of texts, at least one"#
    ),
    (": 1.5", ": 0", "timeout_seconds: found 0; expected seconds, more than 0 and up to a day"),
    (
      ": 1.5", ": 100000",
      "timeout_seconds: found 100000; expected seconds, more than 0 and up to a day"
    ),
    (": 1.5", ": null", "timeout_seconds: found null; expected a number"),
    (
      "timeout_seconds", "timeout_second",
      #"unknown key "timeout_second"; did you mean "timeout_seconds"? (name, version, summary, kind, command, hyperparameters, timeout_seconds)"#
    ),
    (
      #""rate""#, #""Rate""#,
      "hyperparameters.Rate: expected a name in lower case, such as home_advantage"
    ),
    (
      #""number""#, #""integer""#,
      #"hyperparameters.rate.type: found "integer"; expected "number" or "boolean" or "choice""#
    ),
    (
      #""default": 1"#, #""default": 4"#,
      "hyperparameters.rate.default: found 4; expected a number from -2 to 3"
    ),
    (#""default": 1, "#, "", "hyperparameters.rate.default is missing"),
    (#""minimum": -2, "#, "", "hyperparameters.rate.minimum is missing"),
    (
      #""maximum": 3"#, #""maximum": -3"#,
      "hyperparameters.rate.maximum: found -3; expected at least the minimum, -2.0"
    ),
    (
      #""default": false"#, #""default": 0"#,
      "hyperparameters.eager.default: found 0; expected true or false"
    ),
    (
      #""default": "b""#, #""default": "c""#,
      #"hyperparameters.mode.default: found "c"; expected a, b"#
    ),
    (
      #"["a", "b"]"#, "{}",
      "hyperparameters.mode.choices: found an object; expected an array of texts, at least one"
    ),
    (#", "meaning": "which""#, "", "hyperparameters.mode.meaning is missing"),
    (
      #""meaning": "which""#, #""meaning": "which", "unit": "m""#,
      #"hyperparameters.mode: unknown key "unit"; the keys are type, default, minimum, maximum, choices, meaning"#
    ),
    (whole, "[]", "not a JSON object; docs/plugins.md shows one"),
    (whole, "", "not a JSON object; docs/plugins.md shows one"),
    (whole, "{", "not a JSON object; docs/plugins.md shows one"),
  ]

  @Test(arguments: mistakes)
  func `each mistake is said, with its file and key`(
    old: String, new: String, message: String
  ) throws {
    let text = Self.whole.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.whole)
    let path = here.path + "/plugin.json"
    #expect(throws: Fault(.badData, "\(path): \(message)")) { try manifest(text) }
  }

  @Test func `a folder without one is missing input`() throws {
    let path = here.path + "/plugin.json"
    #expect(
      throws: Fault(.missing, "\(path): cannot open: No such file or directory")
    ) { try PluginManifest(folder: here.path) }
  }
}
