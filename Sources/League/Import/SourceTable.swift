internal import Columnar
package import Faults
internal import Wording

/// A CSV file under import: columns by name, cells by type, and errors that say where.
package struct SourceTable {
  let csv: CSVTable

  package init(_ bytes: [UInt8], name: String) throws(Fault) {
    csv = try CSVTable(bytes, name: name)
  }

  package var rows: Range<Int> { 0..<csv.rowCount }

  /// The names of the columns as the file has them.
  package var titles: [String] { csv.header }

  /// How names are compared: letter case, spaces and underscores aside.
  static func normalized(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && $0 != " " }
  }

  /// The column of the first of `names` that there is.
  ///
  /// - Parameter others: columns that are no misspelling of this one, since they are expected too.
  func column(
    _ names: [String], besides others: [String] = []
  ) throws(Fault) -> SourceColumn {
    guard let column = optionalColumn(names) else {
      if let separator = otherSeparator {
        throw Fault(
          .badData, "\(csv.name):1: cells are separated by \(separator); expected commas")
      }
      let known = Set(others.map(Self.normalized))
      let strange = csv.header.filter { !known.contains(Self.normalized($0)) }
      let near = Suggestion.nearest(to: names[0], among: strange)
      throw Fault(
        .badData,
        "\(csv.name):1: no column \"\(names[0])\"; found \(headerInShort)"
          + (near.map { "; is \"\($0)\" it?" } ?? ""))
    }
    return column
  }

  /// What stands between the cells of a file that has no commas, where that is plain.
  private var otherSeparator: String? {
    guard csv.header.count == 1 else { return nil }
    if csv.header[0].contains(";") { return "semicolons" }
    return csv.header[0].contains("\t") ? "tabs" : nil
  }

  /// The columns' names, the first of many and of each the beginning.
  private var headerInShort: String {
    let names = csv.header.prefix(20).map { name in
      "\"\(name.prefix(40))\(name.count > 40 ? "…" : "")\""
    }
    return names.joined(separator: ", ") + (csv.header.count > 20 ? " …" : "")
  }

  package func column(_ name: String) throws(Fault) -> SourceColumn { try column([name]) }

  package func optionalColumn(_ names: [String]) -> SourceColumn? {
    let titles = csv.header.map(Self.normalized)
    for name in names {
      if let index = titles.firstIndex(of: Self.normalized(name)) {
        return SourceColumn(title: csv.header[index], cells: csv.cells(index), csv: csv)
      }
    }
    return nil
  }

  /// Refuses a file with a column that is none of `names`, or that stands twice.
  ///
  /// - Parameter older: names that are taken too, but not proposed.
  package func requireOnly(_ names: [String], older: [String]) throws(Fault) {
    let known = Set((names + older).map(Self.normalized))
    var seen: Set<String> = []
    for title in csv.header {
      guard known.contains(Self.normalized(title)) else {
        let near = Suggestion.nearest(to: title, among: names).map { "; is it \"\($0)\"?" } ?? ""
        throw Fault(
          .badData,
          "\(csv.name):1: unknown column \"\(title)\"\(near); expected only "
            + names.joined(separator: ", "))
      }
      guard seen.insert(Self.normalized(title)).inserted else {
        throw Fault(.badData, "\(csv.name):1: column \"\(title)\" stands twice")
      }
    }
  }

  /// `file:line` of a row.
  package func place(row: Int) -> String { "\(csv.name):\(csv.line(ofRow: row))" }

  /// An error about a whole row.
  package func error(row: Int, _ text: String) -> Fault {
    Fault(.badData, "\(place(row: row)): \(text)")
  }

  /// A row as it stands in the file, for telling repeated rows from rematches.
  func cells(row: Int) -> [String] {
    csv.header.indices.map { csv.cells($0)[row] }
  }
}
