internal import Glibc

/// Says that a directory is in use while it lives: flock(2) on the directory itself, which follows it
/// when it is moved and which the system releases when its holder ends in whatever way.
public struct DirectoryClaim: ~Copyable {
  private let descriptor: Int32

  /// Waits until nobody else claims the directory. Nil where there is no directory, or where its file
  /// system keeps no such claims.
  public init?(waitingFor directory: String) {
    self.init(directory, LOCK_EX)
  }

  /// Nil while somebody else claims the directory, and where it cannot be known.
  public init?(ifFree directory: String) {
    self.init(directory, LOCK_EX | LOCK_NB)
  }

  private init?(_ directory: String, _ operation: Int32) {
    descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    // Where it fails, deinit closes the descriptor: once, since its number may be another's by then.
    while flock(descriptor, operation) != 0 {
      guard errno == EINTR else { return nil }
    }
  }

  deinit { close(descriptor) }

  /// Whether the claimed directory, and not a later one of its name, stands at `path`.
  public func holds(_ path: String) -> Bool {
    FileSystem.isOpen(descriptor, at: path)
  }
}
