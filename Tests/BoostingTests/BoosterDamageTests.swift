import Boosting
import Faults
import Foundation
import TestSupport
import Testing

/// Files on which XGBoost 1.7 itself would crash or hang, among others.
@Suite(.slow) struct BoosterDamageTests {
  /// Loads and, what loads, uses.
  private func use(_ bytes: [UInt8]) throws {
    do {
      let booster = try Booster(bytes: bytes)
      let names = booster.featureNames
      let values = [Float](repeating: 0.5, count: names.count)
      _ = try booster.predict(FeatureMatrix(featureNames: names, rowMajor: values))
      _ = try booster.featureGains()
    } catch {
      #expect(!error.fact.isEmpty && !error.fact.contains("\n"))
    }
  }

  private func failure(_ bytes: [UInt8]) -> Fault? {
    #expect(throws: Fault.self) { try Booster(bytes: bytes) }
  }

  private func failure(of text: String, as other: String) throws -> String? {
    let json = String(decoding: try trained(rounds: 2).bytes(.json), as: UTF8.self)
    #expect(json.contains(text))
    let place = try #require(json.ranges(of: text).first)
    return failure(Array(json.replacingCharacters(in: place, with: other).utf8))?.message
  }

  @Test(arguments: BoosterFormat.allCases)
  func `no part of a file is a booster`(format: BoosterFormat) throws {
    let bytes = try trained(["max_depth": "2"], rounds: 1).bytes(format)
    for count in 0..<bytes.count { #expect(failure(Array(bytes[..<count]))?.code == .badData) }
    #expect(failure(bytes + [0x20, 0x41])?.code == .badData)
  }

  @Test func `other bytes are no booster`() throws {
    var generator = SeededGenerator(seed: 1)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      #expect(failure(bytes)?.code == .badData)
      #expect(failure(Array("{".utf8) + bytes)?.code == .badData)
      #expect(failure(Array("{L".utf8) + bytes)?.code == .badData)
    }
    for text in ["", "[]", "{}", "{\"learner\":{}}", "{\"learner\":\"x\"}", "binf", "{\"a\":1e}"] {
      #expect(failure(Array(text.utf8))?.code == .badData)
    }
  }

  @Test func `deep nesting is refused`() {
    let list = Array("{\"a\":".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 200_000)
    #expect(failure(list)?.message == "not a whole booster: line 1: nested deeper than 32")
    let member = Array("L".utf8) + [0, 0, 0, 0, 0, 0, 0, 1] + Array("a{".utf8)
    let objects = Array("{".utf8) + (0..<100_000).flatMap { _ in member }
    #expect(failure(objects)?.code == .badData)
  }

  @Test(arguments: BoosterFormat.allCases)
  func `a changed file is refused or is usable`(format: BoosterFormat) throws {
    let bytes = try trained(["max_depth": "3"], rounds: 3).bytes(format)
    var generator = SeededGenerator(seed: 2)
    for turn in 0..<1500 {
      var changed = bytes
      for _ in 0...(turn % 3) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(changed[place])
        changed[place] =
          isDigit
          ? UInt8.random(in: UInt8(ascii: "0")...UInt8(ascii: "9"), using: &generator)
          : UInt8.random(in: 0...255, using: &generator)
      }
      if turn % 5 == 0 {
        let places = [0, 0].map { _ in Int.random(in: 0..<bytes.count, using: &generator) }.sorted()
        changed.removeSubrange(places[0]..<places[1])
      }
      try use(changed)
    }
  }

  @Test(arguments: [
    (
      "\"left_children\":[1", "\"left_children\":[0",
      "left_children or right_children of its trees[0]"
    ),
    (
      "\"left_children\":[1", "\"left_children\":[9999",
      "left_children or right_children of its trees[0]"
    ),
    ("\"id\":1", "\"id\":0", "id of its trees[1]"),
    ("\"parents\":[2147483647,0", "\"parents\":[2147483647,99", "parents of its trees[0]"),
    ("\"parents\":[2147483647,", "\"parents\":[0,", "parents of its trees[0]"),
    ("\"split_indices\":[", "\"split_indices\":[7", "split_indices of its trees[0]"),
    ("\"split_type\":[0", "\"split_type\":[1", "split_type of its trees[0]"),
    ("\"tree_info\":[0", "\"tree_info\":[1", "tree_info of its model"),
    ("\"num_trees\":\"2", "\"num_trees\":\"3", "num_trees of its gbtree_model_param"),
    ("\"categories\":[", "\"categories\":[1", "categories of its trees[0]"),
  ])
  func `trees that lead nowhere are refused`(text: String, other: String, fact: String) throws {
    #expect(
      try failure(of: text, as: other) == "not a whole booster: \(fact) cannot be right")
  }

  @Test(arguments: [
    (
      "\"num_feature\":\"3\",\"num_target", "\"num_feature\":\"4\",\"num_target",
      "the booster names 3 of its 4 features"
    ),
    ("binary:logistic", "binary:logitraw", "the booster's objective is not binary:logistic"),
    ("\"name\":\"gbtree\"", "\"name\":\"gblinear\"", "the booster is not of plain trees (gbtree)"),
    ("\"tree_param\"", "\"tree_parma\"", "not a whole booster: its trees[0] has no tree_param"),
  ])
  func `boosters of another kind are refused`(text: String, other: String, message: String) throws {
    #expect(try failure(of: text, as: other) == message)
  }
}
