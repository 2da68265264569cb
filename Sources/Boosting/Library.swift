internal import CXGBoost
internal import Faults
internal import Glibc
internal import Libraries
internal import Synchronization

typealias XGBoostFunctions = UnsafePointer<cxgboost_functions>

/// The one place that loads XGBoost, reads its statuses, and hears what it would print.
enum Library {
  private nonisolated(unsafe) static let loaded = unsafe Result { () throws(Fault) in
    unsafe try loadFunctions(of: "libxgboost.so.0", package: "libxgboost0", cxgboost_names())
      as XGBoostFunctions
  }

  /// - Throws: ``Fault`` `.missing` where XGBoost is not installed.
  static func functions() throws(Fault) -> XGBoostFunctions { unsafe try loaded.get() }

  /// Makes one call, which must be on one thread from its start to its end.
  ///
  /// - Throws: what XGBoost says of a failure, under `code`.
  static func check(
    _ code: Fault.Code = .noSolution, _ call: (XGBoostFunctions) -> Int32
  ) throws(Fault) {
    let xgboost = unsafe try functions()
    // XGBoost keeps a callback for each thread; on one without, it prints on standard error.
    _ = unsafe xgboost.pointee.XGBRegisterLogCallback { text in unsafe Library.hear(text) }
    guard unsafe call(xgboost) == 0 else {
      let message =
        unsafe xgboost.pointee.XGBGetLastError().map { unsafe String(cString: $0) } ?? ""
      throw Fault(code, LibraryMessage(message).line)
    }
  }

  /// Collects the warnings that XGBoost gives on this thread during `body`.
  static func warnings(during body: () throws(Fault) -> Void) throws(Fault)
    -> String
  {
    let thread = pthread_self()
    heard.withLock { $0[thread] = "" }
    defer { heard.withLock { $0[thread] = nil } }
    try body()
    return heard.withLock { $0[thread] ?? "" }
  }

  /// The warnings so far on each thread that listens.
  private static let heard = Mutex<[pthread_t: String]>([:])

  private static func hear(_ text: UnsafePointer<CChar>?) {
    guard let text = unsafe text.map({ unsafe String(cString: $0) }) else { return }
    heard.withLock { $0[pthread_self()]?.append(text) }
  }
}
