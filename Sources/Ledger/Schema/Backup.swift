internal import Database
public import Faults
internal import Processes
internal import Storage

/// Copies of databases.
enum Backup {
  /// A dump takes as long as it takes; only one that hangs is ended.
  private static let timeout = Duration.seconds(86_400)
  /// pg_dump writes to the file and not to its standard output.
  private static let outputLimit = 1 << 16

  /// Copies a file of SQLite as it is between two writes, whole or not at all, over a copy that is there.
  static func copy(_ path: String, to target: String) throws(Fault) {
    try FileSystem.replace(target) { (temporary) throws(Fault) in
      // VACUUM INTO takes an empty file.
      try Connection(.file(path), .write).run("VACUUM INTO $1", [.text(temporary)])
    }
  }

  /// Lets pg_dump write a database as a script for psql, whole or not at all, over a file that is there.
  ///
  /// - Parameter others: schemas that are left out. Naming the one that is wanted would have the script make
  ///   the schema `public`, which every database has.
  static func dump(
    _ address: String, without others: [String], to target: String,
    isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    try FileSystem.replace(target) { (temporary) throws(Fault) in
      let exclusions = others.map {
        "--exclude-schema=\"\($0.replacing("\"", with: "\"\""))\""
      }
      let command = [
        "pg_dump", "--dbname=\(address)", "--no-owner", "--no-privileges", "--no-password",
        "--file=\(temporary)",
      ]
      try run(command + exclusions, isInterrupted)
    }
  }

  private static func run(
    _ command: [String], _ isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    let process: ChildProcess
    do throws(ProcessFailure) {
      process = try ChildProcess(command, isInterrupted: isInterrupted)
    } catch {
      throw Fault(
        .missing, "pg_dump, which copies databases of PostgreSQL, cannot be started",
        remedy: .advice("install PostgreSQL's client programs"))
    }
    do throws(ProcessFailure) {
      _ = try process.finish(limit: outputLimit, timeout: timeout)
    } catch .interrupted {
      throw Fault(.interrupted, "interrupted; nothing was copied")
    } catch {
      let lines = process.lastWords.split(separator: "\n").map(String.init)
      throw Fault(.unwritable, "pg_dump did not copy the database", detail: lines)
    }
  }
}

extension Ledger {
  /// Copies the ledger as it is between two writes, over a copy that is there: a file of SQLite as such a
  /// file, the schema of a server's database as a script for psql.
  ///
  /// - Parameter isInterrupted: asked while pg_dump works.
  /// - Throws: ``Fault`` `.unwritable`; the copy that was there stays then. `.missing` without pg_dump.
  public func backUp(
    to target: String, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(Fault) {
    guard case .server(let address) = location.database else {
      return try Backup.copy("\(location)", to: target)
    }
    let sql = """
      SELECT nspname::text FROM pg_namespace
      WHERE nspname <> current_schema() AND nspname !~ '^pg_' AND nspname <> 'information_schema'
      """
    let others = try connection.rows(sql) { (row) throws(Fault) in try row.text(0) }
    try Backup.dump(address, without: others, to: target, isInterrupted: isInterrupted)
  }
}
