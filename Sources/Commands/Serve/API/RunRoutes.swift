internal import Columnar
internal import Faults
internal import HTTP
internal import JSON
internal import Server
internal import Storage
internal import Terminal
internal import Tracking

/// Runs, as programs read them.
enum RunRoutes {
  typealias Served = Route<ServerContext>

  static var all: [Served] {
    [list, show, predictions, compare]
  }

  private static let list = Served.read(
    "/api/v1/runs", "Runs that a filter accepts, in an order, a page at a time.",
    [
      .query(
        "filter", .text(most: 1000),
        "Only runs such as this, as \"almanac runs list --help\" has it."),
      .query(
        "sort", .text(most: 400), "Fields to order by, with commas between them; newest first."),
      .query("page", .integer(1...1_000_000), "Which page, from 1."),
      .query("per_page", .integer(1...200), "Runs to a page; 50."),
    ]
  ) { call, context in
    let parsed = try context.arguments(RunsListCommand.self, [:])
    let catalog = try RunCatalog(RunStore(directory: try parsed.listedRunsDirectory))
    let filter = try call.text("filter").map { (text) throws(Fault) in
      try field("filter") { () throws(Fault) in try catalog.filter(text) }
    }
    let order = try call.text("sort").map { (text) throws(Fault) in
      try field("sort") { () throws(Fault) in try catalog.order(text) }
    }
    let (page, size) = (call.integer("page") ?? 1, call.integer("per_page") ?? 50)
    let selection = catalog.select(filter, order: order ?? .newestFirst, limit: page * size)
    let records = selection.rows.dropFirst((page - 1) * size).compactMap { catalog.json(of: $0) }
    let head = "{\"count\":\(selection.count),\"page\":\(page),\"per_page\":\(size),\"runs\":["
    return .json(Array(head.utf8) + records.joined(separator: [0x2C]) + Array("]}\n".utf8))
  }

  /// Names the field that a fault is about; a mark under a character is of no use here.
  private static func field<Value>(
    _ name: String, _ body: () throws(Fault) -> Value
  ) throws(Fault) -> Value {
    do throws(Fault) {
      return try body()
    } catch {
      throw Fault(error.code, at: .field(name), error.fact, remedy: error.remedy)
    }
  }

  private static let show = Served.read("/api/v1/runs/{id}", "One run's record, whole.", [.run]) {
    call, context in
    .json(try context.run(RunsShowCommand.self, ["json": []], [call.required("id")]))
  }

  private static let predictions = Served.read(
    "/api/v1/runs/{id}/predictions", "A run's prediction for each game.",
    [.run, .query("format", .choice(["json", "csv", "parquet"]), "How it is written; json.")],
    media: ["application/json", "text/csv", "application/vnd.apache.parquet"]
  ) { call, context in
    let parsed = try context.arguments(RunsShowCommand.self, [:], [call.required("id")])
    let store = RunStore(directory: try parsed.runsDirectory)
    let table = try store.predictionsTable(of: try store.run(call.required("id")).record.runID)
    switch call.text("format") {
    case "csv": return Response(type: "text/csv; charset=utf-8", table.csv())
    case "parquet": return Response(type: "application/vnd.apache.parquet", try table.parquet())
    default: return .json(table.json)
    }
  }

  private static let compare = Served.read(
    "/api/v1/compare", "Runs against a first one, game by game.",
    [
      .query("baseline", .text(most: 200), "The run to hold others against.", isRequired: true),
      .query("run", .text(most: 200), "A run to hold against it.", isRequired: true, repeats: true),
      .query("force", .flag, "Compare runs that were made on different games."),
      .query("draws", .integer(100...100_000), "Draws of the bootstrap; 10,000."),
      .query("seed", .integer(0...1 << 53), "Seed of the bootstrap; 0."),
    ], isLong: true
  ) { call, context in
    var options = call.options("force", "draws", "seed")
    options["json"] = []
    return .json(
      try context.run(
        RunsCompareCommand.self, options, [call.required("baseline")] + call.texts("run")))
  }
}

extension Table {
  /// The file's bytes.
  fileprivate func parquet() throws(Fault) -> [UInt8] {
    let scratch = try ScratchDirectory()
    let path = scratch.path + "/table.parquet"
    try writeParquet(to: path)
    return try FileSystem.read(path)
  }

  /// An array of objects, a row each.
  fileprivate var json: [UInt8] {
    var bytes: [UInt8] = [UInt8(ascii: "[")]
    let sorted = columns.sorted { $0.name < $1.name }
    for row in 0..<rowCount {
      if row > 0 { bytes += Array(",\n".utf8) }
      var line = JSONLine()
      for column in sorted {
        line.add(column.name, column.values.json(row))
      }
      bytes += line.object
    }
    return bytes + Array("]\n".utf8)
  }
}

extension AnyColumn {
  fileprivate func json(_ row: Int) -> JSONValue {
    switch self {
    case .int64(let column): column[row].map { .whole($0) } ?? .null
    case .double(let column): column[row].map { .number($0) } ?? .null
    case .string(let column): .optional(column[row])
    case .bool(let column): column[row].map { .boolean($0) } ?? .null
    }
  }
}
