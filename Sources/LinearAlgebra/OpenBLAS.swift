internal import CLAPACK

/// OpenBLAS as it is used here: on one thread.
enum OpenBLAS {
  /// With several threads, how sums are split and so how they round would depend on the machine.
  private static let isSingleThreaded: Void = openblas_set_num_threads(1)

  /// To be called before any function of OpenBLAS or LAPACKE.
  static func prepare() { isSingleThreaded }

  /// The distance between columns of a matrix with so many rows, which must not be zero.
  static func leadingDimension(_ rows: Int) -> Int32 { Int32(max(rows, 1)) }
}
