import Testing

@testable import Sequential

/// Values that were worked out independently in Python, with NumPy: five games.
@Suite struct ReferenceTests {
  private let probabilities = [0.8, 0.6, 0.3, 0.9, 0.55]
  private let outcomes = [1.0, 0, 0, 0, 1]

  private var sums: (excess: ExcessLogLoss, z: SpiegelhalterZ) {
    var (excess, z) = (ExcessLogLoss(), SpiegelhalterZ())
    for (probability, outcome) in zip(probabilities, outcomes) {
      excess.add(probability: probability, outcome: outcome)
      z.add(probability: probability, outcome: outcome)
    }
    return (excess, z)
  }

  private func expect(_ value: Double?, _ expected: Double) {
    #expect(abs((value ?? .nan) - expected) <= 1e-6, "\(value ?? .nan) is not \(expected)")
  }

  @Test func `excess log loss, its variance and its proxy`() {
    let single = [-0.277259, 0.243279, -0.254189, 1.977502, -0.090302]
    for (place, value) in single.enumerated() {
      var excess = ExcessLogLoss()
      excess.add(probability: probabilities[place], outcome: outcomes[place])
      expect(excess.sum, value)
    }
    expect(sums.excess.sum, 1.599031)
    expect(sums.excess.variance, 0.942176)
    expect(sums.excess.z, 1.647369)
    expect(sums.excess.proxy, 1.514818)
    expect(sums.excess.mean, 1.599031 / 5)
    expect(sums.excess.standardError, 0.942176.squareRoot() / 5)
    #expect(ExcessLogLoss().mean == nil && ExcessLogLoss().z == nil)
  }

  @Test func `Spiegelhalter's Z`() {
    expect(sums.z.value, 1.383722)
    expect(sums.z.value, 0.555 / 0.160875.squareRoot())
    #expect(SpiegelhalterZ().value == nil)
  }

  private func eValue(_ games: Range<Int>, home: Double, slope: Double) -> Double {
    let alternative = Miscalibration(home: home, slope: slope)
    return games.reduce(1) { product, game in
      let q = alternative.corrected(probabilities[game], host: 0)
      let p = probabilities[game]
      return product * (outcomes[game] == 1 ? q / p : (1 - q) / (1 - p))
    }
  }

  @Test func `e-values of two alternatives`() throws {
    let single = [0.906501, 1.073790, 0.920112, 1.768179, 0.972836]
    for (place, value) in single.enumerated() {
      expect(eValue(place..<place + 1, home: 0, slope: 0.7), value)
    }
    expect(eValue(0..<5, home: 0, slope: 0.7), 1.540614)
    expect(eValue(0..<5, home: 0, slope: 1.3), 0.595945)
    var period = PeriodLikelihood()
    for (probability, outcome) in zip(probabilities, outcomes) {
      period.add(probability: probability, outcome: outcome, host: 0)
    }
    let place = try #require(
      PeriodLikelihood.points.firstIndex(of: Miscalibration(home: 0, slope: 0.7)))
    expect(_exp(period.logarithms[place]), 1.540614)
  }

  @Test func `the boundary and its e-value`() {
    expectNear(RobbinsBoundary(scale: 25).threshold(proxy: 100, alpha: 0.05), 30.8239)
    expectNear(RobbinsBoundary(scale: 150).threshold(proxy: 1800, alpha: 0.05), 129.1705)
    let excess = sums.excess
    expect(RobbinsBoundary(scale: 1).eValue(sum: excess.sum, proxy: excess.proxy), 1.048402)
  }

  /// The reference has four decimals.
  private func expectNear(_ value: Double, _ expected: Double) {
    #expect(abs(value - expected) <= 0.5e-4, "\(value) is not \(expected)")
  }

  @Test func `the mixture over start periods`() {
    var mixture = StartMixture(.planned(5))
    let expected = [1.04, 0.952, 2.056, 7.624, 11.436]
    for (factor, value) in zip([1.2, 0.8, 3, 4, 1.5], expected) {
      mixture.add(factor)
      expect(mixture.value, value)
    }
  }

  @Test func `49 alternatives and 25 harmless points`() {
    #expect(Miscalibration.alternatives.count == 49)
    #expect(!Miscalibration.alternatives.contains(.none))
    #expect(Miscalibration.harmless.count == 25)
    #expect(Miscalibration.harmless.contains(.none))
    #expect(PeriodLikelihood.points.count == 74)
  }
}
