internal import Glibc
internal import Synchronization

/// Whether the person has pressed Ctrl-C, or the system asked the program to end.
///
/// The first signal asks for an orderly end; the second ends the program at once.
enum Interruption {
  private static let isRequested = Atomic(false)

  /// Starts to watch for SIGINT and SIGTERM.
  static func watch() {
    var action = sigaction()
    unsafe action.__sigaction_handler.sa_handler = { _ in
      Interruption.isRequested.store(true, ordering: .relaxed)
    }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    unsafe sigaction(SIGINT, &action, nil)
    unsafe sigaction(SIGTERM, &action, nil)
  }

  static var isPending: Bool { isRequested.load(ordering: .relaxed) }
}
