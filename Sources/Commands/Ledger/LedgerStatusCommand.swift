internal import Ledger
internal import Terminal
internal import Wording

/// `almanac ledger status`: how far a ledger's schema is, and how much it holds.
enum LedgerStatusCommand: Command {
  static let specification = CommandSpecification(
    name: "status", summary: "Show how far a ledger's schema is, and how much it holds.",
    options: LeagueInUse.options + [SharedOptions.json], examples: ["almanac ledger status"])

  private struct Answer: Encodable {
    struct Applied: Encodable {
      let migration, appliedAt, programVersion: String

      enum CodingKeys: String, CodingKey {
        case migration
        case appliedAt = "applied_at"
        case programVersion = "program_version"
      }
    }

    let ledger, database: String
    let applied: [Applied]
    let pending: [String]
    let problem: String?
    let rows: [String: Int]
  }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let location = try LeagueInUse.location(arguments, context)
    let status = try Ledger.status(
      of: location, now: Clock.now(), programVersion: AlmanacProgram.version)
    if arguments.has("json") {
      let applied = status.applied.map {
        Answer.Applied(
          migration: $0.label, appliedAt: "\($0.appliedAt)", programVersion: $0.programVersion)
      }
      let rows = Dictionary(uniqueKeysWithValues: status.rows.map { ($0.table, $0.count) })
      return try context.printJSON(
        JSONList.text(
          of: Answer(
            ledger: "\(location)", database: status.database, applied: applied,
            pending: status.pending, problem: status.problem, rows: rows)))
    }
    var table = KeyValueTable()
    table.append("ledger", "\(location)")
    table.append("database", status.database)
    let state =
      status.problem ?? (status.pending.isEmpty ? "up to date" : "lacks \(status.pending.count)")
    table.append("migrations", "\(status.applied.count) applied, \(state)")
    for (name, count) in status.rows where name != "schema_migrations" {
      table.append(name, NumberFormat.grouped(count))
    }
    try context.output.write(
      table.render(width: context.output.tableWidth, style: context.style))
  }
}
