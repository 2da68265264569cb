internal import CXGBoost
internal import Faults
internal import Glibc
internal import Synchronization

/// The one place that reads XGBoost's statuses and hears what it would print.
enum Library {
  /// Makes one call, which must be on one thread from its start to its end.
  ///
  /// - Throws: what XGBoost says of a failure, under `code`.
  static func check(
    _ code: Fault.Code = .noSolution, _ call: () -> Int32
  ) throws(Fault) {
    // XGBoost keeps a callback for each thread; on one without, it prints on standard error.
    unsafe XGBRegisterLogCallback { text in unsafe Library.hear(text) }
    guard call() == 0 else {
      throw Fault(code, LibraryMessage(unsafe String(cString: XGBGetLastError())).line)
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
