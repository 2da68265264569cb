public import Tracking

/// The annotations of runs: names, tags and notes.
public struct AnnotationReport {
  private let records: [RunRecord]

  public init(_ records: [RunRecord]) {
    self.records = records
  }

  public var report: Report {
    var table = Table(
      [
        Column("run", key: "run_id"), Column("name", key: "name", narrowest: 4),
        Column("tags", key: "tags", narrowest: 4), Column("notes", key: "notes", narrowest: 4),
      ], at: .root)
    for record in records {
      table.append([
        .run(record.runID), .text(record.name), .list(record.tags), .text(record.notes),
      ])
    }
    return Report(title: "Runs", [Section([.table(table)])])
  }
}
