public import Ledger
internal import Time
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
