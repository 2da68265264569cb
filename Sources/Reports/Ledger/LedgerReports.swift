internal import JSON
public import Ledger
internal import Time
internal import Tracking
internal import Wording

/// How far a ledger's schema is, and how much the ledger holds.
public struct LedgerStatusReport {
  private let status: LedgerStatus
  private let ledger: String

  public init(_ status: LedgerStatus, of ledger: LedgerLocation) {
    (self.status, self.ledger) = (status, "\(ledger)")
  }

  public var report: Report {
    Report(
      title: "Ledger", [Section([.figures(facts)])],
      fields: [
        Report.Field("applied", .array(status.applied.map(Self.value))),
        Report.Field("pending", .array(status.pending.map(JSONValue.text))),
        Report.Field("problem", .optional(status.problem)),
        Report.Field(
          "rows",
          .object(
            Dictionary(uniqueKeysWithValues: status.rows.map { ($0.table, .whole($0.count)) }))),
      ])
  }

  private var facts: Figures {
    let pending = status.pending.isEmpty ? "up to date" : "lacks \(status.pending.count)"
    let state = status.problem ?? pending
    let tables = status.rows.filter { $0.table != "schema_migrations" }
    return Figures(
      [
        Figures.Fact("ledger", ledger, at: "ledger"),
        Figures.Fact("database", status.database, at: "database"),
        Figures.Fact("migrations", "\(status.applied.count) applied, \(state)"),
      ]
        + tables.map {
          Figures.Fact($0.table, .count($0.count), at: ["rows", .key($0.table)])
        })
  }

  private static func value(of applied: AppliedMigration) -> JSONValue {
    .object([
      "migration": .text(applied.label), "digest": .text(applied.digest),
      "applied_at": .text(applied.appliedAt.text(to: .microseconds)),
      "milliseconds": .whole(applied.milliseconds),
      "program_version": .text(applied.programVersion),
    ])
  }
}

/// Migrations that were applied now.
public struct MigrationReport {
  private let applied: [String]
  private let ledger: String

  /// - Parameter applied: the labels of the migrations, in order.
  public init(_ applied: [String], of ledger: LedgerLocation) {
    (self.applied, self.ledger) = (applied, "\(ledger)")
  }

  public var report: Report {
    let count = NumberFormat.counted(applied.count, "migration")
    let state = applied.last.map { "\(count) applied, up to \($0)" } ?? "up to date already"
    return Report(
      title: "Ledger migrated", [Section([.line("\(ledger): \(state)")])],
      fields: [
        Report.Field("ledger", .text(ledger)),
        Report.Field("applied", .array(applied.map(JSONValue.text))),
      ])
  }
}

/// Whether documentation, migrations and database agree.
public struct SchemaCheckReport {
  private let differences: [String]
  private let ledger: String

  public init(_ differences: [String], of ledger: LedgerLocation) {
    (self.differences, self.ledger) = (differences, "\(ledger)")
  }

  public var report: Report {
    let verdict = Block.line("\(ledger): documentation, migrations and database agree")
    return Report(
      title: "Ledger checked",
      [Section(differences.isEmpty ? [verdict] : differences.map(Block.line))],
      fields: [
        Report.Field("ledger", .text(ledger)),
        Report.Field("agree", .boolean(differences.isEmpty)),
        Report.Field("differences", .array(differences.map(JSONValue.text))),
      ])
  }
}

/// Whether all that is derived is what it should be.
public struct LedgerVerificationReport {
  private let findings: [LedgerFinding]
  private let leagueCount: Int
  private let ledger: String

  public init(_ findings: [LedgerFinding], leagueCount: Int, of ledger: LedgerLocation) {
    (self.findings, self.leagueCount, self.ledger) = (findings, leagueCount, "\(ledger)")
  }

  public var report: Report {
    let leagues = NumberFormat.counted(leagueCount, "league")
    let verdict = Block.line("\(ledger): all is what it should be, in \(leagues)")
    return Report(
      title: "Ledger verified",
      [Section(findings.isEmpty ? [verdict] : findings.map { .line("\($0)") })],
      fields: [
        Report.Field("ledger", .text(ledger)), Report.Field("whole", .boolean(findings.isEmpty)),
        Report.Field("leagues", .whole(leagueCount)),
        Report.Field("findings", .array(findings.map(\.json))),
      ])
  }
}

/// A ledger that was copied as it is.
public struct LedgerBackupReport {
  private let source: String
  private let target: String

  /// - Parameter target: the file that is the copy.
  public init(of source: LedgerLocation, to target: String) {
    (self.source, self.target) = ("\(source)", target)
  }

  public var report: Report {
    Report(
      title: "Ledger backed up", [Section([.line("\(target): a copy of \(source)")])],
      fields: [Report.Field("ledger", .text(source)), Report.Field("backup", .text(target))])
  }
}

/// A database that was taken in as a ledger.
public struct LedgerAdoptionReport {
  private let ledger: String

  public init(_ location: LedgerLocation) { ledger = "\(location)" }

  public var report: Report {
    Report(
      title: "Ledger adopted", [Section([.line("\(ledger): is a ledger now")])],
      fields: [Report.Field("ledger", .text(ledger)), Report.Field("adopted", .boolean(true))])
  }
}

/// A ledger whose rows were copied to another place.
public struct LedgerCopyReport {
  private let rowCount: Int
  private let source: String
  private let target: String

  public init(rowCount: Int, of source: LedgerLocation, to target: LedgerLocation) {
    (self.rowCount, self.source, self.target) = (rowCount, "\(source)", "\(target)")
  }

  public var report: Report {
    let rows = NumberFormat.counted(rowCount, "row")
    return Report(
      title: "Ledger copied",
      [Section([.line("\(target): \(rows) of \(source), all the same")])],
      fields: [
        Report.Field("from", .text(source)), Report.Field("to", .text(target)),
        Report.Field("rows", .whole(rowCount)),
      ])
  }
}
