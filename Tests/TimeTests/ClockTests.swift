import Foundation
import Testing
import Time

@Suite struct ClockTests {
  @Test func `a clock tells the time that it is made with`() {
    let instant = Instant(microseconds: 5)
    #expect(Clock { instant }.now == instant)
  }

  @Test func `the system's clock goes with Foundation's`() {
    let before = Int64(Date.now.timeIntervalSince1970 * 1e6)
    let now = Clock.system.now.microseconds
    let after = Int64(Date.now.timeIntervalSince1970 * 1e6)
    // A double of this size holds a quarter of a microsecond; both were cut.
    #expect((before - 1...after + 1).contains(now))
  }
}
