internal import Columnar
package import Faults
internal import Storage
internal import Wording

/// A CSV file that a person handed over: columns by name, cells by type, and errors that say where.
package struct SourceTable: Sendable {
  let csv: CSVTable
  /// Whether the person can name a column, and so the second of a name.
  package var canNameColumns = false
  /// The encoding that was found out, where it is none that goes without saying.
  package let guessedEncoding: SourceEncoding?
  /// The first of the lines before the header that were passed over; nil where there are none.
  package let preamble: String?
  private let dialect: SourceDialect
  /// The rows of the file that count; nil where all do.
  private var selection: [Int32]?

  package init(
    _ bytes: [UInt8], name: String, _ dialect: SourceDialect = SourceDialect()
  ) throws(Fault) {
    var text: [UInt8]
    (text, guessedEncoding) = try SourceEncoding.decoded(
      bytes, told: dialect.encoding, name: name)
    preamble = dialect.skipsPreamble ? Preamble.remove(from: &text) : nil
    var form = CSVTable.Dialect()
    let header = text.drop { $0 == 0x0A || $0 == 0x0D }
    let delimiter = dialect.delimiter ?? SourceDialect.delimiter(of: Array(header.prefix(1 << 16)))
    form.delimiter = delimiter.asciiValue ?? form.delimiter
    form.hasHeader = dialect.hasHeader
    form.skipsUnevenRows = dialect.skipsUnevenRows
    csv = try CSVTable(text, name: name, form)
    self.dialect = dialect
  }

  /// Reads a file, after a look at its size and its beginning.
  package init(
    path: String, _ dialect: SourceDialect = SourceDialect()
  ) throws(Fault) {
    guard FileSystem.size(of: path) <= CSVTable.sizeLimit else {
      throw Fault(
        .badData, at: .file(path), "is larger than 2 GiB",
        remedy: .advice("split it, and import one part after the other"))
    }
    try CSVTable.checkStart(
      try FileSystem.read(path, limit: CSVTable.rowLimit), name: path)
    try self.init(try FileSystem.read(path), name: path, dialect)
  }

  /// The file's name as errors have it.
  package var name: String { csv.name }

  package var rows: Range<Int> { 0..<(selection?.count ?? csv.rowCount) }

  /// Copies the table without some of its rows.
  package func omitting(_ rows: Set<Int>) -> SourceTable {
    guard !rows.isEmpty else { return self }
    var table = self
    table.selection = self.rows.filter { !rows.contains($0) }.map { Int32(place(ofRow: $0)) }
    return table
  }

  /// A row's cells as the file has them.
  package func cells(_ row: Int) -> [String] { csv.row(place(ofRow: row)) }

  /// Rows that were left out for their number of cells.
  package var unevenRows: [(line: Int, cells: [String])] { csv.skippedRows }

  /// The line of a row, counted from 1.
  package func line(_ row: Int) -> Int { csv.line(ofRow: place(ofRow: row)) }

  private func place(ofRow row: Int) -> Int { selection.map { Int($0[row]) } ?? row }

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
        .filter { !isIgnored(at: $0) }
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

  /// Whether ``namedColumn(_:)`` would find a column.
  package func hasColumn(_ name: String) -> Bool { (try? namedColumn(name)) != nil }

  private func isIgnored(at place: Int) -> Bool {
    dialect.ignored.contains { Self.normalized($0) == Self.normalized(csv.header[place]) }
  }

  /// - Throws: ``Fault`` for the first column that is to be ignored and is not there.
  package func requireIgnored() throws(Fault) {
    for name in dialect.ignored {
      let isThere = csv.header.contains { Self.normalized($0) == Self.normalized(name) }
      if !isThere { _ = try column([name]) }
    }
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
    SourceColumn(
      title: csv.header[place], index: place, cells: cells(ofColumn: place), csv: csv,
      selection: selection, missing: dialect.missing)
  }

  /// A column's cells in the rows that count, their texts in the order of first appearance.
  private func cells(ofColumn place: Int) -> CSVTable.Cells {
    let all = csv.cells(place)
    guard let selection else { return all }
    var places = [Int32](repeating: -1, count: all.texts.count)
    var texts: [String] = []
    let numbers = selection.map { row in
      let number = Int(all.numbers[Int(row)])
      if places[number] < 0 {
        places[number] = Int32(texts.count)
        texts.append(all.texts[number])
      }
      return places[number]
    }
    return CSVTable.Cells(texts: texts, numbers: numbers)
  }

  /// The other columns, in the order of the file.
  ///
  /// - Parameters:
  ///   - known: columns that are read.
  ///   - names: those that a column may have been meant to be; of these the file has some.
  /// - Throws: ``Fault`` for a column whose name is nearly one of `names` that the file has not.
  package func columns(
    besides known: [SourceColumn], unlike names: [String]
  ) throws(Fault) -> [SourceColumn] {
    let places = Set(known.map(\.index))
    let lacking = names.filter { name in
      !known.contains { Self.normalized($0.title) == Self.normalized(name) }
    }
    var others: [SourceColumn] = []
    for (place, title) in csv.header.enumerated() where !places.contains(place) {
      if title.count > 3, let near = Suggestion.nearest(to: title, among: lacking),
        !title.lowercased().hasPrefix(near), !near.hasPrefix(title.lowercased())
      {
        throw Fault(
          .badData, at: .file(csv.name, line: 1), "unknown column \"\(title)\"",
          remedy: .advice("is it \"\(near)\"?"))
      }
      others.append(column(at: place))
    }
    return others
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
  package func hash(ofRow row: Int) -> UInt64 { csv.hash(ofRow: place(ofRow: row)) }

  /// Whether two rows are the same in every column.
  package func areEqual(_ row: Int, _ other: Int) -> Bool {
    csv.areEqual(place(ofRow: row), place(ofRow: other))
  }

  package func place(row: Int) -> Place { .file(csv.name, line: line(row)) }

  /// The fault of a whole row.
  package func fault(row: Int, _ fact: String, remedy: Remedy? = nil) -> Fault {
    Fault(.badData, at: place(row: row), fact, remedy: remedy)
  }
}
