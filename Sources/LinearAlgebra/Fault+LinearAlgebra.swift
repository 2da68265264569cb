public import Faults

extension Fault {
  /// A matrix of so many rows that is singular, indefinite or not finite.
  public static func notPositiveDefinite(rows: Int) -> Fault {
    Fault(.noSolution, "the \(rows) × \(rows) matrix is not positive definite")
  }
}
