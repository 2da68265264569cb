internal import Database
internal import Faults
internal import Storage

/// What was read of a folder's runs, kept in `.index.sqlite` so that it need not be read again.
///
/// Only a cache: whatever is in it is believed of a run alone while the stamp of the run's `run.json`
/// is the one that the index noted, and while checksums are right. Anything else, a missing, damaged
/// or locked file included, costs time and nothing more; no function here throws.
struct RunIndex {
  static let fileName = ".index.sqlite"

  /// Long enough for another process's commit; a listing without the index takes some seconds at most.
  private static let patience = 1000

  private let directory: String?
  private var connection: Connection?
  /// Whether the file holds what this version writes, as far as is known.
  private(set) var isUsable: Bool

  /// - Parameter directory: nil for an index that knows nothing and notes nothing.
  init(of directory: String?) {
    self.directory = directory
    connection = directory.flatMap { try? Self.open($0, .open) }
    let version = try? connection?.integer("PRAGMA user_version")
    isUsable = version == Int64(RunFields.layoutVersion)
  }

  private static func open(
    _ directory: String, _ mode: Connection.Mode
  ) throws(Fault) -> Connection {
    try Connection(path: directory + "/" + fileName, mode: mode, patience: patience)
  }

  // MARK: Reading

  /// Every run in the index, in the order of the rows; none where it cannot be read or has a row that
  /// is not whole. One bad row condemns them all: it is written anew then, since nobody knows what else
  /// is wrong with it.
  mutating func runs() -> [IndexedRun] {
    guard isUsable else { return [] }
    do throws(Fault) {
      return try readRuns()
    } catch {
      if error.code != .busy { isUsable = false }
      return []
    }
  }

  private func readRuns() throws(Fault) -> [IndexedRun] {
    guard let connection else { return [] }
    let statement = try connection.prepare(
      """
      SELECT row, id, device, inode, size, modified, changed, created, checksum FROM runs
      ORDER BY row
      """)
    var runs: [IndexedRun] = []
    while try statement.step() {
      let stamp = FileStamp(
        device: statement.integer(2), inode: statement.integer(3), size: statement.integer(4),
        modified: statement.integer(5), changed: statement.integer(6))
      let run = IndexedRun(
        row: statement.integer(0), id: statement.text(1), stamp: stamp,
        created: statement.integer(7))
      guard run.checksum == UInt64(bitPattern: statement.integer(8)) else {
        throw Fault(.badData, at: .file(connection.path), "a row is not whole")
      }
      runs.append(run)
    }
    return runs
  }

  /// Calls `body` with a function that finds a run's fields; nil when they are not whole, or not this
  /// run's.
  func withFields(_ body: ((IndexedRun) -> RunFields?) -> Void) {
    let connection = isUsable ? connection : nil
    let statement = try? connection?.prepare("SELECT checksum, bytes FROM fields WHERE row = ?")
    // Otherwise SQLite would lock the file, and look for a journal, once for each run.
    try? connection?.run("BEGIN")
    defer { try? connection?.run("COMMIT") }
    // After a failure, which may have taken all patience, nothing more is asked.
    var hasFailed = statement == nil
    body { run in
      guard !hasFailed, let statement else { return nil }
      defer { statement.reset() }
      do throws(Fault) {
        try statement.bind(run.row, at: 1)
        guard try statement.step() else { return nil }
      } catch {
        hasFailed = true
        return nil
      }
      let fields = RunFields(bytes: statement.bytes(1))
      let checksum = UInt64(bitPattern: statement.integer(0))
      return run.checksum(of: fields) == checksum ? fields : nil
    }
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
      if connection == nil { connection = try Self.open(directory, .create) }
      guard let connection else { return }
      if !isUsable { try connection.reset() }
      try Self.write(read, gone, to: connection)
      isUsable = true
    } catch {
      guard error.code == .badData else { return }
      // It has shown only now; the next listing fills the index again.
      isUsable = false
      try? connection?.reset()
    }
  }

  private static func write(
    _ read: [(run: IndexedRun, fields: RunFields)], _ gone: [String],
    to connection: Connection
  ) throws(Fault) {
    // Checksums find what a power cut leaves half-written; no need to wait for the disk.
    try connection.run("PRAGMA synchronous = OFF")
    try connection.run("PRAGMA cache_size = -65536")
    try connection.transaction { () throws(Fault) in
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
    let deletions = [
      try connection.prepare("DELETE FROM fields WHERE row = (SELECT row FROM runs WHERE id = ?)"),
      try connection.prepare("DELETE FROM runs WHERE id = ?"),
    ]
    for id in ids {
      for deletion in deletions {
        try deletion.bind(id, at: 1)
        _ = try deletion.step()
        deletion.reset()
      }
    }
  }

  private static func insert(
    _ read: [(run: IndexedRun, fields: RunFields)], into connection: Connection
  ) throws(Fault) {
    let insertion = try connection.prepare(
      """
      INSERT INTO runs (id, device, inode, size, modified, changed, created, checksum)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET device = excluded.device, inode = excluded.inode,
        size = excluded.size, modified = excluded.modified, changed = excluded.changed,
        created = excluded.created, checksum = excluded.checksum
      RETURNING row
      """)
    let fieldInsertion = try connection.prepare("REPLACE INTO fields VALUES (?, ?, ?)")
    for (run, fields) in read {
      let numbers = [
        run.stamp.device, run.stamp.inode, run.stamp.size, run.stamp.modified, run.stamp.changed,
        run.created, Int64(bitPattern: run.checksum),
      ]
      try insertion.bind(run.id, at: 1)
      for (place, number) in numbers.enumerated() { try insertion.bind(number, at: place + 2) }
      guard try insertion.step() else {
        throw Fault(.badData, at: .file(connection.path), "a row cannot be replaced")
      }
      try fieldInsertion.bind(insertion.integer(0), at: 1)
      // The statement is over, and its row kept, only when it has been stepped to its end.
      _ = try insertion.step()
      insertion.reset()
      try fieldInsertion.bind(Int64(bitPattern: run.checksum(of: fields)), at: 2)
      try fieldInsertion.bind(fields.bytes, at: 3)
      _ = try fieldInsertion.step()
      fieldInsertion.reset()
    }
  }
}
