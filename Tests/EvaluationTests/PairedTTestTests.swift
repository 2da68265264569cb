import Evaluation
import Foundation
import Testing

@Suite struct PairedTTestTests {
  @Test(arguments: PairedCase.file.cases)
  func `statistic and p-value are SciPy's`(of reference: PairedCase) throws {
    let test = try #require(PairedTTest(differences: reference.data.differences))
    let expected = reference.expected
    #expect(test.degreesOfFreedom == expected.tDegreesOfFreedom)
    // A thousand terms summed in another order, hence some 1e-13 of the statistic, and its p-value
    // moves some t² as fast.
    #expect(abs(test.statistic - expected.t) <= 1e-12 * abs(expected.t) + 1e-12)
    #expect(abs(test.pValue - expected.tPValue) <= 1e-10 * expected.tPValue)
  }

  @Test func `differences of 0 are no difference`() throws {
    let test = try #require(PairedTTest(differences: [0, 0, 0]))
    #expect((test.statistic, test.pValue, test.degreesOfFreedom) == (0, 1, 2))
  }

  /// With one degree of freedom t has Cauchy's distribution: p = 1 − 2/π · atan t.
  @Test func `two differences are enough`() throws {
    let test = try #require(PairedTTest(differences: [1, 3]))
    #expect(test.degreesOfFreedom == 1)
    #expect(abs(test.statistic - 2) < 1e-15)
    #expect(abs(test.pValue - (1 - 2 / Double.pi * atan(2.0))) < 1e-14)
  }

  @Test func `where nothing varies there is nothing to say`() {
    #expect(PairedTTest(differences: []) == nil)
    #expect(PairedTTest(differences: [0.5]) == nil)
    #expect(PairedTTest(differences: [0.5, 0.5, 0.5]) == nil)
  }
}
