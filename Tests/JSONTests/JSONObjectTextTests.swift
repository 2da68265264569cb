import Faults
import Testing

@testable import JSON

@Suite struct JSONObjectTextTests {
  private func set(_ key: String, in text: String) throws -> String {
    var object = JSONObjectText(Array(text.utf8))
    try object.set(key, to: "b")
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
    (#"{"n\u0061me": 1.50}"#, #"{"n\u0061me": "b"}"#),
  ])
  func `only the value of the outermost object's member changes`(
    before: String, after: String
  ) throws {
    #expect(try set("name", in: before) == after)
  }

  @Test(arguments: ["{}", " { } ", #"{"x": 1}"#, #"{"x": {"name": 1}}"#])
  func `a member that is not there is added`(before: String) throws {
    let reader = JSONReader()
    guard case .object(var members) = try reader.value(Array(before.utf8)) else {
      return #expect(Bool(false))
    }
    members["name"] = .text("b")
    #expect(try reader.value(Array(try set("name", in: before).utf8)) == .object(members))
  }

  @Test(arguments: ["", "[]", "{", #"{"name": 1, "name": 2}"#, #"{"a": 1} 2"#])
  func `what is no object is told`(text: String) {
    #expect(throws: Fault.self) { try set("name", in: text) }
  }
}
