import JSON
import Testing

@testable import Server

@Suite struct ParameterTests {
  @Test func aValueIsOfItsKind() throws {
    let days = Parameter.query("days", .integer(1...30), "")
    #expect(try days.checked("07") == "7")
    for text in ["", "0", "31", "1.5", "+3", "x", "99999999999999999999"] {
      #expect(throws: Refusal.self) { try days.checked(text) }
    }
    #expect(try days.checked(.number(3)) == ["3"])
    #expect(throws: Refusal.self) { try days.checked(.number(3.5)) }
    #expect(throws: Refusal.self) { try days.checked(.text("3")) }
    #expect(throws: Refusal.self) { try days.checked(.array([.number(3)])) }
  }

  @Test func `An amount has its ends, in a body and as text, and a number has not`() throws {
    let share = Parameter.body("accuracy", .amount(0...1), "")
    for value in [0, 0.5, 1] { #expect(try share.checked(.number(value)).count == 1) }
    for value in [-0.001, 1.001] {
      #expect(throws: Refusal.self) { try share.checked(.number(value)) }
    }
    for text in ["nan", "", "one"] { #expect(throws: Refusal.self) { try share.checked(text) } }
    #expect(share.schema["minimum"] == .number(0) && share.schema["maximum"] == .number(1))
    let chance = Parameter.body("alpha", .number(0...1), "")
    #expect(throws: Refusal.self) { try chance.checked(.number(1)) }
  }
}
