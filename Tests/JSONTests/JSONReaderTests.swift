import Faults
import Foundation
import TestSupport
import Testing

@testable import JSON

@Suite struct JSONReaderTests {
  private func value(_ text: String, limits: JSONLimits = .standard) throws -> JSONValue {
    try JSONReader(limits: limits).value(Array(text.utf8))
  }

  @Test(arguments: [
    ("null", JSONValue.null), (" true\n", .boolean(true)), ("false", .boolean(false)),
    ("0", .number(0)), ("-0.5e+1", .number(-5)), ("1E2", .number(100)),
    ("123456789012345678", .digits("123456789012345678")),
    ("9007199254740992", .number(9_007_199_254_740_992)),
    ("18446744073709551615", .digits("18446744073709551615")),
    ("-9223372036854775807", .digits("-9223372036854775807")),
    ("184467440737095516150", .number(1.8446744073709552e20)),
    (#""""#, .text("")), (#""a/b\/\"\\\b\f\n\r\t""#, .text("a/b/\"\\\u{8}\u{C}\n\r\t")),
    (#""\u00e9\ud83d\udC3B""#, .text("é🐻")), ("\"é🐻\"", .text("é🐻")),
    ("[]", .array([])), ("[1,[ ] , {}]", .array([.number(1), .array([]), .object([:])])),
    (#"{"a":{"b":[null]},"":0}"#, .object(["a": .object(["b": .array([.null])]), "": .number(0)])),
    ("\u{FEFF}1", .number(1)),
  ])
  func `JSON is read to the last digit`(text: String, expected: JSONValue) throws {
    #expect(try value(text) == expected)
  }

  @Test func `minus zero keeps its sign`() throws {
    guard case .number(let number) = try value("-0") else { return #expect(Bool(false)) }
    #expect(number == 0 && number.sign == .minus)
  }

  @Test(arguments: [
    ("", "it ends too early"), ("  ", "it ends too early"), ("{", "it ends too early"),
    ("[1", "it ends too early"), (#"{"a""#, "it ends too early"), (#""abc"#, "it ends too early"),
    (#""\"#, "it ends too early"), (#""\u12"#, "it ends too early"), ("1.", "it ends too early"),
    ("-", "it ends too early"), ("1 2", "more follows its end"), ("[1],", "more follows its end"),
    ("nul", "a value is expected"), ("tru e", "a value is expected"),
    ("[1,]", "a value is expected"),
    ("+1", "a value is expected"), ("'a'", "a value is expected"), (".5", "a value is expected"),
    ("01", "a number that begins with 0"), ("-00", "a number that begins with 0"),
    ("1.e3", "a digit is expected"), ("1e+", "it ends too early"), ("-x", "a digit is expected"),
    ("1e400", "a number beyond what one can be"), ("NaN", "it has no NaN or infinity"),
    ("-Infinity", "it has no NaN or infinity"), ("[Infinity]", "it has no NaN or infinity"),
    ("{a: 1}", "a key is expected"), (#"{"a" 1}"#, "a colon is expected"),
    (#"{"a": 1,}"#, "a key is expected"), (#"{"a": 1 "b": 2}"#, "a comma or a closing brace"),
    ("[1 2]", "a comma or a closing bracket"), ("[1}", "a comma or a closing bracket"),
    (#""\x""#, "an escape that JSON does not have"), (#""\u12g4""#, "four hexadecimal digits"),
    (#""\ud83d""#, "half a character"), (#""\ud83dA""#, "half a character"),
    (#""\udc3b""#, "half a character"), (#""\ud83d\u0041""#, "half a character"),
    ("\"\n\"", "a control character in a text"), ("\"\\n\t\"", "a control character in a text"),
  ])
  func `what is no JSON is told`(text: String, fact: String) {
    let fault = #expect(throws: Fault.self) { try value(text) }
    #expect(fault?.code == .badData)
    #expect(fault?.message.hasPrefix("line ") == true)
    #expect(fault?.fact.hasPrefix("not JSON: " + fact) == true, "\(fault?.message ?? "")")
  }

  @Test func `bytes that are no UTF-8 are no JSON`() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0x5C, 0x6E, 0xC3, 0x22], [0xFF, 0xFE, 0x22],
    ] {
      #expect(throws: Fault.self) { try JSONReader().value(bytes) }
    }
  }

  @Test func `a fault names the file and the line`() {
    #expect(throws: Fault(.badData, at: .file("x.json", line: 3), "not JSON: a value is expected"))
    {
      try JSONReader(of: "x.json").value(Array("{\n\"a\": 1,\n\"b\": ?}".utf8))
    }
    #expect(throws: Fault(.modelFile, at: .file("x.json", line: 2), "\"a\" is given twice")) {
      try JSONReader(of: "x.json", code: .modelFile).value(Array("{\"a\": 1,\n\"a\": 2}".utf8))
    }
  }

  @Test(arguments: [
    #"{"a": 1, "a": 1}"#, #"{"x": [{"a": 1, "b": 2, "a": 3}]}"#, #"{"a": 1, "\u0061": 2}"#,
    "{\"é\": 1, \"e\u{301}\": 2}",
  ])
  func `a key given twice is refused, however it is spelt`(text: String) {
    let fault = #expect(throws: Fault.self) { try value(text) }
    #expect(fault?.fact.hasSuffix("is given twice") == true)
  }

  @Test(arguments: ["[", "{\"a\":", "[[{\"a\":", "[{\"a\":["])
  func `what is nested too deeply is refused, whatever its depth`(opening: String) {
    let deep = Array(String(repeating: opening, count: 100_000).utf8)
    let fault = #expect(throws: Fault.self) { try JSONReader().value(deep) }
    #expect(fault?.fact == "nested deeper than 64")
  }

  @Test func `nesting up to the limit is read`() throws {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try value(text)
    #expect(throws: Fault.self) { try value("[" + text + "]") }
  }

  @Test func `a text beyond the limit is refused before it is looked at`() {
    let limits = JSONLimits(bytes: 1 << 20)
    let fault = #expect(throws: Fault.self) {
      try JSONReader(of: "x", limits: limits).value([UInt8](repeating: 0x5B, count: 1 << 20 + 1))
    }
    #expect(fault?.message == "x:1: larger than 1 MiB")
  }

  @Test func `other programs' NaN and infinity are read where they are welcome`() throws {
    let limits = JSONLimits(acceptsNonFinite: true)
    guard case .array(let values) = try value("[NaN, Infinity, -Infinity, -1]", limits: limits)
    else { return #expect(Bool(false)) }
    #expect(values.dropFirst() == [.number(.infinity), .number(-.infinity), .number(-1)])
    guard case .number(let number) = values[0] else { return #expect(Bool(false)) }
    #expect(number.isNaN)
  }

  /// Foundation's reader is an independent reference for what is JSON.
  @Test(.slow, arguments: 0..<40 as Range<UInt64>)
  func `it agrees with Foundation about what is JSON`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\n\"", "1", "-2.5", "1e3", "true", "null",
      " ", "\n", "\"", "\\", "0", ".", "e",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in pieces.randomElement(using: &random)! }.joined()
      let theirs =
        (try? JSONSerialization.jsonObject(
          with: Data(text.utf8), options: [.fragmentsAllowed])) != nil
      let ours = Result { try value(text) }
      if case .failure(let fault as Fault) = ours, fault.fact.hasSuffix("twice") { continue }
      #expect(((try? ours.get()) != nil) == theirs, "\(text.debugDescription)")
    }
  }

  @Test(.slow) func `nothing traps, whatever the bytes`() {
    var random = SeededGenerator(seed: 6)
    let alphabet = Array("{}[]\",:\\ nu1ae-.+E0\u{0}é".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
        alphabet.randomElement(using: &random)!
      }
      _ = try? JSONReader().value(bytes)
      var text = JSONObjectText(bytes)
      try? text.set("a", to: 1)
    }
  }
}
