internal import Database
internal import Faults
internal import Storage

/// A folder's runs as they were read, kept in `.index.sqlite` so that they need not be read again.
///
/// Only a cache: whatever is in it is believed of a run alone while the stamp of the run's `run.json`
/// is the one that the index noted, and while checksums are right. Anything else, a missing, damaged
/// or locked file included, costs time and nothing more; no function here throws.
struct RunIndex {
  static let fileName = ".index.sqlite"

  /// Long enough for another process's commit; a listing without the index takes some seconds at most.
  private static let patience = Duration.seconds(1)

  private let directory: String?
  private var file: CacheFile?
  /// Whether the file holds what this version writes, as far as is known.
  private(set) var isUsable: Bool

  /// - Parameter directory: nil for an index that knows nothing and notes nothing.
  init(of directory: String?) {
    self.directory = directory
    file = directory.flatMap { try? Self.open($0, .write) }
    let version = try? file?.connection.integer("PRAGMA user_version")
    isUsable = version == Int64(RunFields.layoutVersion)
  }

  private static func open(
    _ directory: String, _ opening: Connection.Opening
  ) throws(Fault) -> CacheFile {
    try CacheFile(path: directory + "/" + fileName, opening, patience: patience)
  }

  // MARK: Reading

  /// What a server would otherwise read again for each request.
  private static let kept = Kept<[IndexedRun]>()

  /// Every run in the index, in the order of the rows; none where it cannot be read or has a row that
  /// is not whole. One bad row condemns them all: it is written anew then, since nobody knows what else
  /// is wrong with it.
  mutating func runs() -> [IndexedRun] {
    guard isUsable, let directory else { return [] }
    let path = directory + "/" + Self.fileName
    do throws(Fault) {
      return try Self.kept.value(of: [path, path + "-wal", path + "-journal"]) {
        () throws(Fault) in try readRuns()
      }
    } catch {
      if error.code != .busy { isUsable = false }
      return []
    }
  }

  private func readRuns() throws(Fault) -> [IndexedRun] {
    guard let connection = file?.connection else { return [] }
    let sql = """
      SELECT row, id, device, inode, size, modified, changed, created, checksum FROM runs
      ORDER BY row
      """
    return try connection.rows(sql) { (row) throws(Fault) in
      let stamp = FileStamp(
        device: try row.integer(2), inode: try row.integer(3), size: try row.integer(4),
        modified: try row.integer(5), changed: try row.integer(6))
      let run = IndexedRun(
        row: try row.integer(0), id: try row.text(1), stamp: stamp, created: try row.integer(7))
      guard run.checksum == UInt64(bitPattern: try row.integer(8)) else {
        throw Fault(.badData, at: connection.place, "a row is not whole")
      }
      return run
    }
  }

  /// Calls `body` with a function that finds a run's fields; nil when they are not whole, or not this
  /// run's.
  func withFields(_ body: ((IndexedRun) -> RunFields?) -> Void) {
    let connection = isUsable ? file?.connection : nil
    // Otherwise SQLite would lock the file, and look for a journal, once for each run.
    _ = try? connection?.run("BEGIN")
    defer { _ = try? connection?.run("COMMIT") }
    // After a failure, which may have taken all patience, nothing more is asked.
    var hasFailed = connection == nil
    body { run in
      guard !hasFailed, let connection else { return nil }
      do throws(Fault) {
        return try Self.fields(of: run, in: connection)
      } catch {
        hasFailed = true
        return nil
      }
    }
  }

  private static func fields(
    of run: IndexedRun, in connection: Connection
  ) throws(Fault) -> RunFields? {
    let sql = "SELECT checksum, bytes FROM fields WHERE row = $1"
    let found = try connection.first(sql, [.integer(run.row)]) { (row) throws(Fault) in
      (checksum: UInt64(bitPattern: try row.integer(0)), fields: RunFields(bytes: try row.bytes(1)))
    }
    guard let found, run.checksum(of: found.fields) == found.checksum else { return nil }
    return found.fields
  }

  // MARK: Writing

  /// Has the file emptied when it is next written to.
  mutating func condemn() { isUsable = false }

  /// Brings the index up to date, as far as the system and other processes let it.
  ///
  /// - Parameters:
  ///   - read: runs that the index lacked or had otherwise; their rows do not matter.
  ///   - gone: ids that are no runs any more.
  mutating func update(read: [(run: IndexedRun, fields: RunFields)], gone: [String]) {
    guard let directory else { return }
    do throws(Fault) {
      if file == nil { file = try Self.open(directory, .create) }
      guard let file else { return }
      if !isUsable { try file.reset() }
      try Self.write(read, gone, to: file.connection)
      isUsable = true
    } catch {
      guard error.code == .badData else { return }
      // It has shown only now; the next listing fills the index again.
      isUsable = false
      try? file?.reset()
    }
  }

  private static func write(
    _ read: [(run: IndexedRun, fields: RunFields)], _ gone: [String],
    to connection: Connection
  ) throws(Fault) {
    // Checksums find what a power cut leaves half-written; no need to wait for the disk.
    try connection.run("PRAGMA synchronous = OFF")
    try connection.run("PRAGMA cache_size = -65536")
    try connection.transaction(.write) { () throws(Fault) in
      for statement in schema { try connection.run(statement) }
      try remove(gone, from: connection)
      try insert(read, into: connection)
    }
  }

  private static let schema = [
    """
    CREATE TABLE IF NOT EXISTS runs (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, device INTEGER, inode INTEGER, size INTEGER,
      modified INTEGER, changed INTEGER, created INTEGER, checksum INTEGER)
    """,
    "CREATE TABLE IF NOT EXISTS fields (row INTEGER PRIMARY KEY, checksum INTEGER, bytes BLOB)",
    "PRAGMA user_version = \(RunFields.layoutVersion)",
  ]

  private static func remove(
    _ ids: [String], from connection: Connection
  ) throws(Fault) {
    let rows = ids.map { [SQLValue.text($0)] }
    try connection.run(
      "DELETE FROM fields WHERE row = (SELECT row FROM runs WHERE id = $1)", each: rows)
    try connection.run("DELETE FROM runs WHERE id = $1", each: rows)
  }

  private static func insert(
    _ read: [(run: IndexedRun, fields: RunFields)], into connection: Connection
  ) throws(Fault) {
    let insertion = """
      INSERT INTO runs (id, device, inode, size, modified, changed, created, checksum)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (id) DO UPDATE SET device = excluded.device, inode = excluded.inode,
        size = excluded.size, modified = excluded.modified, changed = excluded.changed,
        created = excluded.created, checksum = excluded.checksum
      RETURNING row
      """
    for (run, fields) in read {
      let numbers = [
        run.stamp.device, run.stamp.inode, run.stamp.size, run.stamp.modified, run.stamp.changed,
        run.created, Int64(bitPattern: run.checksum),
      ]
      let values = [SQLValue.text(run.id)] + numbers.map { SQLValue.integer($0) }
      // Read to its end: only then is the statement over, and its row kept.
      let rows = try connection.rows(insertion, values) { (row) throws(Fault) in
        try row.integer(0)
      }
      guard let row = rows.first else {
        throw Fault(.badData, at: connection.place, "a row cannot be replaced")
      }
      let checksum = Int64(bitPattern: run.checksum(of: fields))
      try connection.run(
        "REPLACE INTO fields VALUES ($1, $2, $3)",
        [.integer(row), .integer(checksum), .bytes(fields.bytes)])
    }
  }
}
