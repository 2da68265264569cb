internal import Columnar
internal import Evaluation
internal import Faults
internal import Reports
internal import Terminal
internal import Tracking
internal import Wording

/// `almanac runs list`: the runs of a folder, filtered, ordered and cut to a number.
enum RunsListCommand: Command {
  /// A table of more runs than this is rarely what somebody wanted to read.
  private static let tableLimit = 50

  static let specification = CommandSpecification(
    name: "list", summary: "List recorded runs, newest first.",
    discussion: """
      A filter compares fields with values, joined by "and", "or", "not" and parentheses:

        model = elo and log_loss < 0.43 and k_factor >= 30
        (tag = baseline or name ~ "first try") and not created < 2026-01-01

      Fields are those of a run's record, its metrics, and the hyperparameters of any run listed. \
      Where a hyperparameter has another field's name, write hyperparameters.NAME. The operators are \
      = != < <= > >= and ~, which finds a text within a text whatever its case. A value with spaces \
      goes in quotes; a date is a day or a minute, in UTC. A run that lacks a field never matches a \
      comparison of it; "x = null" finds it.

      --sort takes fields with commas between them. A metric's best score comes first, of other fields \
      the smallest value; a minus turns that round, as in --sort=-k_factor.
      """,
    options: [
      OptionSpecification("filter", placeholder: "FILTER", help: "List only runs such as this."),
      OptionSpecification(
        "sort", placeholder: "FIELDS", help: "What to order by.", defaultText: "newest first"),
      OptionSpecification(
        "limit", short: "n", placeholder: "N", help: "List the first N only; 0 lists all.",
        defaultText: "\(tableLimit) in a table, else all"),
      OptionSpecification(
        "columns", placeholder: "FIELDS", help: "Which fields to show, with commas between them."),
      SharedOptions.runsDirectory,
      SharedOptions.json,
      OptionSpecification("csv", help: "Print CSV, and nothing else."),
      SharedOptions.crlf,
    ],
    examples: [
      "almanac runs list --sort log_loss --limit 10",
      "almanac runs list --filter \"model = elo and k_factor >= 30\" --columns id,k_factor,log_loss",
      "almanac runs list --json",
    ])

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let format = try RunListFormat(arguments)
    let limit = try arguments.integer("limit", in: 0...Int.max)
    let catalog = try RunCatalog(RunStore(directory: try arguments.listedRunsDirectory))
    let filter = try filter(arguments, catalog)
    let order = try order(arguments, catalog)
    let columns = try columns(arguments, catalog, format)
    let most = limit ?? (format == .table ? tableLimit : 0)
    let selection = catalog.select(filter, order: order, limit: most == 0 ? .max : most)
    for warning in catalog.warnings { context.warn(warning) }
    let warned = catalog.warnings.count
    switch format {
    case .json: try printJSON(selection, catalog, context)
    case .csv(let lineEnd): try printCSV(selection.rows, columns, lineEnd, context)
    case .table where selection.rows.isEmpty && context.showsPage == nil: break
    case .table:
      let columns = try withNumbers(columns, selection.rows, arguments, catalog)
      let prefixLength = catalog.distinctPrefixLength(of: selection.rows)
      let report = RunListReport(columns, idLength: prefixLength).report(of: selection.rows)
      try context.show(report)
    }
    for warning in catalog.warnings.dropFirst(warned) { context.warn(warning) }
    noteWhatIsLeftOut(selection, catalog, filter != nil, arguments, format, context)
  }

  /// Adds the score of runs that foretell numbers where some are listed, and nobody chose columns.
  private static func withNumbers(
    _ columns: [FieldReference], _ rows: [RunCatalog.Row], _ arguments: ParsedArguments,
    _ catalog: RunCatalog
  ) throws(Fault) -> [FieldReference] {
    let number = try catalog.field(Metric.meanAbsoluteError.name)
    guard !arguments.has("columns"), rows.contains(where: { !$0[number].isMissing }) else {
      return columns
    }
    let place = columns.lastIndex { $0.field?.metric != nil } ?? columns.count - 1
    return Array(columns[...place]) + [number] + Array(columns[(place + 1)...])
  }

  private static func filter(
    _ arguments: ParsedArguments, _ catalog: RunCatalog
  ) throws(UsageError) -> RunFilter? {
    guard let text = arguments.value("filter") else { return nil }
    do throws(Fault) {
      return try catalog.filter(text)
    } catch {
      let general = arguments.usageError("--filter: \(error.message)")
      let hint = (error.detail + [general.hint].compactMap(\.self)).joined(separator: "\n")
      throw UsageError(message: general.message, hint: hint)
    }
  }

  private static func order(
    _ arguments: ParsedArguments, _ catalog: RunCatalog
  ) throws(UsageError) -> RunOrder {
    guard let text = arguments.value("sort") else { return .newestFirst }
    do throws(Fault) {
      return try catalog.order(text)
    } catch {
      throw arguments.usageError("--sort: \(error)")
    }
  }

  private static func columns(
    _ arguments: ParsedArguments, _ catalog: RunCatalog, _ format: RunListFormat
  ) throws(UsageError) -> [FieldReference] {
    let names = arguments.value("columns")?.split(separator: ",", omittingEmptySubsequences: false)
    do throws(Fault) {
      var columns: [FieldReference] = []
      for name in names?.map(String.init) ?? format.defaultColumns {
        columns.append(try catalog.field(name))
      }
      return columns
    } catch {
      throw arguments.usageError("--columns: \(error)")
    }
  }

  /// An array of the records, each as its file has it.
  private static func printJSON(
    _ selection: RunCatalog.Selection, _ catalog: RunCatalog, _ context: CommandContext
  ) throws {
    var pending = [UInt8]("[".utf8)
    var isFirst = true
    for row in selection.rows {
      guard let record = catalog.json(of: row) else { continue }
      if !isFirst { pending.append(UInt8(ascii: ",")) }
      isFirst = false
      pending += record
      // Not all at once: 100,000 records are half a gigabyte.
      if pending.count > 1 << 20 {
        try context.printJSON(pending)
        pending.removeAll(keepingCapacity: true)
      }
    }
    try context.printJSON(pending + [UInt8]("]\n".utf8))
  }

  private static func printCSV(
    _ rows: [RunCatalog.Row], _ columns: [FieldReference], _ lineEnd: CSVWriter.LineEnd,
    _ context: CommandContext
  ) throws {
    let report = RunListReport(columns)
    var csv = CSVWriter(lineEnd: lineEnd)
    report.addHeader(to: &csv)
    for row in rows {
      report.add(row, to: &csv)
      if csv.bytes.count > 1 << 20 { try context.printJSON(csv.take()) }
    }
    try context.printJSON(csv.take())
  }

  private static func noteWhatIsLeftOut(
    _ selection: RunCatalog.Selection, _ catalog: RunCatalog, _ isFiltered: Bool,
    _ arguments: ParsedArguments, _ format: RunListFormat, _ context: CommandContext
  ) {
    let (shown, count) = (selection.rows.count, selection.count)
    let runs = NumberFormat.counted(isFiltered ? catalog.count : count, "run")
    if shown < count {
      let which = isFiltered ? "the \(NumberFormat.grouped(count)) that match, of \(runs)" : runs
      context.note("\(NumberFormat.grouped(shown)) of \(which); \"--limit 0\" lists all")
    } else if shown == 0, isFiltered, catalog.count > 0 {
      context.note("none of \(runs) matches the filter")
    } else if shown == 0, format == .table {
      let directory = (try? arguments.runsDirectory) ?? "runs"
      context.note("no runs in \(directory) yet; make one with \"almanac train\"")
    }
  }
}
