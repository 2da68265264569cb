internal import CLAPACK

extension Matrix {
  /// A x, with one element a row; wraps `cblas_dgemv`.
  ///
  /// - Precondition: `vector` has an element a column.
  public func product(with vector: [Double]) -> [Double] {
    product(CblasNoTrans, vector, taking: columns, giving: rows)
  }

  /// Aᵀ x, with one element a column; wraps `cblas_dgemv`.
  ///
  /// - Precondition: `vector` has an element a row.
  public func transposedProduct(with vector: [Double]) -> [Double] {
    product(CblasTrans, vector, taking: rows, giving: columns)
  }

  /// C ← C + α A Aᵀ for a symmetric C, of which the lower triangle is read and both are written;
  /// wraps `cblas_dsyrk`.
  ///
  /// - Precondition: C is square, and A has as many rows.
  public mutating func addOuterProduct(of other: Matrix, scaledBy scale: Double = 1) {
    precondition(other.rows == rows, "a matrix with \(rows) rows")
    addSymmetricProduct(CblasNoTrans, of: other, inner: other.columns, scaledBy: scale)
  }

  /// C ← C + α Aᵀ A for a symmetric C, of which the lower triangle is read and both are written;
  /// wraps `cblas_dsyrk`.
  ///
  /// - Precondition: C is square, and A has as many columns.
  public mutating func addGramMatrix(of other: Matrix, scaledBy scale: Double = 1) {
    precondition(other.columns == rows, "a matrix with \(rows) columns")
    addSymmetricProduct(CblasTrans, of: other, inner: other.rows, scaledBy: scale)
  }

  private func product(
    _ transposition: CBLAS_TRANSPOSE, _ vector: [Double], taking: Int, giving: Int
  ) -> [Double] {
    checkCount()
    precondition(vector.count == taking, "a vector of \(taking) elements")
    var result = [Double](repeating: 0, count: giving)
    unsafe OpenBLAS.functions.cblas_dgemv(
      CblasColMajor, transposition, Int32(rows), Int32(columns), 1, elements,
      OpenBLAS.leadingDimension(rows), vector, 1, 0, &result, 1)
    return result
  }

  private mutating func addSymmetricProduct(
    _ transposition: CBLAS_TRANSPOSE, of other: Matrix, inner: Int, scaledBy scale: Double
  ) {
    checkCount()
    other.checkCount()
    precondition(rows == columns, "a symmetric matrix is square")
    unsafe OpenBLAS.functions.cblas_dsyrk(
      CblasColMajor, CblasLower, transposition, Int32(rows), Int32(inner), scale, other.elements,
      OpenBLAS.leadingDimension(other.rows), 1, &elements, OpenBLAS.leadingDimension(rows))
    copyLowerTriangle()
  }

  /// Makes the upper triangle mirror the lower one.
  private mutating func copyLowerTriangle() {
    // In squares that fit the nearest cache, since one of the sides is crossed against the grain.
    let (order, side) = (rows, 32)
    var target = elements.mutableSpan
    for left in stride(from: 0, to: order, by: side) {
      for top in stride(from: left, to: order, by: side) {
        for column in left..<min(left + side, order) {
          for row in max(top, column)..<min(top + side, order) {
            target[row * order + column] = target[column * order + row]
          }
        }
      }
    }
  }
}
