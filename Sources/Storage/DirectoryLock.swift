public import Faults
internal import Glibc

/// Keeps readers and writers of a directory in other processes apart while it lives: flock(2) on a
/// file in it, which the system releases when its holder ends in whatever way.
public struct DirectoryLock: ~Copyable {
  private let descriptor: Int32

  /// Waits for sole use of the directory.
  public init(exclusive directory: String) throws(Fault) {
    let path = Self.path(in: directory)
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    // Somebody else's file may not be written to, and yet be locked.
    let isRefused = opened < 0 && errno == EACCES
    descriptor = isRefused ? unsafe open(path, O_RDONLY | O_CLOEXEC) : opened
    guard descriptor >= 0 else {
      throw Fault(.unwritable, at: .file(path), failing: "cannot lock")
    }
    // Where it fails, deinit closes the descriptor: once, since its number may be another's by then.
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        throw Fault(.unwritable, at: .file(path), failing: "cannot lock")
      }
    }
  }

  /// Waits until nobody has sole use. Nil where no lock can be had, as in a directory that nobody
  /// has ever locked and that is read-only: there is nothing to be kept apart from then.
  public init?(shared directory: String) {
    descriptor = unsafe open(Self.path(in: directory), O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    while flock(descriptor, LOCK_SH) != 0 {
      guard errno == EINTR else { return nil }
    }
  }

  deinit { close(descriptor) }

  private static func path(in directory: String) -> String { directory + "/.lock" }
}
