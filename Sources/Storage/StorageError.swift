internal import Glibc

/// Why the operating system would not read or write, and where.
public struct StorageError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// The file or directory is not there.
    case missing
    /// It cannot be read.
    case unreadable
    /// Its bytes are not what they should be.
    case invalid
    /// It cannot be written: permissions, a full disk, a read-only file system.
    case unwritable
  }

  public let code: Code
  public let path: String
  /// The fact, without the path.
  public let message: String

  public init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  public var description: String { "\(path): \(message)" }

  /// The error of a system call that has just failed at `action`, such as "cannot create".
  init(_ code: Code, path: String, failing action: String, errno number: Int32 = errno) {
    let reason = unsafe String(cString: strerror(number))
    let isMissing = code == .unreadable && (number == ENOENT || number == ENOTDIR)
    self.init(isMissing ? .missing : code, path: path, "\(action): \(reason)")
  }
}
