import JSON
import Testing

@testable import Hyperparameters

@Suite struct HyperparameterValueTests {
  @Test(arguments: [
    (HyperparameterValue.number(30), "30"), (.number(0.1), "0.1"), (.number(-2.5), "-2.5"),
    (.number(1e300), "1e+300"), (.boolean(true), "true"), (.text("none"), "none"),
    (.ratings([]), "none"),
    (.ratings([TeamRating(team: "A", rating: 1), TeamRating(team: "B", rating: 2)]), "2 ratings"),
  ])
  func `it reads as a person would write it`(value: HyperparameterValue, text: String) {
    #expect(value.description == text)
  }

  @Test(arguments: [
    HyperparameterValue.number(2.0 / 3), .number(-1e-12), .boolean(false), .text("é \"quoted\""),
    .ratings([TeamRating(team: "KC", season: 2001, rating: 0.1)]), .ratings([]),
  ])
  func `JSON gives every bit back`(value: HyperparameterValue) throws {
    let bytes = JSONWriter.compact(JSONValue(value))
    #expect(HyperparameterValue(try JSONReader().value(bytes)) == value)
  }

  @Test(arguments: [
    "null", "{}", "[1]", #"[{"team": "A"}]"#, #"[{"team": null, "rating": 1}]"#,
    #"[{"team": "A", "rating": 1, "season": 2001.5}]"#, #"[{"team": 1.5, "rating": 1}]"#,
    "12345678901234567890",
  ])
  func `what no hyperparameter can be is none`(text: String) throws {
    #expect(HyperparameterValue(try JSONReader().value(Array(text.utf8))) == nil)
  }

  @Test func `a team may stand as an id, and its season be null`() throws {
    let text =
      #"[{"team": 1101, "rating": 1, "season": null}, {"team": 9007199254740993, "rating": 2}]"#
    #expect(
      HyperparameterValue(try JSONReader().value(Array(text.utf8)))
        == .ratings([
          TeamRating(team: "1101", rating: 1), TeamRating(team: "9007199254740993", rating: 2),
        ]))
  }

  @Test(arguments: [
    (Hyperparameter.Kind.number(0...1000), "a number from 0 to 1000"),
    (.number(-0.5...0.5), "a number from -0.5 to 0.5"), (.boolean, "true or false"),
    (.wholeNumber(1...100_000), "a number from 1 to 100000"),
    (.choice(["mean", "conference"]), "mean, conference"),
  ])
  func `what is valid is said in words`(kind: Hyperparameter.Kind, words: String) {
    let hyperparameter = Hyperparameter("key", kind, default: .value(.number(0)), "meaning")
    #expect(hyperparameter.valid == words)
  }
}
