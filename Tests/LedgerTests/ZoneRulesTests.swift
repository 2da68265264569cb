import Faults
import League
import Testing

@testable import Ledger

/// Beginnings of days as Python's zoneinfo gives them.
@Suite struct ZoneRulesTests {
  @Test(arguments: [
    ("America/New_York", "2024-01-15", 1_705_294_800),
    ("America/New_York", "2024-03-10", 1_710_046_800),
    ("America/New_York", "2024-03-11", 1_710_129_600),
    ("America/New_York", "2024-11-04", 1_730_696_400),
    ("America/New_York", "2060-07-01", 2_855_880_000),
    ("Australia/Sydney", "2060-01-01", 2_840_101_200),
    ("Asia/Kolkata", "2024-05-01", 1_714_501_800), ("UTC", "1970-01-02", 86_400),
    // Clocks went from midnight to one.
    ("America/Sao_Paulo", "2018-11-04", 1_541_300_400),
  ])
  func `A date begins when the clocks there say so`(name: String, date: String, seconds: Int) throws
  {
    let zone = try ZoneRules(named: name)
    let start = zone.start(of: try #require(CalendarDate(date)))
    #expect(start.microseconds == Int64(seconds) * 1_000_000)
  }

  @Test(arguments: [
    "", "Nowhere/City", "../../etc/passwd", "/etc/passwd", "posixrules/..", "America",
  ])
  func `A name that is no zone's is refused`(name: String) {
    let fault = #expect(throws: Fault.self) { try ZoneRules(named: name) }
    #expect(fault?.code == .usage)
  }

  @Test func `A moment is written to the microsecond`() {
    #expect(
      Instant(microseconds: 1_705_294_800_123_456).description == "2024-01-15T05:00:00.123456Z")
    #expect(Instant(microseconds: -1).description == "1969-12-31T23:59:59.999999Z")
  }
}
