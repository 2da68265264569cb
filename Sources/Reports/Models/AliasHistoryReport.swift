internal import JSON
public import Ledger
internal import Time
internal import Wording

/// Which run an alias named from when to when, and why.
public struct AliasHistoryReport {
  private let entries: [AliasEntry]
  private let tests: [String: String]

  /// - Parameters:
  ///   - entries: those of one alias in their order.
  ///   - tests: names of tests by their ids.
  public init(_ entries: [AliasEntry], tests: [String: String]) {
    (self.entries, self.tests) = (entries, tests)
  }

  public var report: Report {
    let sentence =
      entries.isEmpty
      ? "No alias was changed yet for this league."
      : "\(NumberFormat.counted(entries.count, "change"))."
    return Report(
      title: "History of aliases",
      [Section([.sentence(sentence)])] + (entries.isEmpty ? [] : [Section([.table(table)])]),
      fields: entries.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  public var table: Table {
    var table = Table(
      [
        Column("alias", key: "alias", .token), Column("run", key: "run_id", .token),
        Column("from (UTC)", key: "from", .token), Column("to (UTC)", key: "to", .token),
        Column("by", key: "changed_by", narrowest: 6),
        Column("why", key: "reason", .passage, narrowest: 10), Column("test", key: "test"),
        Column("how", key: "kind", .token), .data("change_id"), .data("previous_run_id"),
        .data("test_id"),
      ], at: .root)
    for (place, entry) in entries.enumerated() {
      let next = entries[(place + 1)...].first { $0.alias == entry.alias }
      table.append([
        .text("@" + entry.alias), .run(entry.runID), .time(Self.text(entry)),
        next.map { .time(Self.text($0)) } ?? .missing, .text(entry.actor), .text(entry.reason),
        .text(entry.testID.map { tests[$0] ?? $0 }),
        .text(entry.kind.rawValue.replacing("_", with: " ")), .data(.text(entry.changeID)),
        .data(.optional(entry.previousRunID)), .data(.optional(entry.testID)),
      ])
    }
    return table
  }

  private static func text(_ entry: AliasEntry) -> String { entry.time.text(to: .milliseconds) }
}
