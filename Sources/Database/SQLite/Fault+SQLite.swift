internal import CSQLite
internal import Faults

extension Fault {
  /// SQLite's refusal, in its own English words.
  ///
  /// - Parameters:
  ///   - status: a result code, extended or not.
  ///   - sql: the statement that it happened in.
  init(status: Int32, at place: Place, message: String, sql: String? = nil) {
    let code: Code =
      switch status {
      case SQLITE_IOERR | (3 << 8), SQLITE_IOERR | (4 << 8), SQLITE_IOERR | (6 << 8),
        SQLITE_IOERR | (19 << 8), SQLITE_IOERR | (20 << 8):
        // Writing, flushing, cutting short, and making room for what is shared.
        .unwritable
      default: Self.code(ofPrimary: status & 0xFF)
      }
    self.init(
      code, at: place, message, remedy: code == .busy ? .waitForOthers : nil,
      detail: Self.detail(sql))
  }

  private static func code(ofPrimary status: Int32) -> Code {
    switch status {
    case SQLITE_BUSY, SQLITE_LOCKED: .busy
    case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_MISMATCH,
      SQLITE_SCHEMA:
      .badData
    case SQLITE_FULL, SQLITE_READONLY: .unwritable
    case SQLITE_NOMEM: .outOfMemory
    default: .unreadable
    }
  }

  /// A line that quotes a statement, on one line.
  static func detail(_ sql: String?) -> [String] {
    guard let sql else { return [] }
    let words = sql.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return ["in: " + (words.count <= 400 ? words : words.prefix(399) + "…")]
  }
}

extension Remedy {
  /// Whoever met another process can be repeated: nothing was changed.
  static let waitForOthers = Remedy.advice(
    "nothing was changed: do it again when the other process that writes there has ended")
}
