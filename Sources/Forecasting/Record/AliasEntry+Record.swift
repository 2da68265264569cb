public import Faults
public import Ledger
public import Time
public import Tracking

extension AliasEntry {
  /// A change as the folder of runs has it; nil where its time is none.
  public init?(_ record: AliasRecord) {
    guard let time = Instant(record.changedAt) else { return nil }
    self.init(
      changeID: record.changeID, alias: record.alias,
      kind: record.kind == .promoted ? .promoted : .rolledBack, runID: record.runID,
      previousRunID: record.previousRunID, time: time, actor: record.actor,
      reason: record.reason, testID: record.testID)
  }
}

extension Ledger {
  /// Adds a league's changes of aliases that a folder of runs has and the ledger lacks.
  public func addAliasHistory(
    of store: RunStore, to league: LedgerLeague, at time: Instant
  ) throws(Fault) {
    try add(try store.aliasEntries(of: league.id), to: league, at: time)
  }
}

extension RunStore {
  /// Changes of aliases on the occasion of a league, the oldest first.
  public func aliasEntries(of leagueID: String) throws(Fault) -> [AliasEntry] {
    try aliasHistory().filter { $0.leagueID == leagueID }.compactMap { AliasEntry($0) }
  }
}
