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
      let connection = try Connection(.file(path), .write)
      do throws(Fault) {
        // It takes an empty file.
        try connection.run("VACUUM INTO $1", [.text(temporary)])
      } catch {
        // The copy is what is written.
        throw error.code == .unwritable ? Fault(.unwritable, at: .file(target), error.fact) : error
      }
    }
  }

  /// Lets pg_dump write one schema as a script for psql, whole or not at all, over a file that is there.
  ///
  /// Schemas that come and go meanwhile are neither in the script nor in its way.
  static func dump(
    _ address: String, schema: String, to target: String,
    isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Fault) {
    try FileSystem.replace(target) { (temporary) throws(Fault) in
      let command = [
        "pg_dump", "--dbname=\(address)", choice(of: schema), "--no-owner", "--no-privileges",
        "--no-password", "-f", temporary,
      ]
      try run(command, isInterrupted)
    }
  }

  /// The option that has pg_dump write a schema and no other.
  ///
  /// A schema that is asked for by name is made by the script, and every database has `public` already;
  /// so there the others are left out. pg_dump's patterns are regular expressions without "not": another
  /// name is shorter, differs in a letter, or is longer.
  private static func choice(of schema: String) -> String {
    guard schema == "public" else {
      return "--schema=\"\(schema.replacing("\"", with: "\"\""))\""
    }
    let others = schema.indices.flatMap { place in
      let start = schema[..<place]
      return (start.isEmpty ? [] : ["\(start)"]) + ["\(start)[^\(schema[place])]*"]
    }
    return "--exclude-schema=\((others + ["\(schema)?*"]).joined(separator: "|"))"
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
    let schema = try connection.first("SELECT current_schema()::text") { (row) throws(Fault) in
      try row.text(0)
    }
    try Backup.dump(
      address, schema: schema ?? "public", to: target, isInterrupted: isInterrupted)
  }
}
