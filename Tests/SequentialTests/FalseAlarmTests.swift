import Foundation
import Parallel
import TestSupport
import Testing

@testable import Sequential

/// The price of an alarm, over a thousand seasons through the evidence itself.
@Suite struct FalseAlarmTests {
  /// Another number of seasons is asked for by whoever wants to see what they give.
  private static let asked =
    ProcessInfo.processInfo.environment["ALMANAC_SEASONS"].flatMap { Int($0) }
  private static let seasons = asked ?? 1000

  /// What share of seasons came to a level, and after how many weeks of the fault half of those had.
  private struct Alarms {
    let share: Double
    let medianDelay: Int

    init(_ weeks: [Int?], from start: Int) {
      let found = weeks.compactMap(\.self).sorted()
      share = Double(found.count) / Double(weeks.count)
      // Those that were never found lie beyond all others.
      let middle = weeks.count / 2
      medianDelay = middle < found.count ? found[middle] - start + 1 : .max
    }
  }

  /// The first week, from 1, in which each season's evidence reached 20: sharp, and tolerant.
  private static func weeks(_ fault: SimulatedSeason.Fault) -> [(sharp: Int?, tolerant: Int?)] {
    Workers.map(seasons, threads: Workers.coreCount) { season in
      let path = SimulatedSeason(seed: UInt64(1000 + season)).evidence(fault)
      return (
        path.firstIndex { $0.sharp >= 20 }.map { $0 + 1 },
        path.firstIndex { $0.tolerant >= 20 }.map { $0 + 1 }
      )
    }
  }

  private static func alarms(
    _ fault: SimulatedSeason.Fault
  ) -> (sharp: Alarms, tolerant: Alarms) {
    let weeks = weeks(fault)
    let start = SimulatedSeason.faultWeek
    let result = (
      sharp: Alarms(weeks.map(\.sharp), from: start),
      tolerant: Alarms(weeks.map(\.tolerant), from: start)
    )
    if asked != nil {
      print(
        "\(fault): sharp \(result.sharp.share), median week \(result.sharp.medianDelay); "
          + "tolerant \(result.tolerant.share), median week \(result.tolerant.medianDelay)")
    }
    return result
  }

  @Test(.slow) func `at most 5 of 100 calibrated seasons reach medium`() {
    let found = Self.alarms(.none)
    #expect(found.sharp.share <= 0.05)
    #expect(found.tolerant.share <= 0.01)
  }

  @Test(.slow) func `log-odds that shrink are found, and soon`() {
    let found = Self.alarms(.shrink)
    #expect(found.sharp.share >= 0.95)
    #expect(found.sharp.medianDelay <= 6)
    #expect(found.tolerant.share >= 0.6)
  }

  @Test(.slow) func `a home edge that has gone is found, and soon`() {
    let found = Self.alarms(.home)
    #expect(found.sharp.share >= 0.95)
    #expect(found.sharp.medianDelay <= 7)
    #expect(found.tolerant.share >= 0.7)
  }

  @Test(.slow) func `a harmless miscalibration is no critical alarm`() {
    #expect(Self.alarms(.harmless).tolerant.share <= 0.01)
  }
}
