internal import Faults
internal import Glibc

/// A new, empty file that this process alone writes while the value lives.
///
/// A file that stands at its path is removed if a dead process left it, and waited for if another
/// process is writing it: a writer holds a lock (flock(2)), which ends with it in whatever way.
struct ExclusiveFile: ~Copyable {
  private let descriptor: Int32

  /// - Parameter place: the file that faults are about.
  /// - Throws: ``Fault`` `.unwritable`, also where something stands that cannot be removed.
  init(_ path: String, for place: String) throws(Fault) {
    descriptor = try Self.make(path, for: place)
  }

  deinit { close(descriptor) }

  private static func make(_ path: String, for place: String) throws(Fault) -> Int32 {
    while true {
      let made = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if made >= 0 {
        lock(made)
        // Somebody may have taken it for a dead process's before it was locked.
        if FileSystem.isOpen(made, at: path) { return made }
        close(made)
        continue
      }
      guard errno == EEXIST, removeLeftover(path) else {
        throw Fault(.unwritable, at: .file(place), failing: "cannot create \(path)")
      }
    }
  }

  /// Waits until nobody writes the file, and removes it; false where it cannot be removed.
  private static func removeLeftover(_ path: String) -> Bool {
    // A pipe would else be waited for; a link is not followed, and is removed itself.
    let found = unsafe open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
    // What comes there next is another's, and alive.
    if found < 0, errno == ENOENT { return true }
    defer { if found >= 0 { close(found) } }
    if found >= 0 {
      lock(found)
      // Its writer has moved it to its place meanwhile.
      guard FileSystem.isOpen(found, at: path) else { return true }
    }
    return unsafe unlink(path) == 0 || errno == ENOENT
  }

  /// Where a file system keeps no locks, there is none.
  private static func lock(_ descriptor: Int32) {
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }
}
