import Evaluation
import Testing

@Suite struct ReliabilityBinTests {
  @Test func `games are counted by tenths, with what was said and what came true`() throws {
    let bins = ReliabilityBin.bins(
      probabilities: [0.25, 0.5, 0.21, 0.3], outcomes: [1, 0.5, 0, 1])
    #expect(bins.map(\.games) == [3, 1])
    #expect(bins[0].range == 0.2...0.1 * 3)
    #expect(abs(bins[0].meanProbability - 0.76 / 3) < 1e-15)
    #expect(abs(bins[0].meanOutcome - 2.0 / 3) < 1e-15)
    #expect((bins[1].meanProbability, bins[1].meanOutcome) == (0.5, 0.5))
    #expect(bins[1].range == 0.4...0.5)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `their distances, weighted by games, are the expected calibration error`(seed: UInt64) throws
  {
    let forecasts = Forecasts(seed: seed)
    let bins = ReliabilityBin.bins(
      probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
    let distance = bins.reduce(0) {
      $0 + Double($1.games) * abs($1.meanProbability - $1.meanOutcome)
    }
    let error = try #require(
      expectedCalibrationError(
        probabilities: forecasts.probabilities, outcomes: forecasts.outcomes))
    #expect(abs(distance / Double(forecasts.outcomes.count) - error) < 1e-12)
    #expect(bins.reduce(0) { $0 + $1.games } == forecasts.outcomes.count)
  }

  @Test func `without games there are no bins`() {
    #expect(ReliabilityBin.bins(probabilities: [], outcomes: []).isEmpty)
  }

  @Test func `0 belongs to the first, 1 to the last`() {
    let bins = ReliabilityBin.bins(probabilities: [0, 1], outcomes: [0, 1])
    #expect(bins.map(\.range.lowerBound) == [0, 0.9])
  }
}
