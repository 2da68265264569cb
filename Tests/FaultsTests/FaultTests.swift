import Faults
import Testing

@Suite struct FaultTests {
  @Test func `a message is place, fact and remedy`() {
    let fault = Fault(
      .badData, at: .file("games.csv", line: 12, column: "Score"), "found \"abc\"",
      remedy: .expected("a score"))
    #expect(
      fault.message == "games.csv:12: column \"Score\": found \"abc\"; expected a score")
  }

  @Test func `a field of the request stands with its value, in the reader's words`() {
    let fault = Fault(.missing, at: .field("start_year", "1900"), "that season has no games")
    #expect(fault.message == "start_year 1900: that season has no games")
    let words = fault.message(field: { "--" + $0 }, remedy: \.text)
    #expect(words == "--start_year 1900: that season has no games")
  }

  @Test func `a place is added outside the one that is known`() {
    let fault = Fault(.usage, at: .part("rate"), "found 2").at(.file("plugin.json"))
    #expect(fault.message == "plugin.json: rate: found 2")
    #expect(fault.place == .file("plugin.json"))
  }

  @Test func `details stand in lines below the sentence`() {
    let fault = Fault(.modelEnded, "ended", detail: ["its last words:", "  oh"])
    #expect(fault.message == "ended")
    #expect(fault.description == "ended\nits last words:\n  oh")
  }

  @Test func `an error that is no fault is a bug, a fault passes`() {
    struct Other: Error {}
    #expect(throws: Fault(.missing, "gone")) { try Fault.only { throw Fault(.missing, "gone") } }
    #expect { try Fault.only { throw Other() } } throws: { ($0 as? Fault)?.code == .bug }
  }

  @Test func `an unknown name gets the nearest and the list`() {
    let fault = Fault.unknown("model", "ello", among: ["elo", "kalman"])
    #expect(fault.message == "unknown model \"ello\"; did you mean \"elo\"? (elo, kalman)")
    #expect(fault.code == .usage)
    #expect(Fault.unknown("preset", "x", among: []).remedy == .advice("there are none"))
  }
}
