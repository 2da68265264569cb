import Testing

@testable import Wording

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("ello", "elo"), ("ELO", "elo"), ("leo", "elo"), ("xgbost", "xgboost"), ("xgb", "xgboost"),
    ("logistic-regresion", "logistic_regression"), ("logistic", "logistic_regression"),
  ])
  func `a slip is mended`(typed: String, meant: String) {
    let models = ["elo", "logistic_regression", "xgboost"]
    #expect(Suggestion.nearest(to: typed, among: models) == meant)
  }

  @Test(arguments: ["", "x", "random_forest", "xg", "tree"])
  func `nothing is suggested for what is far from everything`(typed: String) {
    let models = ["elo", "logistic_regression", "xgboost"]
    #expect(Suggestion.nearest(to: typed, among: models) == nil)
  }

  @Test func `of equally near names the first wins`() {
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "rat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: []) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("abcd", "badc", 2),
  ])
  func `distance counts slips and swaps`(first: String, second: String, slips: Int) {
    #expect(Suggestion.distance(Array(first), Array(second)) == slips)
    #expect(Suggestion.distance(Array(second), Array(first)) == slips)
  }
}
