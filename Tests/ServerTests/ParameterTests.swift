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
}
