import LinearAlgebra
import Testing

@Suite struct MatrixTests {
  /// Sums of up to 100 terms below 1, each rounded.
  private static let tolerance = 1e-13

  @Test func `elements lie column after column`() {
    var matrix = Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5, 6])
    #expect(matrix[1, 0] == 2)
    #expect(matrix[0, 2] == 5)
    matrix[0, 1] = 9
    #expect(matrix.elements == [1, 2, 9, 4, 5, 6])
    #expect(Matrix(rows: 1, columns: 2).elements == [0, 0])
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (7, 4), (100, 45)])
  func `products with a vector are the definition's`(rows: Int, columns: Int) {
    let matrix = Matrix.random(rows, columns, seed: 1)
    let (wide, tall) = (
      Matrix.random(columns, 1, seed: 2).elements, Matrix.random(rows, 1, seed: 3).elements
    )
    let product = column(matrix.product(with: wide))
    let transposedProduct = column(matrix.transposedProduct(with: tall))
    #expect((product.rows, transposedProduct.rows) == (rows, columns))
    #expect(product.distance(to: plainProduct(matrix, column(wide))) <= Self.tolerance)
    #expect(
      transposedProduct.distance(to: plainProduct(matrix.transposed, column(tall)))
        <= Self.tolerance)
  }

  @Test(arguments: [(0, 0), (0, 3), (3, 0), (1, 1), (7, 4), (33, 2), (65, 100)])
  func `symmetric updates are the definition's, and exactly symmetric`(rows: Int, columns: Int) {
    let other = Matrix.random(rows, columns, seed: 1)
    let square = plainProduct(other, other.transposed)
    let start = Matrix.randomCovariance(rows, seed: 2)
    var expected = start
    for (index, element) in square.elements.enumerated() {
      expected.elements[index] -= element / 2
    }
    var (outer, gram) = (start, start)
    outer.addOuterProduct(of: other, scaledBy: -0.5)
    gram.addGramMatrix(of: other.transposed, scaledBy: -0.5)
    #expect(outer.distance(to: expected) <= Self.tolerance)
    #expect(gram.distance(to: expected) <= Self.tolerance)
    #expect(outer == outer.transposed)
    #expect(gram == gram.transposed)
  }
}
