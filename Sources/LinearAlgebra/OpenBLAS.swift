internal import CLAPACK
public import Faults
internal import Libraries

/// OpenBLAS as it is used here: on one thread.
public enum OpenBLAS {
  private nonisolated(unsafe) static let loaded = unsafe Result { () throws(Fault) in
    let functions: UnsafePointer<clapack_functions> = unsafe try loadFunctions(
      of: "libopenblas.so.0", package: "libopenblas0", clapack_names())
    // With several threads, how sums are split and so how they round would depend on the machine.
    unsafe functions.pointee.openblas_set_num_threads(1)
    return unsafe functions
  }

  /// Loads the library, without which products and factors end the program.
  ///
  /// - Throws: ``Fault`` `.missing` where it is not installed.
  public static func load() throws(Fault) { _ = unsafe try loaded.get() }

  static var functions: clapack_functions {
    do { return unsafe try loaded.get().pointee } catch { fatalError(error.message) }
  }

  /// The distance between columns of a matrix with so many rows, which must not be zero.
  static func leadingDimension(_ rows: Int) -> Int32 { Int32(max(rows, 1)) }
}
