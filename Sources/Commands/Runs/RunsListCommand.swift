internal import Evaluation
internal import Terminal
internal import Tracking

/// `almanac runs list`: the runs of a folder, newest first.
enum RunsListCommand: Command {
  static let specification = CommandSpecification(
    name: "list", summary: "List recorded runs, newest first.",
    options: [
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "List the newest N only.",
        defaultText: "all of them"),
      SharedOptions.runsDirectory,
      SharedOptions.json,
    ],
    examples: ["almanac runs list --limit 10", "almanac runs list --json"])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let limit = try arguments.integer("limit", in: 1...Int.max) ?? Int.max
    let store = RunStore(directory: try arguments.runsDirectory)
    let listing = try store.list()
    for warning in listing.warnings { context.warn(warning) }
    let shown = listing.runs.prefix(limit)
    if arguments.has("json") { return try context.printJSON(json(of: shown.map(\.json))) }
    guard !shown.isEmpty else {
      return context.note("no runs in \(store.directory) yet; make one with \"almanac train\"")
    }
    let table = self.table(of: shown.map(\.record))
    try context.output.write(
      table.render(width: context.output.tableWidth, style: context.style))
    if shown.count < listing.runs.count {
      context.note("\(shown.count) of \(listing.runs.count) runs; --limit raises that")
    }
  }

  /// An array of the records, each as its file has it.
  private static func json(of records: [[UInt8]]) -> [UInt8] {
    let comma = [UInt8](",".utf8)
    return [UInt8]("[".utf8) + records.joined(separator: comma) + [UInt8]("]\n".utf8)
  }

  private static func table(of records: [RunRecord]) -> TextTable {
    var table = TextTable([
      TableColumn("run"), TableColumn("model"), TableColumn("seasons"),
      TableColumn(Metric.logLoss.title, alignment: .right),
      TableColumn(Metric.brierScore.title, alignment: .right),
      TableColumn("games", alignment: .right), TableColumn("when (UTC)"), TableColumn("git"),
      TableColumn("name", minimumWidth: 4, isFlexible: true),
      TableColumn("tags", minimumWidth: 4, isFlexible: true), TableColumn("status"),
    ])
    for record in records { table.append(cells(of: record)) }
    return table
  }

  private static func cells(of record: RunRecord) -> [String] {
    let pooled = record.metrics.pooled
    let when = record.timestamp.prefix(16).replacing("T", with: " ")
    let git = record.git.isDirty == nil ? record.git.hash : String(record.git.hash.prefix(7))
    return [
      String(record.runID.prefix(8)), record.modelType, "\(record.startYear)–\(record.endYear)",
      NumberFormat.fixed(pooled[.logLoss], decimals: 4),
      NumberFormat.fixed(pooled[.brierScore], decimals: 4),
      NumberFormat.grouped(record.predictionCount), String(when),
      git + (record.git.isDirty == true ? "*" : ""), record.name ?? NumberFormat.absent,
      record.tags.isEmpty ? NumberFormat.absent : record.tags.joined(separator: ", "),
      record.status.rawValue,
    ]
  }
}
