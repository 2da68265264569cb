import Sequential
import Testing

@testable import Monitoring

@Suite struct EvidenceLevelTests {
  @Test func `Levels double with each restart`() {
    let levels = (0..<3).map { EvidenceLevels(restarts: $0) }
    #expect(levels.map(\.warnAt) == [20, 40, 80])
    #expect(levels.map(\.highAt) == [100, 200, 400])
    #expect(levels.map(\.criticalAt) == [20, 40, 80])
    #expect(levels[0].level(sharp: 19.9, tolerant: 1) == .sound)
    #expect(levels[0].level(sharp: 20, tolerant: 1) == .medium)
    #expect(levels[1].level(sharp: 20, tolerant: 20) == .sound)
    #expect(levels[0].level(sharp: 100, tolerant: 19) == .high)
    #expect(levels[0].level(sharp: 100, tolerant: 20) == .critical)
  }

  @Test func `Alternatives name the fault`() {
    #expect(Miscalibration(home: 0, slope: 0.7).words == "too sure of itself: slope 0.7")
    #expect(Miscalibration(home: -0.4, slope: 1).words == "the home edge has gone: home −0.4")
  }
}
