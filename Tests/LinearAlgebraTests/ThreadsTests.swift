import LinearAlgebra
import TestSupport
import Testing

@Suite struct ThreadsTests {
  /// Run by itself in other processes, for what it prints.
  @Test func printsResults() throws {
    let rows = Matrix.random(1024, 380, seed: 1)
    let products = rows.transposedProduct(with: Matrix.random(1024, 1, seed: 2).elements)
    var gram = Matrix(rows: 380, columns: 380)
    gram.addGramMatrix(of: rows)
    let factor = try CholeskyFactor(of: gram)
    var gain = Matrix.random(380, 380, seed: 3)
    factor.whitenRows(of: &gain)
    var posterior = gram
    posterior.addOuterProduct(of: gain, scaledBy: -1)
    let results = [
      products, rows.product(with: products), gram.elements, factor.solve(products),
      gain.elements, posterior.elements,
    ]
    let sums = results.map { $0.reduce(0) { $0 &* 31 &+ $1.bitPattern } }
    print("results", sums)
  }

  @Test(.slow, arguments: [2, 3, 8])
  func `results do not depend on how many threads OpenBLAS would take`(threads: Int) throws {
    let one = try results(threads: 1)
    #expect(one != nil)
    #expect(try results(threads: threads) == one)
  }

  /// What this very program prints with a number of threads in its environment.
  private func results(threads: Int) throws -> Substring? {
    let (status, output) = try run(
      "env",
      [
        "OPENBLAS_NUM_THREADS=\(threads)", CommandLine.arguments[0], "--testing-library",
        "swift-testing", "--filter", "ThreadsTests/printsResults",
      ])
    #expect(status == 0)
    return output.split(separator: "\n").first { $0.hasPrefix("results ") }
  }
}
