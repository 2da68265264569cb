import Testing

@testable import Models

@Suite struct LogOddsTests {
  /// From ln(1 + e^x) to 17 digits.
  @Test(arguments: [
    (0.0, 0.69314718055994531), (1, 1.3132616875182228), (-1, 0.31326168751822283),
    (40, 40), (-40, 4.2483542552915890e-18), (800, 800), (-800, 0),
  ])
  func `the loss of a lost game is ln(1 + exp x)`(logOdds: Double, expected: Double) {
    let loss = LogOdds(logOdds).loss(of: 0)
    #expect(abs(loss - expected) <= 1e-15 * max(expected, .leastNormalMagnitude))
    #expect(LogOdds(-logOdds).loss(of: 1) == loss)
  }

  @Test(arguments: [0.0, 1e-300, 0.3, 5, 36, 37, 700, 1e6, .infinity])
  func `probabilities of either sign are each other's complement`(logOdds: Double) {
    let (win, loss) = LogOdds(logOdds).probabilities
    let (mirroredWin, mirroredLoss) = LogOdds(-logOdds).probabilities
    #expect(win == mirroredLoss && loss == mirroredWin)
    #expect(abs(win + loss - 1) <= .ulpOfOne)
    #expect(win >= 0.5 && win <= 1)
  }

  @Test func `the smaller probability stays precise`() {
    #expect(abs(LogOdds(40).probabilities.loss - 4.2483542552915889e-18) < 1e-32)
  }
}
