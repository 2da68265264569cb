internal import CSQLite

/// Why SQLite would not do as it was told.
public struct DatabaseError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// Another process has the file; trying again later may help.
    case busy
    /// The file is no database, or is not whole.
    case damaged
    /// Anything else: no such file, no permission, a full disk, a mistake in the SQL.
    case failed
  }

  public let code: Code
  public let path: String
  /// What SQLite says, in English.
  public let message: String

  public var description: String { "\(path): \(message)" }

  public init(_ code: Code, path: String, message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  init(status: Int32, path: String, message: String) {
    code =
      switch status & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_CORRUPT, SQLITE_NOTADB: .damaged
      default: .failed
      }
    self.path = path
    self.message = message
  }
}
