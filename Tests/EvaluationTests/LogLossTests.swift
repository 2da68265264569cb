import Evaluation
import Testing

@Suite struct LogLossTests {
  @Test func `without games there is none`() {
    #expect(logLoss(probabilities: [], outcomes: []) == nil)
  }

  @Test func `a coin flip costs ln 2 whatever happens`() throws {
    let score = try #require(
      logLoss(probabilities: [0.5, 0.5, 0.5, 0.5], outcomes: [1, 0, 0.5, 1]))
    #expect(abs(score - 0.6931471805599453) <= 1e-15)
  }

  @Test func `it is the mean of minus the log of what happened`() throws {
    // −(ln 0.8 + ln 0.75 + ln 0.5) / 3 = −ln(0.3) / 3
    let score = try #require(logLoss(probabilities: [0.8, 0.25, 0.5], outcomes: [1, 0, 1]))
    #expect(abs(score - 0.40132426810864535) <= 1e-15)
  }

  @Test func `a tie is half a win and half a loss`() throws {
    // −(ln 0.9 + ln 0.1) / 2 = −ln(0.09) / 2
    let tie = try #require(logLoss(probabilities: [0.9], outcomes: [0.5]))
    #expect(abs(tie - 1.203972804325936) <= 1e-15)
    let halves = try #require(logLoss(probabilities: [0.9, 0.9], outcomes: [1, 0]))
    #expect(abs(tie - halves) <= 1e-15)
  }

  @Test(arguments: [(0.0, 1.0), (1, 0), (1e-15, 1), (1e-16, 1), (1e-300, 1)])
  func `a certain and wrong forecast costs what the clip allows`(
    probability: Double, outcome: Double
  ) throws {
    // −ln(1e-15) = 15 ln 10
    let score = try #require(logLoss(probabilities: [probability], outcomes: [outcome]))
    #expect(abs(score - 34.538776394910684) <= 1e-12)
  }

  @Test(arguments: [(0.0, 0.0), (1, 1)])
  func `a certain and right forecast costs next to nothing`(
    probability: Double, outcome: Double
  ) throws {
    let score = try #require(logLoss(probabilities: [probability], outcomes: [outcome]))
    #expect(score >= 0 && score < 1e-14)
    // −ln(1 − 1e-15): what is clipped is clipped at both ends.
    #expect(score > 9e-16)
  }

  @Test(arguments: [0.0, 1])
  func `a certain forecast of a tie stays finite`(probability: Double) throws {
    let score = try #require(logLoss(probabilities: [probability], outcomes: [0.5]))
    #expect(abs(score - 34.538776394910684 / 2) <= 1e-12)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `naming the teams in the other order changes no bit`(seed: UInt64) {
    let forecasts = Forecasts(seed: seed)
    let other = forecasts.swapped
    #expect(
      logLoss(probabilities: forecasts.probabilities, outcomes: forecasts.outcomes)
        == logLoss(probabilities: other.probabilities, outcomes: other.outcomes))
  }
}
