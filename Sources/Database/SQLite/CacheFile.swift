public import Faults

/// A file of SQLite whose content can be made again: it may be emptied, which no other database here
/// can be, and its commits wait for no disk.
public final class CacheFile {
  public let connection: Connection
  private let driver: SQLiteDriver

  /// - Parameter patience: how long to wait for other processes before `.busy`.
  /// - Throws: ``Fault`` when there is no such file, or it cannot be opened.
  public init(
    path: String, _ opening: Connection.Opening, patience: Duration
  ) throws(Fault) {
    driver = try SQLiteDriver(path: path, opening, patience: patience, isDurable: false)
    connection = Connection(driver, at: .file(path), patience: patience)
  }

  /// Empties the file, however damaged it is, in step with other processes that have it open.
  public func reset() throws(Fault) { try driver.reset() }
}
