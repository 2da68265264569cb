internal import Database
internal import Faults

/// The parts that a database is made of.
struct Catalogue: Equatable {
  struct Key: Hashable, Comparable, CustomStringConvertible {
    enum Kind: String { case table, column, constraint, index, view, trigger, function }

    let kind: Kind
    /// `forecasts`, or `forecasts.probability`.
    let name: String

    var description: String { "\(kind.rawValue) \(name)" }

    static func < (one: Key, other: Key) -> Bool {
      (one.kind.rawValue, one.name) < (other.kind.rawValue, other.name)
    }
  }

  /// The definition of each thing, in the database's own words, without runs of spaces.
  private(set) var entries: [Key: String] = [:]
  /// Columns, with no more than every database has: type, and whether they may be null.
  private(set) var columns: [Key: String] = [:]

  mutating func add(_ kind: Key.Kind, _ name: String, _ definition: String) {
    entries[Key(kind: kind, name: name)] = definition.words
  }

  /// - Parameter type: `int64`, `double`, `text` or `bytes`; others as the database calls them.
  mutating func addColumn(
    _ name: String, type: String, isNullable: Bool, standard: String?
  ) {
    let key = Key(kind: .column, name: name)
    columns[key] = "\(type), \(isNullable ? "null" : "not null")"
    entries[key] = (columns[key] ?? "") + (standard.map { ", default \($0.words)" } ?? "")
  }

  /// How another database differs from this one: one line for each thing.
  func differences(to other: Catalogue, _ ownName: String, _ otherName: String) -> [String] {
    let keys = Set(entries.keys).union(other.entries.keys).sorted()
    return keys.compactMap { key in
      switch (entries[key], other.entries[key]) {
      case (nil, _): "\(key): in \(otherName) only"
      case (_, nil): "\(key): in \(ownName) only"
      case (let own, let other) where own != other:
        "\(key): \(own ?? "") in \(ownName), \(other ?? "") in \(otherName)"
      default: nil
      }
    }
  }
}

extension Catalogue {
  /// Reads the catalogue of the schema at hand.
  init(of connection: Connection) throws(Fault) {
    switch connection.dialect {
    case .sqlite: try readSQLite(connection)
    case .postgresql: try readPostgreSQL(connection)
    }
  }

  private mutating func readSQLite(_ connection: Connection) throws(Fault) {
    let sql = """
      SELECT type, name, tbl_name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
      """
    let objects = try connection.rows(sql) { (row) throws(Fault) in
      [try row.text(0), try row.text(1), try row.text(2), try row.text(3)]
    }
    for object in objects {
      let (name, table, text) = (object[1], object[2], object[3].withoutRemarks)
      switch object[0] {
      case "table":
        add(.table, name, text)
        for constraint in text.constraintNames { add(.constraint, "\(name).\(constraint)", "") }
        try readSQLiteColumns(of: name, connection)
      case "index": add(.index, "\(table).\(name)", text)
      case "view":
        add(.view, name, text)
        try readSQLiteColumns(of: name, connection)
      default: add(.trigger, "\(table).\(name)", text)
      }
    }
  }

  private mutating func readSQLiteColumns(
    of name: String, _ connection: Connection
  ) throws(Fault) {
    let types = ["INTEGER": "int64", "REAL": "double", "TEXT": "text", "BLOB": "bytes"]
    let sql = "SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info($1)"
    let columns = try connection.rows(sql, [.text(name)]) { (row) throws(Fault) in row.values }
    let isView = entries[Key(kind: .view, name: name)] != nil
    for values in columns {
      guard case .text(let column) = values[0], case .text(let type) = values[1] else { continue }
      addColumn(
        "\(name).\(column)", type: isView ? "" : types[type] ?? type,
        isNullable: isView || values[2] == .integer(0), standard: values[3].textValue)
    }
  }

  private mutating func readPostgreSQL(_ connection: Connection) throws(Fault) {
    let types = [
      "bigint": "int64", "double precision": "double", "text": "text", "bytea": "bytes",
    ]
    let rows = try connection.rows(Self.postgreSQLObjects) { (row) throws(Fault) in
      [try row.text(0), try row.text(1), try row.text(2)]
    }
    for row in rows {
      guard let kind = Key.Kind(rawValue: row[0]) else { continue }
      add(kind, row[1], row[2])
    }
    let columns = try connection.rows(Self.postgreSQLColumns) { (row) throws(Fault) in
      (
        name: try row.text(0), type: try row.text(1), isNullable: try row.truth(2),
        standard: try row.optionalText(3), isView: try row.truth(4)
      )
    }
    for column in columns {
      addColumn(
        column.name, type: column.isView ? "" : types[column.type] ?? column.type,
        isNullable: column.isNullable, standard: column.standard)
    }
  }

  /// Kind, name and definition of whatever is no column.
  private static let postgreSQLObjects = """
    SELECT CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.relname::text,
      CASE c.relkind WHEN 'v' THEN pg_get_viewdef(c.oid, true) ELSE '' END
    FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
    UNION ALL
    SELECT 'constraint', c.relname || '.' || k.conname, pg_get_constraintdef(k.oid, true)
    FROM pg_constraint AS k JOIN pg_class AS c ON c.oid = k.conrelid
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND k.contype <> 'n'
    UNION ALL
    SELECT 'index', c.relname || '.' || i.relname, pg_get_indexdef(i.oid, 0, true)
    FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid
      JOIN pg_class AS c ON c.oid = x.indrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema()
      AND NOT EXISTS (SELECT 1 FROM pg_constraint AS k WHERE k.conindid = i.oid)
    UNION ALL
    SELECT 'trigger', c.relname || '.' || t.tgname,
      pg_get_triggerdef(t.oid, true) || CASE t.tgenabled WHEN 'D' THEN ' disabled' ELSE '' END
    FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = current_schema() AND NOT t.tgisinternal
    UNION ALL
    SELECT 'function', p.proname::text, p.prosrc
    FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
    WHERE n.nspname = current_schema()
    """

  /// Name, type, whether it may be null, default, and whether it is a view's.
  private static let postgreSQLColumns = """
    SELECT c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod),
      NOT a.attnotnull, pg_get_expr(d.adbin, d.adrelid), c.relkind = 'v'
    FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid
      JOIN pg_namespace AS n ON n.oid = c.relnamespace
      LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v') AND a.attnum > 0
      AND NOT a.attisdropped
    """
}

extension SQLValue {
  fileprivate var textValue: String? {
    if case .text(let text) = self { text } else { nil }
  }
}

extension String {
  /// With one space where there are several, or line breaks.
  var words: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Without what stands after two hyphens on a line.
  var withoutRemarks: String {
    split(separator: "\n").map { line in
      line.range(of: "--").map { line[..<$0.lowerBound] } ?? line
    }.joined(separator: "\n")
  }

  /// The names that follow the word CONSTRAINT.
  var constraintNames: [String] {
    let words = split(whereSeparator: { $0.isWhitespace || $0 == "(" }).map(String.init)
    return zip(words, words.dropFirst()).filter { $0.0.uppercased() == "CONSTRAINT" }.map(\.1)
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
