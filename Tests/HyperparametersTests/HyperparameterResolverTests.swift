import Faults
import Foundation
import TestSupport
import Testing

@testable import Hyperparameters

@Suite struct HyperparameterResolverTests {
  private func resolver(_ settings: String...) throws -> HyperparameterResolver {
    var resolver = HyperparameterResolver(
      SampleHyperparameters.list, presets: SampleHyperparameters.presets)
    for setting in settings { try resolver.apply(setting: setting) }
    return resolver
  }

  @Test func `defaults are spelled out`() throws {
    #expect(
      try resolver().values().values == [
        "rate": .number(30), "late_rate": .number(30), "share": .number(0.25),
        "is_bold": .boolean(false), "shape": .text("none"), "starts": .ratings([]),
        "restarts": .ratings([]),
      ])
  }

  @Test func `a default that follows another follows what was chosen`() throws {
    #expect(try resolver("rate=7").values().number("late_rate") == 7)
    #expect(try resolver("rate=7", "late_rate=9").values().number("late_rate") == 9)
    #expect(try resolver("late_rate=9").values().number("rate") == 30)
  }

  @Test func `a preset sets what it names and no more`() throws {
    var resolver = try resolver()
    try resolver.apply(preset: "wild")
    let values = resolver.values()
    #expect(values.number("rate") == 500)
    #expect(values.boolean("is_bold"))
    #expect(values.number("share") == 0.25)
  }

  @Test func `preset, then file, then setting: the later wins`() throws {
    try withTemporaryDirectory { directory in
      let file = try write(
        #"{"rate": 60, "share": 0.5, "shape": "linear"}"#, to: "config.json", in: directory)
      var resolver = try resolver()
      try resolver.apply(preset: "wild")
      try resolver.apply(file: file)
      try resolver.apply(setting: "share=0.125")
      let values = resolver.values()
      #expect(values.boolean("is_bold"))
      #expect(values.number("rate") == 60)
      #expect(values.number("share") == 0.125)
      #expect(values.text("shape") == "linear")
    }
  }

  @Test func `of two settings the later wins`() throws {
    #expect(try resolver("rate=1", "rate=2").values().number("rate") == 2)
  }

  @Test(arguments: [
    ("rate=0", 0.0), ("rate=1000", 1000), ("rate=12.5", 12.5), ("rate=1e2", 100),
    ("rate=-0", 0),
  ])
  func `both ends of a range are in it`(setting: String, value: Double) throws {
    #expect(try resolver(setting).values().number("rate") == value)
  }

  @Test(arguments: [
    ("rate=1001", #"rate: found "1001"; expected a number from 0 to 1000"#),
    ("rate=-0.5", #"rate: found "-0.5"; expected a number from 0 to 1000"#),
    ("rate=fast", #"rate: found "fast"; expected a number from 0 to 1000"#),
    ("rate=", #"rate: found ""; expected a number from 0 to 1000"#),
    ("rate=1,5", #"rate: found "1,5"; expected a number from 0 to 1000"#),
    ("rate=true", #"rate: found "true"; expected a number from 0 to 1000"#),
    ("rate=nan", #"rate: found "nan"; expected a number from 0 to 1000"#),
    ("rate=inf", #"rate: found "inf"; expected a number from 0 to 1000"#),
    ("rate=-inf", #"rate: found "-inf"; expected a number from 0 to 1000"#),
    ("share=0.8", #"share: found "0.8"; expected a number from -0.5 to 0.75"#),
    ("is_bold=yes", #"is_bold: found "yes"; expected true or false"#),
    ("is_bold=1", #"is_bold: found "1"; expected true or false"#),
    (
      "shape=linaer",
      #"shape: found "linaer"; expected none, linear, logarithmic; did you mean "linear"?"#
    ),
    ("shape=cubic", #"shape: found "cubic"; expected none, linear, logarithmic"#),
    ("shape=", #"shape: found ""; expected none, linear, logarithmic"#),
  ])
  func `a value that cannot be says what can`(setting: String, message: String) {
    #expect(throws: Fault(.usage, message)) { try resolver(setting) }
  }

  @Test(arguments: [
    (
      "rat=1",
      #"unknown hyperparameter "rat"; did you mean "rate"? (\#(SampleHyperparameters.names))"#
    ),
    (
      "Rate=1",
      #"unknown hyperparameter "Rate"; did you mean "rate"? (\#(SampleHyperparameters.names))"#
    ),
    (
      "colour=1",
      #"unknown hyperparameter "colour"; the hyperparameters are \#(SampleHyperparameters.names)"#
    ),
    ("=1", #"unknown hyperparameter ""; the hyperparameters are \#(SampleHyperparameters.names)"#),
  ])
  func `an unknown key lists those there are`(setting: String, message: String) {
    #expect(throws: Fault(.usage, message)) { try resolver(setting) }
  }

  @Test(arguments: ["rate", "", "rate 30", "rate:30"])
  func `a setting needs an equals sign`(text: String) {
    let message = "\"\(text)\" is no setting; expected key=value, such as k_factor=30"
    #expect(throws: Fault(.usage, message)) { try resolver(text) }
  }

  @Test(arguments: [
    ("wlid", #"unknown preset "wlid"; did you mean "wild"? (steady, wild)"#),
    ("ncaa", #"unknown preset "ncaa"; the presets are steady, wild"#),
  ])
  func `an unknown preset lists those there are`(name: String, message: String) throws {
    var resolver = try resolver()
    #expect(throws: Fault(.usage, message)) { try resolver.apply(preset: name) }
  }

  @Test func `a refused value leaves what was there`() throws {
    var resolver = try resolver("rate=7")
    #expect(throws: Fault.self) { try resolver.apply(setting: "rate=7000") }
    #expect(resolver.values().number("rate") == 7)
  }
}

/// `--config`: a JSON object of hyperparameters.
@Suite struct HyperparameterFileTests {
  /// Applies `json` as a file called config.json; its path reads `FILE` in messages.
  private func apply(_ json: String) throws -> HyperparameterValues {
    try withTemporaryDirectory { directory in
      let file = try write(json, to: "config.json", in: directory)
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      do {
        try resolver.apply(file: file)
      } catch let error as Fault {
        let message = error.message.replacingOccurrences(of: file, with: "FILE")
        throw Fault(error.code, message)
      }
      return resolver.values()
    }
  }

  @Test func `every kind of value is read`() throws {
    let values = try apply(
      """
      {"rate": 12, "share": -0.25, "is_bold": true, "shape": "linear",
       "starts": [{"team": "KC", "rating": 1612.5}, {"team": "1104", "rating": 1400}],
       "restarts": [{"team": "Boise St", "season": 2001, "rating": 1500}]}
      """)
    #expect(values.number("rate") == 12)
    #expect(values.number("late_rate") == 12)
    #expect(values.number("share") == -0.25)
    #expect(values.boolean("is_bold"))
    #expect(values.text("shape") == "linear")
    #expect(
      values.ratings("starts")
        == [TeamRating(team: "KC", rating: 1612.5), TeamRating(team: "1104", rating: 1400)])
    #expect(
      values.ratings("restarts") == [TeamRating(team: "Boise St", season: 2001, rating: 1500)])
  }

  @Test func `an empty object sets nothing`() throws {
    #expect(
      try apply("{}")
        == HyperparameterResolver(
          SampleHyperparameters.list, presets: SampleHyperparameters.presets
        ).values())
  }

  @Test(arguments: [
    (#"{"rate": "30"}"#, #"rate: found "30"; expected a number from 0 to 1000"#),
    (#"{"rate": true}"#, #"rate: found "true"; expected a number from 0 to 1000"#),
    (#"{"rate": 1e9}"#, #"rate: found "1000000000"; expected a number from 0 to 1000"#),
    (#"{"is_bold": 1}"#, #"is_bold: found "1"; expected true or false"#),
    (#"{"is_bold": "true"}"#, #"is_bold: found "true"; expected true or false"#),
    (#"{"shape": 2}"#, #"shape: found "2"; expected none, linear, logarithmic"#),
    (
      #"{"shape": "none "}"#,
      #"shape: found "none "; expected none, linear, logarithmic; did you mean "none"?"#
    ),
    (
      #"{"rate": 1, "rtae": 2}"#,
      #"unknown hyperparameter "rtae"; did you mean "rate"? (\#(SampleHyperparameters.names))"#
    ),
  ])
  func `a wrong value names the file, the key and what is valid`(json: String, message: String) {
    #expect(throws: Fault(.badData, "FILE: " + message)) { try apply(json) }
  }

  @Test(arguments: [
    "", "[]", "rate = 30", "{\"rate\": 30", "\"rate\"", "{\"rate\": NaN}",
  ])
  func `what is no JSON object is refused`(text: String) {
    let message =
      "FILE: not a JSON object of hyperparameters, such as "
      + #"{"k_factor": 30, "margin": "none"}"#
    #expect(throws: Fault(.badData, message)) { try apply(text) }
  }

  /// Wrong types of JSON, not wrong JSON: the message must say which key, and what it may be.
  @Test(arguments: [
    (#"{"rate": null}"#, "rate", "a number from 0 to 1000"),
    (#"{"rate": [1]}"#, "rate", "a number from 0 to 1000"),
    (#"{"rate": {"value": 1}}"#, "rate", "a number from 0 to 1000"),
    (#"{"starts": [{"team": "KC"}]}"#, "starts", "team, rating"),
    (#"{"starts": {"KC": 1500}}"#, "starts", "team, rating"),
    (#"{"restarts": [{"team": "KC", "rating": 1500}]}"#, "restarts", "team, season, rating"),
    (#"{"starts": [{"team": "KC", "season": 2001, "rating": 1}]}"#, "starts", "team, rating"),
    (#"{"starts": 1500}"#, "starts", "team, rating"),
  ])
  func `a value of a wrong shape names the key and what is valid`(
    json: String, key: String, valid: String
  ) {
    let error = #expect(throws: Fault.self) { try apply(json) }
    #expect(error?.code == .badData)
    #expect(error?.message.hasPrefix("FILE: \(key): ") == true, "\(error?.message ?? "")")
    #expect(error?.message.contains(valid) == true, "\(error?.message ?? "")")
  }

  @Test func `a table in the file may name its teams by number`() throws {
    let values = try apply(#"{"starts": [{"team": 1104, "rating": 1500}]}"#)
    #expect(values.ratings("starts") == [TeamRating(team: "1104", rating: 1500)])
  }

  @Test func `a missing file says so`() throws {
    try withTemporaryDirectory { directory in
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      let path = directory + "/none.json"
      #expect(
        throws: Fault(.missing, "\(path): cannot open: No such file or directory")
      ) { try resolver.apply(file: path) }
    }
  }
}
