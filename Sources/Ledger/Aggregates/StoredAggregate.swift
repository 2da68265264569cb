package import Database
package import Faults

/// Rows that are derived from others and kept true by every write: of sessions of shots, of seasons of games.
///
/// A write marks the keys that it touched; ``Database/Connection/keepTrue(_:_:)`` derives each once, in the
/// same transaction. Where that alone fails, the write stands and the key is stale, until the next write or a
/// rebuild derives it.
package protocol StoredAggregate {
  associatedtype Key: Hashable & Comparable & Sendable

  /// Derives a key's rows and writes them in place of those that there are; none where nothing is left.
  func derive(_ key: Key, on connection: Connection) throws(Fault)
  func setStale(_ key: Key, _ isStale: Bool, on connection: Connection) throws(Fault)
  /// The keys that are stale.
  func stale(on connection: Connection) throws(Fault) -> [Key]
}

extension Connection {
  /// Derives the rows of keys, and of those that are stale.
  ///
  /// - Returns: the keys that are stale now, and why.
  /// - Precondition: a transaction is under way, which changed what the keys' rows are derived from.
  package func keepTrue<Aggregate: StoredAggregate>(
    _ aggregate: Aggregate, _ touched: Set<Aggregate.Key>
  ) throws(Fault) -> [(key: Aggregate.Key, fault: Fault)] {
    let stale = try aggregate.stale(on: self)
    let keys = touched.union(stale).sorted()
    let whole = try attempt { () throws(Fault) in
      for key in keys { try aggregate.derive(key, on: self) }
      for key in stale { try aggregate.setStale(key, false, on: self) }
    }
    if whole == nil { return [] }
    var failures: [(key: Aggregate.Key, fault: Fault)] = []
    for key in keys {
      let fault = try attempt { () throws(Fault) in
        try aggregate.derive(key, on: self)
        try aggregate.setStale(key, false, on: self)
      }
      guard let fault else { continue }
      try aggregate.setStale(key, true, on: self)
      failures.append((key, fault))
    }
    return failures
  }

  /// Does a part of a transaction, or takes it back.
  ///
  /// - Returns: why it was taken back; nil where it was done.
  /// - Throws: a fault that is not the part's own: where somebody else is in the way, or nothing can be
  ///   written at all.
  private func attempt(_ body: () throws(Fault) -> Void) throws(Fault) -> Fault? {
    try run("SAVEPOINT part")
    do throws(Fault) {
      try body()
    } catch {
      if [.busy, .unreachable, .outOfMemory, .unwritable, .interrupted].contains(error.code) {
        throw error
      }
      try run("ROLLBACK TO SAVEPOINT part")
      try run("RELEASE SAVEPOINT part")
      return error
    }
    try run("RELEASE SAVEPOINT part")
    return nil
  }
}
