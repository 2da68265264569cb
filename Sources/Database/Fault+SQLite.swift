internal import CSQLite
internal import Faults

extension Fault {
  /// SQLite's refusal, in its own English words.
  init(status: Int32, path: String, message: String) {
    let code: Code =
      switch status & 0xFF {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_CORRUPT, SQLITE_NOTADB: .badData
      case SQLITE_FULL, SQLITE_READONLY: .unwritable
      default: .unreadable
      }
    self.init(code, at: .file(path), message)
  }
}
