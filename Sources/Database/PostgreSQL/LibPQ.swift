internal import CPostgreSQL
internal import Faults
internal import Libraries

/// The functions of libpq.
typealias LibPQ = UnsafePointer<cpostgresql_functions>

extension Connection {
  private nonisolated(unsafe) static let loadedLibPQ = unsafe Result { () throws(Fault) in
    unsafe try loadFunctions(of: "libpq.so.5", package: "libpq5", cpostgresql_names()) as LibPQ
  }

  /// - Throws: ``Fault`` `.missing` where libpq is not installed.
  static func libpq() throws(Fault) -> LibPQ { unsafe try loadedLibPQ.get() }
}
