internal import Database
public import Faults
internal import Storage

/// Copies of a file of SQLite.
enum Backup {
  /// Copies a database as it is between two writes, whole or not at all, over a copy that is there.
  static func copy(_ path: String, to target: String) throws(Fault) {
    let beside = FileSystem.replacementPath(of: target)
    try FileSystem.remove(beside)
    do throws(Fault) {
      try Connection(.file(path), .write).run("VACUUM INTO $1", [.text(beside)])
      try FileSystem.flush(beside)
      try FileSystem.move(beside, to: target)
    } catch {
      try? FileSystem.remove(beside)
      throw error
    }
    try FileSystem.flush(FileSystem.directory(of: target))
  }
}

extension Ledger {
  /// Copies a ledger's file, as it is between two writes, over a copy that is there.
  ///
  /// - Throws: ``Fault`` `.usage` for a database of PostgreSQL.
  public func backUp(to target: String) throws(Fault) {
    guard case .file(let path) = location.database else {
      throw Fault(
        .usage, at: connection.place, "is PostgreSQL, whose own pg_dump makes backups",
        remedy: .advice("run pg_dump, or copy the ledger to a file"))
    }
    try Backup.copy(path, to: target)
  }
}
