import TestSupport
import Testing

@testable import Sequential

@Suite(.slow) struct ShiftEvidenceTests {
  /// A value of the normal distribution, or with heavier tails of Student's t with three degrees of freedom.
  static func value(_ isHeavy: Bool, _ random: inout SeededGenerator) -> Double {
    func normal() -> Double {
      // Twelve uniforms have variance 1; their sum is normal as far as this test can tell.
      (0..<12).reduce(-6) { sum, _ in sum + random.uniform() }
    }
    guard isHeavy else { return normal() }
    let chi = (0..<3).reduce(0.0) { sum, _ in
      let one = normal()
      return sum + one * one
    }
    return normal() / (chi / 3).squareRoot()
  }

  /// The greatest evidence of a sequence.
  static func greatest(
    reference: Int, later: Int, isHeavy: Bool = false, shift: Double = 0, from start: Int = 0,
    seed: UInt64
  ) -> (greatest: Double, found: Int?) {
    var random = SeededGenerator(seed: seed)
    var evidence = ShiftEvidence(
      reference: (0..<reference).map { _ in value(isHeavy, &random) })
    var (greatest, found): (Double, Int?) = (1, nil)
    for place in 0..<later {
      evidence.add(value(isHeavy, &random) + (place >= start ? shift : 0))
      greatest = max(greatest, evidence.value)
      if found == nil, evidence.value >= 20 { found = place }
    }
    return (greatest, found)
  }

  /// The stated rate is 5 %; 1,000 sequences come to more than 7 % of a rate of 5 % once in 400.
  @Test(arguments: [(3, false), (5, false), (10, false), (5, true), (10, true)])
  func `a sequence that stays as it is alarms in fewer than one of twenty`(
    reference: Int, isHeavy: Bool
  ) {
    let alarms = (0..<1000).count { seed in
      Self.greatest(reference: reference, later: 40, isHeavy: isHeavy, seed: UInt64(seed))
        .greatest >= 20
    }
    #expect(alarms <= 50)
  }

  @Test func `a shift of three deviations is found within ten values`() {
    let found = (0..<200).compactMap { seed in
      Self.greatest(reference: 8, later: 20, shift: 3, from: 5, seed: UInt64(seed)).found
    }
    #expect(found.count { (5..<15).contains($0) } >= 170)
  }

  /// By NumPy: E_c = |I + zzᵀ|^(−1/2) (n / 1ᵀV⁻¹1)^(1/2) (Q₀/Q_V)^((n−1)/2), mixed over c with weights
  /// 1/(j(j + 1)), of V inverted as a matrix.
  @Test func `evidence is that of the formula with matrices`() {
    var evidence = ShiftEvidence(reference: [0.3, -0.5, 0.1, 0.6])
    var found: [Double] = []
    for value in [2.0, 2.4, 1.7, 2.2] {
      evidence.add(value)
      found.append(evidence.value)
    }
    for (one, other) in zip(found, Self.references) { #expect(abs(one / other - 1) < 1e-9) }
  }

  static let references = [
    1.413484961386147, 2.475843939146991, 3.9953304789652013, 7.6566644574006055,
  ]

  @Test func `the unit and the origin do not matter`() {
    let values = [0.3, -0.5, 0.1, 0.6, 2.0, 2.4, 1.7]
    func evidence(_ change: (Double) -> Double) -> Double {
      var evidence = ShiftEvidence(reference: values.prefix(4).map(change))
      for value in values.dropFirst(4) { evidence.add(change(value)) }
      return evidence.value
    }
    let plain = evidence { $0 }
    #expect(abs(evidence { 0.9144 * $0 + 250 } / plain - 1) < 1e-9)
    #expect(abs(evidence { -$0 } / plain - 1) < 1e-12)
  }

  @Test func `values that do not differ say nothing`() {
    var evidence = ShiftEvidence(reference: [1, 1, 1])
    for _ in 0..<5 { evidence.add(1) }
    #expect(abs(evidence.value - 1) < 1e-12)
  }
}
