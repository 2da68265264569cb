internal import Database

/// The things that a database is made of, and their purposes, as the migrations' own text has them.
struct SchemaSource {
  struct Column {
    let name: String
    let type: String
    let isNullable: Bool
    let meaning: String
  }

  struct Table {
    let name: String
    let meaning: String
    var columns: [Column] = []
    /// Name, and what it says.
    var constraints: [(name: String, text: String)] = []
    var indexes: [(name: String, text: String)] = []
    var isView = false
  }

  private(set) var tables: [Table] = []
  /// The triggers of each table, by database.
  private(set) var triggers: [Dialect: [(table: String, name: String)]] = [:]

  init(_ list: MigrationList) {
    for migration in list.migrations {
      for statement in Self.statements(migration.source(.sqlite)) { read(statement) }
      for dialect in Dialect.allCases {
        for statement in Self.statements(migration.source(dialect)) {
          readTrigger(statement, dialect)
        }
      }
    }
  }

  /// A statement, and the remark above it.
  private struct Statement {
    var remark = ""
    var lines: [String] = []

    var text: String { lines.joined(separator: "\n").withoutRemarks.words }
    var words: [String] { text.split { " (;".contains($0) }.map(String.init) }
  }

  /// Statements end with a semicolon at the end of a line.
  private static func statements(_ source: String) -> [Statement] {
    var statements: [Statement] = []
    var current = Statement()
    for line in source.split(separator: "\n").map(String.init) {
      if current.lines.isEmpty, line.hasPrefix("-- ") {
        current.remark += (current.remark.isEmpty ? "" : " ") + line.dropFirst(3)
        continue
      }
      current.lines.append(line)
      guard line.hasSuffix(";") else { continue }
      statements.append(current)
      current = Statement()
    }
    return statements
  }

  private mutating func read(_ statement: Statement) {
    let words = statement.words
    if words.count == 3, words[0] == "DROP" { return drop(words[2]) }
    guard words.count > 3, words[0] == "CREATE" else { return }
    switch words[1] {
    // A copy, for as long as the migration takes.
    case "TABLE" where words[3] == "AS": break
    case "TABLE": tables.append(Self.table(statement, name: words[2]))
    case "VIEW": tables.append(Self.view(statement, name: words[2]))
    case "INDEX": readIndex(statement, name: words[2], table: words[4], "")
    case "UNIQUE": readIndex(statement, name: words[3], table: words[5], "UNIQUE ")
    default: break
    }
  }

  /// Forgets a table, a view or an index: no two have one name.
  private mutating func drop(_ name: String) {
    tables.removeAll { $0.name == name }
    for place in tables.indices { tables[place].indexes.removeAll { $0.name == name } }
  }

  /// - Parameter kind: what stands before the word INDEX.
  private mutating func readIndex(
    _ statement: Statement, name: String, table: String, _ kind: String
  ) {
    guard let place = tables.firstIndex(where: { $0.name == table }) else { return }
    let text = statement.text.dropFirst("CREATE \(kind)INDEX \(name) ON ".count).dropLast()
    tables[place].indexes.append((name, kind + text))
  }

  private mutating func readTrigger(_ statement: Statement, _ dialect: Dialect) {
    let words = statement.words
    guard words.count > 3, words[1] == "TRIGGER", let on = words.firstIndex(of: "ON") else {
      return
    }
    triggers[dialect, default: []].append((table: words[on + 1], name: words[2]))
  }

  private static func table(_ statement: Statement, name: String) -> Table {
    var table = Table(name: name, meaning: statement.remark)
    var constraint = ""
    for line in statement.lines.dropFirst().dropLast() {
      let parts = line.split(separator: " -- ", maxSplits: 1)
      let text = String(parts[0]).words
      if text.hasPrefix("CONSTRAINT ") || !constraint.isEmpty {
        constraint += (constraint.isEmpty ? "" : " ") + text
        // One that goes on has its name alone on the first line.
        guard constraint.split(separator: " ").count > 2 else { continue }
        let words = constraint.split(separator: " ", maxSplits: 2).map(String.init)
        let rest = words[2].hasSuffix(",") ? String(words[2].dropLast()) : words[2]
        table.constraints.append((words[1], rest))
        constraint = ""
      } else {
        let words = text.split(separator: " ").map(String.init)
        let type = words[1].filter { !"{},".contains($0) }
        table.columns.append(
          Column(
            name: words[0], type: type, isNullable: !text.contains("NOT NULL"),
            meaning: parts.count > 1 ? String(parts[1]) : ""))
      }
    }
    return table
  }

  private static func view(_ statement: Statement, name: String) -> Table {
    var table = Table(name: name, meaning: statement.remark)
    table.isView = true
    let text = statement.text
    guard let select = text.firstRange(of: " SELECT "), let from = text.firstRange(of: " FROM ")
    else { return table }
    for part in text[select.upperBound..<from.lowerBound].split(separator: ",") {
      // `x.name`, or `… AS name`.
      let last = part.split { " .".contains($0) }.last.map(String.init) ?? ""
      table.columns.append(Column(name: last, type: "", isNullable: true, meaning: ""))
    }
    return table
  }
}
