import Features
import Foundation
import TestSupport
import Testing

@testable import Models

@Suite struct ModelInsightTests {
  private func insight(_ text: String) -> ModelInsight? { ModelInsight(json: Array(text.utf8)) }

  @Test func `teams come best first, each as people call it`() {
    let found = insight(
      """
      {"schema_version":2,"seasons_begun":1,"teams":[{"team_id":1,"rating":-5,"code":"AMB"},
      {"team_id":2,"rating":7,"code":"BEE","name":"Bees"},{"team_id":3,"rating":0.5}]}
      """)
    #expect(
      found
        == .ratings([
          .init(name: "Bees", value: 7), .init(name: "3", value: 0.5),
          .init(name: "AMB", value: -5),
        ]))
  }

  /// Of a feature in hundreds a small coefficient says much; which way it points does not matter.
  @Test func `features come by the weight of a typical difference, whichever its sign`() {
    let found = insight(
      """
      {"schema_version":1,"terms":[{"coefficient":0.5,"feature":"a","scale":1},
      {"coefficient":-0.01,"feature":"b","scale":300},{"coefficient":2,"feature":"c","scale":0.5}]}
      """)
    #expect(
      found
        == .features(
          [
            .init(name: "b", value: -3), .init(name: "c", value: 1), .init(name: "a", value: 0.5),
          ], unit: "log-odds by a typical difference"))
  }

  @Test func `trees come by what their splits gain`() throws {
    var model = try StatelessCase.make("xgboost", ["rounds=5", "min_child_weight=1"])
    try model.fit(MadeUpTable(seed: 1).all)
    let file = try #require(try model.files().first)
    guard case .features(let entries, let unit)? = ModelInsight(json: file.bytes) else {
      Issue.record("no features")
      return
    }
    #expect(unit == "mean gain of a split")
    #expect(entries.first?.name == "strength")
    #expect(entries.map(\.value) == entries.map(\.value).sorted(by: >))
    #expect(entries.count > 1)
  }

  @Test(arguments: ["", "{}", "[]", "no JSON", #"{"terms":[{"feature":"a"}]}"#])
  func `of what no model of ours wrote nothing is said`(text: String) {
    #expect(insight(text) == nil)
  }
}
