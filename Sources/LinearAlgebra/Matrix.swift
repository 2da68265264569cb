/// A dense matrix of doubles.
///
///     var covariance = Matrix(rows: 2, columns: 2, elements: [4, 1, 1, 3])
///     covariance[0, 1]  // 1
public struct Matrix: Sendable, Equatable {
  public let rows: Int
  public let columns: Int
  /// Column-major: the element in `row` and `column` is at `column * rows + row`.
  ///
  /// - Precondition: its count stays `rows * columns`; every operation checks that.
  public var elements: [Double]

  /// A matrix of zeros.
  ///
  /// - Precondition: neither count is negative.
  public init(rows: Int, columns: Int) {
    self.init(
      rows: rows, columns: columns, elements: [Double](repeating: 0, count: rows * columns))
  }

  /// - Precondition: `elements`, column-major, has `rows * columns` elements.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative dimension")
    self.rows = rows
    self.columns = columns
    self.elements = elements
    checkCount()
  }

  /// - Precondition: `row` is in `0..<rows` and `column` in `0..<columns`.
  @inlinable
  public subscript(row: Int, column: Int) -> Double {
    get { elements[index(row, column)] }
    set { elements[index(row, column)] = newValue }
  }

  @inlinable
  func index(_ row: Int, _ column: Int) -> Int {
    precondition(row >= 0 && row < rows && column >= 0 && column < columns, "not in the matrix")
    return column * rows + row
  }

  func checkCount() {
    precondition(elements.count == rows * columns, "a matrix has rows * columns elements")
  }
}
