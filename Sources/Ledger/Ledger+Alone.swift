internal import Database
package import Faults
internal import Glibc
internal import Storage

extension Ledger {
  /// "alon" in ASCII: names this lock among those of the server.
  private static let lockClass = 0x616C_6F6E

  /// Does `body` while no other process is in such a part with this ledger, transactions or none; nil where
  /// one stays there for longer than `patience`. A process that dies is out, at once.
  ///
  /// A ledger that is a file claims its directory, so that two in one directory wait for each other.
  package func alone<Value>(
    patience: Duration, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    let end = ContinuousClock.now + patience
    repeat {
      if let value = try aloneNow(body) { return value }
      usleep(20_000)
    } while ContinuousClock.now < end
    return nil
  }

  private func aloneNow<Value>(_ body: () throws(Fault) -> Value) throws(Fault) -> Value? {
    guard case .file(let path) = location.database else { return try aloneOnServer(body) }
    guard let claim = DirectoryClaim(ifFree: FileSystem.directory(of: path)) else { return nil }
    let value = try body()
    _ = consume claim
    return value
  }

  /// With an advisory lock, which ends with its connection.
  private func aloneOnServer<Value>(
    _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value? {
    let key = "(\(Self.lockClass), hashtext(current_schema()))"
    let lock = "SELECT CASE WHEN pg_try_advisory_lock\(key) THEN 1 ELSE 0 END::bigint"
    guard try connection.integer(lock) == 1 else { return nil }
    defer { _ = try? connection.run("SELECT pg_advisory_unlock\(key)") }
    return try body()
  }
}
