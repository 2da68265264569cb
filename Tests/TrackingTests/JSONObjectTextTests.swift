import Foundation
import TestSupport
import Testing

@testable import Tracking

@Suite struct JSONObjectTextTests {
  private func set(_ key: String, _ value: String, in text: String) -> String {
    var object = JSONObjectText(Array(text.utf8))
    object.set(key, to: Array(value.utf8))
    return String(decoding: object.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#"{"name": "a", "x": 1}"#, #"{"name": "b", "x": 1}"#),
    (#"{"x":1,"name":null}"#, #"{"x":1,"name":"b"}"#),
    (
      "{\n  \"name\" : [1, {\"name\": 2}] ,\n  \"x\" : 1\n}\n",
      "{\n  \"name\" : \"b\" ,\n  \"x\" : 1\n}\n"
    ),
    (
      #"{"x": {"name": 1}, "y": "name", "name" : "q\"}," }"#,
      #"{"x": {"name": 1}, "y": "name", "name" : "b" }"#
    ),
    (#"{"y": ["name", ":"], "name": true}"#, #"{"y": ["name", ":"], "name": "b"}"#),
    (#"{"name": 1, "name": 2}"#, #"{"name": "b", "name": "b"}"#),
  ])
  func `only the value of the outermost object's member changes`(before: String, after: String) {
    #expect(set("name", "\"b\"", in: before) == after)
  }

  @Test(arguments: ["{}", " { } ", #"{"x": 1}"#, #"{"x": {"name": 1}}"#])
  func `a member that is not there is added`(before: String) throws {
    let after = set("name", "\"b\"", in: before)
    let values = try JSONDecoder().decode([String: JSONValue].self, from: Data(after.utf8))
    let old = try JSONDecoder().decode([String: JSONValue].self, from: Data(before.utf8))
    #expect(values == old.merging(["name": .text("b")]) { $1 })
  }

  @Test func `nothing traps, whatever the text`() {
    var random = SeededGenerator(seed: 6)
    let alphabet = Array("{}[]\",:\\ n1ame".utf8)
    for _ in 0..<2000 {
      let text = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }
      var object = JSONObjectText(text)
      object.set("a", to: Array("1".utf8))
      #expect(object.bytes.count > 0)
    }
  }
}
