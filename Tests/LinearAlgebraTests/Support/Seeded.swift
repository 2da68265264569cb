import LinearAlgebra
import TestSupport

extension Matrix {
  /// Elements uniform in [−1, 1).
  static func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix {
    var random = SeededGenerator(seed: seed)
    let elements = (0..<rows * columns).map { _ in 2 * random.uniform() - 1 }
    return Matrix(rows: rows, columns: columns, elements: elements)
  }

  /// A Aᵀ + I for a random A: symmetric and positive definite.
  static func randomCovariance(_ order: Int, seed: UInt64) -> Matrix {
    let root = random(order, order, seed: seed)
    var result = plainProduct(root, root.transposed)
    for index in 0..<order { result[index, index] += 1 }
    return result
  }

  var transposed: Matrix {
    var result = Matrix(rows: columns, columns: rows)
    for row in 0..<rows {
      for column in 0..<columns { result[column, row] = self[row, column] }
    }
    return result
  }

  /// The largest difference of two elements.
  func distance(to other: Matrix) -> Double {
    zip(elements, other.elements).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }
}

/// A B by the definition.
func plainProduct(_ left: Matrix, _ right: Matrix) -> Matrix {
  var result = Matrix(rows: left.rows, columns: right.columns)
  for row in 0..<left.rows {
    for column in 0..<right.columns {
      result[row, column] = (0..<left.columns).reduce(0) { $0 + left[row, $1] * right[$1, column] }
    }
  }
  return result
}

func column(_ elements: [Double]) -> Matrix {
  Matrix(rows: elements.count, columns: 1, elements: elements)
}
