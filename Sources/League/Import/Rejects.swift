internal import Columnar
internal import Faults
internal import SourceTables

/// The rows of a table that were left out, each with its reason.
struct Rejects {
  private struct Reject {
    let line: Int
    let cells: [String]
    let reason: String
  }

  /// Reasons that are listed one by one.
  private static let listed = 10

  private let titles: [String]
  private let file: String
  private var rejects: [Reject] = []

  init(of source: GameTable) {
    (titles, file) = (source.table.titles, source.table.name)
    for (line, cells) in source.table.unevenRows {
      rejects.append(
        Reject(
          line: line, cells: cells,
          reason: "expected \(titles.count) cells, got \(cells.count)"))
    }
  }

  mutating func add(_ faults: [Int: Fault], of source: GameTable) {
    for (row, fault) in faults.sorted(by: { $0.key < $1.key }) {
      var reason = fault
      reason.place = fault.place?.column.map { Place(part: "column \"\($0)\"") }
      rejects.append(
        Reject(
          line: source.table.line(row), cells: source.table.cells(row), reason: reason.message))
    }
  }

  private var inOrder: [Reject] { rejects.sorted { $0.line < $1.line } }

  /// How many rows there are, and the first of them.
  var notes: [Fault] {
    guard !rejects.isEmpty else { return [] }
    let count = rejects.count == 1 ? "1 row was" : "\(rejects.count) rows were"
    let total = Fault(.badData, at: .file(file), "\(count) left out")
    return inOrder.prefix(Self.listed).map {
      Fault(.badData, at: .file(file, line: $0.line), "left out: \($0.reason)")
    } + [total]
  }

  /// The rows as the source has them, with their lines and the reasons behind.
  func csv() -> [UInt8] {
    var csv = CSVWriter()
    csv.addRow(titles + ["rejected_line", "rejected_because"])
    for reject in inOrder {
      let missing = max(0, titles.count - reject.cells.count)
      let cells = reject.cells.prefix(titles.count) + Array(repeating: "", count: missing)
      csv.addRow(cells.map { $0.isEmpty ? nil : $0 } + [String(reject.line), reject.reason])
    }
    return csv.bytes
  }
}
