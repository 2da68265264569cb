import Faults
import Foundation
import TestSupport
import Testing

@testable import JSON

/// Something of every kind that is coded.
private struct Sample: Codable, Equatable {
  enum Colour: String, Codable { case red, green }

  struct Part: Codable, Equatable {
    var name: String?
    var weights: [Double]
  }

  var text: String
  var count: Int
  var seed: UInt64
  var low: Int64
  var small: Int8
  var ratio: Double
  var flag: Bool
  var colour: Colour
  var parts: [Part]
  var byName: [String: Part]
  var absent: Double?
  var none: [String]
  var empty: [String: Int]
  var holes: [Int?]

  static func random(_ random: inout SeededGenerator) -> Sample {
    func text(_ random: inout SeededGenerator) -> String {
      let scalars = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        Unicode.Scalar(UInt32.random(in: 0...0x2FF, using: &random))!
      }
      return String(String.UnicodeScalarView(scalars))
    }
    func number(_ random: inout SeededGenerator) -> Double {
      let bits = Double(bitPattern: random.next())
      let plain = Double(Int.random(in: -5000...5000, using: &random)) / 8
      return bits.isFinite && Bool.random(using: &random) ? bits : plain
    }
    func part(_ random: inout SeededGenerator) -> Part {
      Part(
        name: Bool.random(using: &random) ? text(&random) : nil,
        weights: (0..<Int.random(in: 0...3, using: &random)).map { _ in number(&random) })
    }
    return Sample(
      text: text(&random), count: .random(in: .min ... .max, using: &random), seed: random.next(),
      low: .min, small: .random(in: .min ... .max, using: &random), ratio: number(&random),
      flag: .random(using: &random), colour: .green, parts: [part(&random), part(&random)],
      byName: [text(&random) + "x": part(&random), "Zé/": part(&random), "a1": part(&random)],
      absent: nil, none: [], empty: [:], holes: [1, nil])
  }
}

@Suite struct JSONCodingTests {
  private func decode<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try JSONReader().decode(type, from: bytes) { Fault(.badData, $0) }
  }

  private func foundation(
    _ value: some Encodable, _ options: JSONEncoder.OutputFormatting = []
  ) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = options.union([.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Files that were written by Foundation's encoder keep their bytes.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `bytes are those of Foundation, which leaves nil out`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample.random(&random)
    let compact = String(decoding: JSONWriter.compact(sample, leavesOutNil: true), as: UTF8.self)
    #expect(compact == (try foundation(sample)))
    let readable = String(decoding: JSONWriter.readable(sample, leavesOutNil: true), as: UTF8.self)
    #expect(readable == (try foundation(sample, .prettyPrinted)) + "\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `every bit comes back, with and without nulls`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sample = Sample.random(&random)
    #expect(try decode(Sample.self, JSONWriter.readable(sample)) == sample)
    #expect(try decode(Sample.self, JSONWriter.compact(sample, leavesOutNil: true)) == sample)
    #expect(try decode(Sample.self, Array(try foundation(sample).utf8)) == sample)
    let data = Data(JSONWriter.compact(sample))
    #expect(try JSONDecoder().decode(Sample.self, from: data) == sample)
  }

  @Test func `what is nil, NaN or infinite is null`() {
    struct Scores: Encodable {
      let a: Double?
      let b: Int?
      let c: String?
      let d: [Double]
    }
    let scores = Scores(a: nil, b: nil, c: nil, d: [.nan, .infinity, -0.0])
    #expect(
      String(decoding: JSONWriter.compact(scores), as: UTF8.self)
        == #"{"a":null,"b":null,"c":null,"d":[null,null,-0]}"#)
    #expect(
      String(decoding: JSONWriter.compact(scores, leavesOutNil: true), as: UTF8.self)
        == #"{"d":[null,null,-0]}"#)
  }

  @Test(arguments: [
    "[]", "{}", "1", "[[],{}]", #"{"a":[1,2.5,"x",null,true,{"b":[]}],"c":{},"d":-0.1}"#,
    "18446744073709551615",
  ])
  func `any JSON comes back as it was`(text: String) throws {
    let value = try JSONReader().value(Array(text.utf8))
    #expect(String(decoding: JSONWriter.compact(value), as: UTF8.self) == text)
    #expect(try decode(JSONValue.self, Array(text.utf8)) == value)
  }

  @Test(arguments: [
    (#"{"name": 1, "weights": []}"#, #""name" is of another type"#),
    (#"{"name": null}"#, #"lacks "weights""#),
    (#"{"weights": null}"#, #""weights" is of another type"#),
    (#"{"weights": [1, "x"]}"#, #""weights[1]" is of another type"#),
    ("[]", "not a JSON object"), ("null", "not a JSON object"),
    ("{\n\"weights\":\n[1,]}", "not JSON: a value is expected in line 3"),
  ])
  func `what is of another shape is told by its place`(text: String, fact: String) {
    #expect(throws: Fault(.badData, fact)) { try decode(Sample.Part.self, Array(text.utf8)) }
  }

  @Test(arguments: ["1.5", "128", "-129", "1e3", "\"1\"", "null", "18446744073709551616"])
  func `a whole number is taken only where it fits`(text: String) throws {
    #expect(throws: Fault.self) { try decode(Int8.self, Array(text.utf8)) }
    #expect(try decode([Int8].self, Array("[1.0, 1e2, -128]".utf8)) == [1, 100, -128])
  }

  @Test func `a file of another version is refused by its number, whatever its shape`() throws {
    func read(_ text: String, _ versions: ClosedRange<Int>) throws -> Sample.Part {
      try JSONReader(of: "f").decode(Sample.Part.self, from: Array(text.utf8), versions: versions) {
        Fault(.badData, at: .file("f"), $0)
      }
    }
    let one = "f: schema_version 3; this almanac reads version 1"
    #expect(throws: Fault(.badData, one)) { try read(#"{"schema_version": 3}"#, 1...1) }
    let two = "f: schema_version 3; this almanac reads 1 to 2"
    #expect(throws: Fault(.badData, two)) { try read(#"{"schema_version": 3}"#, 1...2) }
    #expect(throws: Fault(.badData, "f: lacks \"weights\"")) {
      try read(#"{"schema_version": 1}"#, 1...1)
    }
    #expect(throws: Fault(.badData, "f: schema_version 1.5; this almanac reads 1 to 2")) {
      try read(#"{"schema_version": 1.5}"#, 1...2)
    }
    #expect(try read(#"{"schema_version": 2, "weights": []}"#, 1...2).weights.isEmpty)
  }

  @Test func `a refusal is told as it is, and not as another shape`() {
    #expect(throws: Fault(.badData, at: .file("f", line: 1), "\"a\" is given twice")) {
      try JSONReader(of: "f").decode(Sample.Part.self, from: Array(#"{"a":1,"a":2}"#.utf8)) { _ in
        Fault(.badData, "other")
      }
    }
  }
}
