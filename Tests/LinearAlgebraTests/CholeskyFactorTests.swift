import Faults
import LinearAlgebra
import TestSupport
import Testing

@Suite struct CholeskyFactorTests {
  private static let orders = [0, 1, 2, 45, 130]
  /// The condition of the matrices, below 1e3, times the rounding of 130 terms.
  private static let tolerance = 1e-10

  @Test func `solves a system that is easily checked`() throws {
    let factor = try CholeskyFactor(of: Matrix(rows: 2, columns: 2, elements: [4, 2, 2, 5]))
    // L is 2, 1 and 2.
    #expect(factor.solve([8, 8]) == [1.5, 1])
    #expect(factor.whiten([8, 8]) == [4, 2])
  }

  @Test(.slow, arguments: orders) func `solves what it factors`(order: Int) throws {
    let matrix = Matrix.randomCovariance(order, seed: 1)
    let vector = Matrix.random(order, 1, seed: 2)
    let solution = try CholeskyFactor(of: matrix).solve(vector.elements)
    #expect(plainProduct(matrix, column(solution)).distance(to: vector) <= Self.tolerance)
  }

  @Test(.slow, arguments: orders) func `whitened rows have the inverse as their products`(
    order: Int
  ) throws {
    let matrix = Matrix.randomCovariance(order, seed: 1)
    let factor = try CholeskyFactor(of: matrix)
    let rows = Matrix.random(7, order, seed: 2)
    var whitened = rows
    factor.whitenRows(of: &whitened)
    for row in 0..<7 {
      let values = (0..<order).map { rows[row, $0] }
      let expected = plainProduct(rows, column(factor.solve(values)))
      let found = (0..<order).map { whitened[row, $0] }
      #expect(column(whitened.product(with: found)).distance(to: expected) <= Self.tolerance)
      #expect(column(factor.whiten(values)).distance(to: column(found)) <= Self.tolerance)
    }
  }

  @Test func `a filter's update is that of the inverse, written out plainly`() throws {
    let prior = Matrix.randomCovariance(20, seed: 1)
    let observations = Matrix.random(6, 20, seed: 2)
    let cross = plainProduct(prior, observations.transposed)
    var innovation = plainProduct(observations, cross)
    for game in 0..<6 { innovation[game, game] += 1 }
    let factor = try CholeskyFactor(of: innovation)
    var gain = cross
    factor.whitenRows(of: &gain)
    var posterior = prior
    posterior.addOuterProduct(of: gain, scaledBy: -1)
    for team in 0..<20 {
      let seen = factor.solve((0..<6).map { cross[team, $0] })
      let explained = plainProduct(cross, column(seen))
      for other in 0..<20 {
        let expected = prior[other, team] - explained[other, 0]
        #expect(abs(posterior[other, team] - expected) <= Self.tolerance)
      }
    }
    let errors = Matrix.random(6, 1, seed: 3).elements
    let move = column(gain.product(with: factor.whiten(errors)))
    #expect(
      move.distance(to: plainProduct(cross, column(factor.solve(errors)))) <= Self.tolerance)
  }

  @Test func `reads the lower triangle alone`() throws {
    let factor = try CholeskyFactor(of: Matrix(rows: 2, columns: 2, elements: [4, 2, .nan, 5]))
    #expect(factor.solve([8, 8]) == [1.5, 1])
  }

  @Test(arguments: [
    [0, 0, 0, 1], [1, 2, 2, 1], [1, 1, 1, 1], [-1, 0, 0, 1], [.nan, 0, 0, 1], [1, .nan, .nan, 1],
    [1, 0, 0, .nan], [.infinity, 0, 0, 1], [1, .infinity, .infinity, 1],
  ])
  func `what is not positive definite has no factor`(elements: [Double]) {
    #expect(throws: Fault.notPositiveDefinite(rows: 2)) {
      try CholeskyFactor(of: Matrix(rows: 2, columns: 2, elements: elements))
    }
  }

  @Test func `the error says which matrix`() {
    #expect(
      Fault.notPositiveDefinite(rows: 45).message
        == "the 45 × 45 matrix is not positive definite")
  }
}
