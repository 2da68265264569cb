internal import CLAPACK
public import Faults

/// The lower triangular L with L Lᵀ = A of a symmetric positive definite matrix A.
///
///     let solution = try CholeskyFactor(of: a).solve(b)  // a x = b
///
/// In a Kalman filter with the covariance P of a state, observations H and their covariance S, the
/// matrix W = P Hᵀ L⁻ᵀ, with L that of S, is all that is needed: P ← P − W Wᵀ, and for the innovations e
/// the state moves by W L⁻¹ e.
public struct CholeskyFactor: Sendable {
  /// L, below and on the diagonal; what is above is of no meaning.
  private var factor: Matrix

  /// Factors a matrix, of which the lower triangle is read; wraps `dpotrf`.
  ///
  /// - Precondition: `matrix` is square.
  /// - Throws: ``Fault`` `.missing` without OpenBLAS; `notPositiveDefinite`, also where an element is infinite or not a number.
  public init(of matrix: Matrix) throws(Fault) {
    precondition(matrix.rows == matrix.columns, "a symmetric matrix is square")
    matrix.checkCount()
    try OpenBLAS.load()
    factor = matrix
    let leading = OpenBLAS.leadingDimension(matrix.rows)
    var status: Int32 = 0
    unsafe OpenBLAS.functions.dpotrf_(
      "L", [Int32(matrix.rows)], &factor.elements, [leading], &status)
    // A NaN anywhere reaches the diagonal, which the kernels of some processors let pass.
    let isFinite = (0..<matrix.rows).allSatisfy { factor[$0, $0].isFinite }
    guard status == 0, isFinite else { throw .notPositiveDefinite(rows: matrix.rows) }
  }

  /// The x with A x = b; wraps `cblas_dtrsv`.
  ///
  /// - Precondition: `vector` has an element a row of A.
  public func solve(_ vector: [Double]) -> [Double] {
    var result = vector
    divide(&result, by: CblasNoTrans)
    divide(&result, by: CblasTrans)
    return result
  }

  /// L⁻¹ b, whose elements are uncorrelated with unit variance where A is the covariance of b; wraps
  /// `cblas_dtrsv`.
  ///
  /// - Precondition: `vector` has an element a row of A.
  public func whiten(_ vector: [Double]) -> [Double] {
    var result = vector
    divide(&result, by: CblasNoTrans)
    return result
  }

  /// B ← B L⁻ᵀ, which whitens each row of B; wraps `cblas_dtrsm`.
  ///
  /// - Precondition: `matrix` has a column a row of A.
  public func whitenRows(of matrix: inout Matrix) {
    precondition(matrix.columns == factor.rows, "a matrix with \(factor.rows) columns")
    matrix.checkCount()
    let (rows, columns) = (matrix.rows, matrix.columns)
    unsafe OpenBLAS.functions.cblas_dtrsm(
      CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, Int32(rows),
      Int32(columns), 1, factor.elements, OpenBLAS.leadingDimension(columns), &matrix.elements,
      OpenBLAS.leadingDimension(rows))
  }

  private func divide(_ vector: inout [Double], by transposition: CBLAS_TRANSPOSE) {
    precondition(vector.count == factor.rows, "a vector of \(factor.rows) elements")
    unsafe OpenBLAS.functions.cblas_dtrsv(
      CblasColMajor, CblasLower, transposition, CblasNonUnit, Int32(factor.rows),
      factor.elements, OpenBLAS.leadingDimension(factor.rows), &vector, 1)
  }
}
