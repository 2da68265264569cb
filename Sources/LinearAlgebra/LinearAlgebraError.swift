/// Why a computation has no result.
public enum LinearAlgebraError: Error, Equatable, CustomStringConvertible {
  /// A matrix of so many rows is singular, indefinite or not finite.
  case notPositiveDefinite(rows: Int)

  public var description: String {
    switch self {
    case .notPositiveDefinite(let rows): "the \(rows) × \(rows) matrix is not positive definite"
    }
  }
}
