import Foundation
import TestSupport
import Testing

@testable import Tracking

@Suite struct TimestampTests {
  @Test(arguments: [
    ("1970-01-01", 0, 86_400_000), ("2000-02-29", 951_782_400_000, 86_400_000),
    ("2026-11-21T08:05:50.123Z", 1_795_248_350_123, 1),
    ("2026-11-21T08:05:50.1239Z", 1_795_248_350_123, 1),
    ("2026-11-21T08:05:50.1Z", 1_795_248_350_100, 1),
    ("2026-11-21T08:05:50Z", 1_795_248_350_000, 1000),
    ("2026-11-21 08:05", 1_795_248_300_000, 60_000),
    ("1969-12-31T23:59:59", -1000, 1000),
  ])
  func `A moment is read with its length`(text: String, milliseconds: Int64, length: Int64) {
    let read = Timestamp(text)
    #expect(read?.milliseconds == milliseconds)
    #expect(read?.length == length)
  }

  @Test(arguments: [
    "", "2026", "2026-1-1", "2026-13-01", "2026-02-29", "2026-04-31", "2026-01-00", "2026-01-01T",
    "2026-01-01T24:00", "2026-01-01T08:60", "2026-01-01T08:05:61", "2026-01-01T08:05Zx",
    "2026-01-01T08:05:00.Z", "2026-01-01T08:05:00.1234567890Z", "2026-01-01T08", "x026-01-01",
    "2026-01-01T08:05+01:00",
  ])
  func `What is no moment is none`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `It agrees with Foundation on every day of four centuries and more`() {
    let format = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    var generator = SeededGenerator(seed: 1)
    for day in stride(from: -30_000, to: 120_000, by: 7) {
      let millisecond = Int.random(in: 0..<86_400_000, using: &generator)
      let moment = day * 86_400_000 + millisecond
      let text = Date(timeIntervalSince1970: Double(moment) / 1000).formatted(format)
      // Foundation cuts where it cannot hold a millisecond exactly.
      #expect(abs((Timestamp(text)?.milliseconds ?? 0) - Int64(moment)) <= 1, "\(text)")
    }
  }
}
