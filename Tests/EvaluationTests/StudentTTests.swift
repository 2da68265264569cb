import Glibc
import Testing

@testable import Evaluation

@Suite struct StudentTTests {
  @Test func `p-values are SciPy's, in the middle and far out`() {
    for value in PairedCase.file.studentT {
      let p = StudentT(degreesOfFreedom: value.degreesOfFreedom).twoSidedPValue(of: value.t)
      // lgamma's relative error grows with its argument: 1e-9 at ten million degrees of freedom.
      let tolerance = value.pValue * max(1e-12, 1e-15 * value.degreesOfFreedom)
      #expect(abs(p - value.pValue) <= tolerance, "\(value): \(p)")
    }
  }

  @Test(arguments: [1e-9, 1e-6, 0.1, 1, 30, 1e6])
  func `with one and two degrees of freedom they are those of the closed forms`(t: Double) {
    // Of the Cauchy distribution; SciPy 1.17 is off by 3e-11 near 0.
    let one = StudentT(degreesOfFreedom: 1).twoSidedPValue(of: t)
    #expect(abs(one - atan2(1, t) * 2 / .pi) <= 1e-14 + 1e-12 * one)
    let two = StudentT(degreesOfFreedom: 2).twoSidedPValue(of: t)
    let root = (2 + t * t).squareRoot()
    #expect(abs(two - 2 / (root * (root + t))) <= 1e-14 + 1e-12 * two)
  }

  @Test func `the incomplete beta function is SciPy's`() {
    for value in PairedCase.file.incompleteBeta {
      let found = incompleteBeta(value.x, complement: 1 - value.x, value.a, value.b)
      #expect(abs(found - value.value) <= 1e-12 * max(value.value, 1e-3), "\(value): \(found)")
    }
  }

  @Test(arguments: [1, 4, 100.5])
  func `both tails and the middle make one`(degreesOfFreedom: Double) {
    let distribution = StudentT(degreesOfFreedom: degreesOfFreedom)
    #expect(distribution.cumulativeProbability(of: 0) == 0.5)
    for t in [0.25, 1, 3, 20.0] {
      let (low, high) = (
        distribution.cumulativeProbability(of: -t), distribution.cumulativeProbability(of: t)
      )
      #expect(abs(low + high - 1) < 1e-15)
      #expect(abs(distribution.twoSidedPValue(of: t) - 2 * low) < 1e-15)
    }
  }

  @Test func `an infinite value has no chance at all`() {
    let distribution = StudentT(degreesOfFreedom: 5)
    #expect(distribution.twoSidedPValue(of: .infinity) == 0)
    #expect(distribution.cumulativeProbability(of: -.infinity) == 0)
  }
}
