import Evaluation
import Testing

@Suite struct ExpectedCalibrationErrorTests {
  @Test func `without games there is none`() {
    #expect(expectedCalibrationError(probabilities: [], outcomes: []) == nil)
  }

  @Test func `bins weigh by their games`() throws {
    // Bin (0.7, 0.8]: mean 0.75, two of three won: 1/12 away. Bin (0.2, 0.3]: 0.25, lost: 1/4 away.
    // (3 · 1/12 + 1 · 1/4) / 4 = 1/8
    let score = try #require(
      expectedCalibrationError(
        probabilities: [0.75, 0.75, 0.75, 0.25], outcomes: [1, 1, 0, 0]))
    #expect(abs(score - 0.125) <= 1e-15)
  }

  @Test func `errors within a bin cancel, those of two bins do not`() throws {
    let within = try #require(
      expectedCalibrationError(probabilities: [0.55, 0.55], outcomes: [1, 0]))
    #expect(abs(within - 0.05) <= 1e-15)
    let across = try #require(
      expectedCalibrationError(probabilities: [0.55, 0.45], outcomes: [1, 0]))
    #expect(abs(across - 0.45) <= 1e-15)
  }

  @Test func `a tie is one half`() {
    #expect(expectedCalibrationError(probabilities: [0.5], outcomes: [0.5]) == 0)
    #expect(expectedCalibrationError(probabilities: [0.75], outcomes: [0.5]) == 0.25)
  }

  @Test(arguments: 1...9)
  func `a probability on a border is in the lower bin`(border: Int) throws {
    let probability = Double(border) / 10
    let below = probability - 0.05
    let above = probability + 0.05
    // In one bin, a win and a loss nearly cancel; in two they add up.
    let withLower = try #require(
      expectedCalibrationError(probabilities: [probability, below], outcomes: [1, 0]))
    #expect(abs(withLower - abs(probability + below - 1) / 2) <= 1e-15)
    let withUpper = try #require(
      expectedCalibrationError(probabilities: [probability, above], outcomes: [1, 0]))
    #expect(abs(withUpper - (1 - probability + above) / 2) <= 1e-15)
  }

  @Test func `zero and one have a bin`() {
    #expect(expectedCalibrationError(probabilities: [0, 1], outcomes: [0, 1]) == 0)
    #expect(expectedCalibrationError(probabilities: [0, 1], outcomes: [1, 0]) == 1)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `naming the teams in the other order changes nothing`(seed: UInt64) throws {
    let forecasts = Forecasts(seed: seed)
    let other = forecasts.swapped
    let score = try #require(
      expectedCalibrationError(
        probabilities: forecasts.probabilities, outcomes: forecasts.outcomes))
    let otherScore = try #require(
      expectedCalibrationError(probabilities: other.probabilities, outcomes: other.outcomes))
    // Ten sums of some 50 terms, added up in the other order.
    #expect(abs(score - otherScore) <= 1e-14)
  }
}
