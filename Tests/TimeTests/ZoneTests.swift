import Faults
import Foundation
import TestSupport
import Testing

@testable import Time

@Suite struct ZoneTests {
  /// North, south, halves and quarters of an hour, summer time that is the standard, and none.
  static let names = [
    "America/New_York", "America/Los_Angeles", "America/Phoenix", "America/Sao_Paulo",
    "Europe/London", "Europe/Berlin", "Europe/Dublin", "Australia/Sydney", "Australia/Lord_Howe",
    "Pacific/Auckland", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tokyo", "UTC",
  ]

  /// Foundation brings time zones of its own, apart from the system's.
  @Test(arguments: names)
  func `offsets are those of Foundation, from 1970 to 2060`(name: String) throws {
    let zone = try Zone(named: name)
    let reference = try #require(TimeZone(identifier: name))
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<5000 {
      let second = Int64.random(in: 0..<2_840_140_800, using: &generator)
      let offset = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(second)))
      guard zone.offset(at: Instant(microseconds: 1_000_000 * second)) == offset else {
        Issue.record("\(name) at \(Instant(microseconds: 1_000_000 * second)): not \(offset)")
        return
      }
    }
  }

  @Test(arguments: [
    // Clocks went forward at 02:00 on 8 March 2026, and back on 1 November.
    ("2026-03-08T06:59:59Z", -5), ("2026-03-08T07:00:00Z", -4), ("2026-11-01T05:59:59.999999Z", -4),
    ("2026-11-01T06:00:00Z", -5), ("2050-03-13T06:59:59Z", -5), ("2050-03-13T07:00:00Z", -4),
  ])
  func `a change holds from its second on`(text: String, hours: Int) throws {
    let instant = try #require(Instant(text))
    #expect(try Zone(named: "America/New_York").offset(at: instant) == 3600 * hours)
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-15T03:59:59.999999Z", "2026-03-14"),
    ("America/New_York", "2026-03-15T04:00:00Z", "2026-03-15"),
    ("Asia/Tokyo", "2026-03-14T15:00:00Z", "2026-03-15"),
    ("UTC", "1969-12-31T23:59:59Z", "1969-12-31"), ("UTC", "1970-01-01T00:00:00Z", "1970-01-01"),
  ])
  func `a day begins at midnight of the place`(name: String, text: String, date: String) throws {
    let instant = try #require(Instant(text))
    #expect(instant.date(in: try Zone(named: name)).description == date)
  }

  @Test func `the first and last instants have a day`() throws {
    for name in Self.names {
      let zone = try Zone(named: name)
      for microseconds in [Int64.min, .max] {
        _ = Instant(microseconds: microseconds).date(in: zone)
      }
    }
  }

  @Test(arguments: [
    "", "Mars/Olympus", "America", "America/", "../zoneinfo/UTC", "./UTC", "/etc/passwd",
    "America//New_York", "UTC\0",
  ])
  func `a name that the database lacks is a fault`(name: String) {
    let fault = #expect(throws: Fault.self) { try Zone(named: name) }
    #expect(fault?.code == .missing)
    #expect(fault?.message.hasPrefix("no time zone \"\(name)\" in /usr/share/zoneinfo") == true)
  }

  @Test func `a file of another kind is bad data`() {
    let fault = #expect(throws: Fault.self) { try Zone(named: "zone.tab") }
    #expect(fault?.code == .badData)
  }
}
