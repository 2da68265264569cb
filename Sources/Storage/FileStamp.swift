internal import Glibc

/// Which file stands at a path and when it was last changed: if two stamps of a path are equal, and
/// were taken well after the times in them, its bytes are the same.
///
/// The time of change is the system's own (`st_ctime`), which no program can set back as it can the
/// time of modification.
public struct FileStamp: Sendable, Hashable {
  public var device: Int64
  public var inode: Int64
  /// In bytes.
  public var size: Int64
  /// When the bytes were last written, in nanoseconds since 1970.
  public var modified: Int64
  /// When bytes, name, owner or permissions were last changed, in nanoseconds since 1970.
  public var changed: Int64

  public init(device: Int64, inode: Int64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    self.init(
      device: Int64(bitPattern: UInt64(status.st_dev)),
      inode: Int64(bitPattern: UInt64(status.st_ino)), size: Int64(status.st_size),
      modified: Self.nanoseconds(status.st_mtim), changed: Self.nanoseconds(status.st_ctim))
  }

  /// The stamp of the file that a path leads to; nil where there is none.
  public init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether a change of the file at `time` or later is sure to give another stamp.
  ///
  /// Some file systems keep times to 2 seconds only (FAT), and others to the tick of a clock; times
  /// ahead of the clock are never settled.
  ///
  /// - Parameter time: in nanoseconds since 1970.
  public func isSettled(at time: Int64) -> Bool {
    max(modified, changed) < time - 2_000_000_000
  }

  /// The time of day, as file systems write it: in nanoseconds since 1970.
  public static func now() -> Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}
