internal import Columnar
package import Faults
internal import Storage
internal import Wording

/// A CSV file that a person handed over: columns by name, cells by type, and errors that say where.
package struct SourceTable: Sendable {
  let csv: CSVTable
  /// Whether the person can name a column, and so the second of a name.
  package var canNameColumns = false

  package init(_ bytes: [UInt8], name: String) throws(Fault) {
    csv = try CSVTable(bytes, name: name)
  }

  /// Reads a file, after a look at its size and its beginning.
  package init(path: String) throws(Fault) {
    guard FileSystem.size(of: path) <= CSVTable.sizeLimit else {
      throw Fault(
        .badData, at: .file(path), "is larger than 2 GiB",
        remedy: .advice("split it, and import one part after the other"))
    }
    try CSVTable.checkStart(
      try FileSystem.read(path, limit: CSVTable.rowLimit), name: path)
    try self.init(try FileSystem.read(path), name: path)
  }

  /// The file's name as errors have it.
  package var name: String { csv.name }

  package var rows: Range<Int> { 0..<csv.rowCount }

  /// The names of the columns as the file has them.
  package var titles: [String] { csv.header }

  /// How names are compared: letter case, spaces and underscores aside.
  package static func normalized(_ name: String) -> String {
    name.lowercased().filter { $0 != "_" && !$0.isWhitespace }
  }

  /// The column of the first of `names` that there is.
  ///
  /// - Parameter others: columns that are no misspelling of this one, since they are expected too.
  /// - Throws: ``Fault`` where there is none, or two.
  package func column(
    _ names: [String], besides others: [String] = []
  ) throws(Fault) -> SourceColumn {
    guard let column = try optionalColumn(names) else {
      if let separator = otherSeparator {
        throw Fault(
          .badData, at: .file(csv.name, line: 1), "cells are separated by \(separator)",
          remedy: .expected("commas"))
      }
      let known = Set(others.map(Self.normalized))
      let strange = csv.header.filter { !known.contains(Self.normalized($0)) }
      let near = Suggestion.nearest(to: names[0], among: strange)
      throw Fault(
        .badData, at: .file(csv.name, line: 1),
        "no column \"\(names[0])\"; found \(headerInShort)",
        remedy: near.map { .advice("is \"\($0)\" it?") })
    }
    return column
  }

  /// The separator of a file that has no commas, where that is plain.
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

  /// The column of the first of `names` that there is; nil where there is none.
  ///
  /// - Throws: ``Fault`` where two columns have the name.
  package func optionalColumn(_ names: [String]) throws(Fault) -> SourceColumn? {
    for name in names {
      let places = places { Self.normalized($0) == Self.normalized(name) }
      if let column = try onlyColumn(at: places, name) { return column }
    }
    return nil
  }

  /// The column that somebody names: to the letter, else letter case, spaces and underscores aside; or
  /// `PTS:2` for the second of a name.
  ///
  /// - Throws: ``Fault`` where there is none, or two.
  package func namedColumn(_ name: String) throws(Fault) -> SourceColumn {
    if let column = try onlyColumn(at: places { $0 == name }, name) { return column }
    if let colon = name.lastIndex(of: ":"), let number = Int(name[name.index(after: colon)...]) {
      let base = String(name[..<colon])
      let exact = places { $0 == base }
      let all = exact.isEmpty ? places { Self.normalized($0) == Self.normalized(base) } : exact
      if all.indices.contains(number - 1) { return column(at: all[number - 1]) }
    }
    return try column(name)
  }

  private func places(where isMeant: (String) -> Bool) -> [Int] {
    csv.header.indices.filter { isMeant(csv.header[$0]) }
  }

  /// - Throws: ``Fault`` where there are several.
  private func onlyColumn(at places: [Int], _ name: String) throws(Fault) -> SourceColumn? {
    guard places.count > 1 else { return places.first.map(column(at:)) }
    let numbers = places.map { String($0 + 1) }
    throw Fault(
      .badData, at: .file(csv.name, line: 1),
      "column \"\(csv.header[places[0]])\" stands \(places.count) times, as columns "
        + numbers.dropLast().joined(separator: ", ") + " and \(numbers[numbers.count - 1])",
      remedy: canNameColumns ? .nameColumn(csv.header[places[0]]) : nil)
  }

  func column(at place: Int) -> SourceColumn {
    SourceColumn(title: csv.header[place], index: place, cells: csv.cells(place), csv: csv)
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
          .badData, at: .file(csv.name, line: 1), "unknown column \"\(title)\"\(near)",
          remedy: .expected("only " + names.joined(separator: ", ")))
      }
      guard seen.insert(Self.normalized(title)).inserted else {
        throw Fault(.badData, at: .file(csv.name, line: 1), "column \"\(title)\" stands twice")
      }
    }
  }

  /// A number that is equal for equal rows, so that many rows can be compared.
  package func hash(ofRow row: Int) -> UInt64 { csv.hash(ofRow: row) }

  /// Whether two rows are the same in every column.
  package func areEqual(_ row: Int, _ other: Int) -> Bool { csv.areEqual(row, other) }

  package func place(row: Int) -> Place { .file(csv.name, line: csv.line(ofRow: row)) }

  /// The fault of a whole row.
  package func fault(row: Int, _ fact: String, remedy: Remedy? = nil) -> Fault {
    Fault(.badData, at: place(row: row), fact, remedy: remedy)
  }
}
