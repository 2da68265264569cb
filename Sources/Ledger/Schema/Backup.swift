internal import Database
internal import Faults
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
