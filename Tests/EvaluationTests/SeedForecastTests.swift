import Evaluation
import Testing

@Suite struct SeedForecastTests {
  // scikit-learn 1.9.1: LogisticRegression(C=1, fit_intercept=False, tol=1e-15,
  // solver="newton-cholesky") on these games; coef_[0][0] and predict_proba.
  private let differences = [
    15, 15, 13, 13, 11, 11, 9, 9, 7, 7, 5, 5, 3, 3, 1, 1, -15, -13, -7, -3, -1, 0, 4, -4, 8, 2,
  ]
  private let outcomes: [Double] = [
    1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0,
  ]
  // Newton's method there and bisection here end within rounding of the root, whose size is 0.2.
  private let tolerance = 1e-12

  @Test func `The slope is scikit-learn's`() {
    let forecast = SeedForecast(differences: differences, outcomes: outcomes)
    #expect(abs(forecast.slope - 0.16009863898793786) < tolerance)
    let references = [
      (1, 0.5399393870546207), (-8, 0.2174159292118571), (15, 0.9169400596842125),
    ]
    for (difference, probability) in references {
      #expect(abs(forecast.probability(difference: difference) - probability) < tolerance)
    }
  }

  @Test func `Swapping the teams turns p into 1 − p, and equal seeds are a coin flip`() {
    let forecast = SeedForecast(differences: differences, outcomes: outcomes)
    #expect(forecast.probability(difference: 0) == 0.5)
    for difference in 1...15 {
      let both =
        forecast.probability(difference: difference) + forecast.probability(difference: -difference)
      #expect(abs(both - 1) < 1e-15)
    }
    let swapped = SeedForecast(
      differences: differences.map { -$0 }, outcomes: outcomes.map { 1 - $0 })
    #expect(swapped == forecast)
  }

  @Test func `Without games it is a coin flip; without an upset it stays finite`() {
    #expect(SeedForecast(differences: [], outcomes: []).probability(difference: 15) == 0.5)
    let sure = SeedForecast(
      differences: Array(repeating: 15, count: 500), outcomes: Array(repeating: 1, count: 500))
    #expect(sure.slope.isFinite && sure.slope > 0)
    #expect((0.99..<1).contains(sure.probability(difference: 15)))
  }

  @Test func `Where the worse seeds win, it says so; ties count half`() {
    #expect(SeedForecast(differences: [3, 5], outcomes: [0, 0]).slope < 0)
    #expect(abs(SeedForecast(differences: [3, 5], outcomes: [0.5, 0.5]).slope) < 1e-15)
  }
}
