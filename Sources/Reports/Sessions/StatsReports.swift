internal import JSON
public import Ledger
internal import Wording

/// Whether stored aggregates are those of what they are derived from.
public struct StatsCheckReport {
  private let noun: String
  private let count: Int
  private let findings: [String]

  /// - Parameter noun: `session` or `season`.
  public init(_ noun: String, _ count: Int, _ findings: [LedgerFinding]) {
    (self.noun, self.count, self.findings) = (noun, count, findings.map(\.description))
  }

  public var report: Report {
    let looked = NumberFormat.counted(count, noun)
    let verdict =
      findings.isEmpty
      ? "The stored aggregates of \(looked) are what they should be."
      : "The stored aggregates of \(NumberFormat.grouped(findings.count)) of \(looked) are not true."
    return Report(
      title: "Stored aggregates", [Section([.verdict(verdict)] + findings.map(Block.line))],
      fields: [
        Report.Field("checked", .whole(count)),
        Report.Field("failed", .whole(findings.count)),
        Report.Field("findings", .array(findings.map(JSONValue.text))),
      ])
  }
}

/// How many stored aggregates a rebuild wrote, and how many it could not.
public struct StatsRebuildReport {
  private let noun: String
  private let updated: Int
  private let failed: [String]

  public init(_ noun: String, updated: Int, failed: [String]) {
    (self.noun, self.updated, self.failed) = (noun, updated, failed)
  }

  public var report: Report {
    let verdict =
      "The aggregates of \(NumberFormat.counted(updated, noun)) are written anew; "
      + "\(failed.isEmpty ? "none" : NumberFormat.grouped(failed.count)) failed."
    return Report(
      title: "Stored aggregates", [Section([.verdict(verdict)] + failed.map(Block.line))],
      fields: [
        Report.Field("updated", .whole(updated)), Report.Field("failed", .whole(failed.count)),
        Report.Field("failures", .array(failed.map(JSONValue.text))),
      ])
  }
}
