internal import Database

/// `docs/schema.md`: what a ledger is made of, for people, and for the check to hold it against.
struct SchemaDocument {
  let text: String

  /// The document that comes along with the program.
  static let own = SchemaDocument(
    text: String(decoding: PackageResources.schema_md, as: UTF8.self))

  init(text: String) { self.text = text }

  // MARK: Writing

  init(of source: SchemaSource) {
    var lines = [
      "# The ledger's schema", "",
      "Made from the migrations; the check of a ledger holds every database against it. Types are the",
      "same on SQLite and PostgreSQL: int64 (INTEGER, bigint), double (REAL, double precision), text and",
      "bytes (BLOB, bytea). No column has a default.",
    ]
    for table in source.tables {
      lines += ["", "## \(table.isView ? "View" : "Table") \(table.name)", ""]
      if !table.meaning.isEmpty { lines += [table.meaning, ""] }
      lines += table.isView ? Self.viewColumns(table) : Self.columns(table)
      lines += Self.list("Constraints", table.constraints)
      lines += Self.list("Indexes", table.indexes)
      for dialect in Dialect.allCases {
        let own = (source.triggers[dialect] ?? []).filter { $0.table == table.name }
        lines += Self.list("Triggers on \(dialect.name)", own.map { ($0.name, "") })
      }
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func columns(_ table: SchemaSource.Table) -> [String] {
    ["| column | type | null | meaning |", "| --- | --- | --- | --- |"]
      + table.columns.map {
        "| `\($0.name)` | \($0.type) | \($0.isNullable ? "yes" : "no") | \($0.meaning) |"
      }
  }

  private static func viewColumns(_ table: SchemaSource.Table) -> [String] {
    ["| column |", "| --- |"] + table.columns.map { "| `\($0.name)` |" }
  }

  private static func list(_ title: String, _ items: [(name: String, text: String)]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["", "\(title):", ""]
      + items.map { "- `\($0.name)`" + ($0.text.isEmpty ? "" : ": `\($0.text)`") }
  }

  // MARK: Checking

  /// How a database departs from what is written here.
  func differences(to catalogue: Catalogue, _ dialect: Dialect) -> [String] {
    let written = things(dialect)
    var found: [String: String] = [:]
    for key in catalogue.entries.keys where key.kind != .function {
      found["\(key)"] = catalogue.columns[key] ?? ""
    }
    return Set(written.keys).union(found.keys).sorted().compactMap { name in
      switch (written[name], found[name]) {
      case (nil, _): "\(name): is not documented"
      case (_, nil): "\(name): is documented, and the migrations make no such"
      case (let one, let other) where one != other:
        "\(name): \(one ?? "") in the documentation, \(other ?? "") from the migrations"
      default: nil
      }
    }
  }

  /// By name as the catalogue has it, what is said of columns; of other things that they are there.
  private func things(_ dialect: Dialect) -> [String: String] {
    var things: [String: String] = [:]
    var (owner, kind) = ("", "")
    for line in text.split(separator: "\n").map(String.init) {
      let name = line.split(separator: "`", omittingEmptySubsequences: false)
      if line.hasPrefix("## ") {
        let words = line.split(separator: " ").map(String.init)
        owner = words[2]
        things["\(words[1].lowercased()) \(owner)"] = ""
      } else if line.hasSuffix(":"), !line.hasPrefix("-") {
        kind = Self.kind(ofTitle: String(line.dropLast()), dialect)
      } else if line.hasPrefix("| `"), name.count > 2 {
        let cells = line.split(separator: "|").map { String($0).words }
        let isView = cells.count < 3
        things["column \(owner).\(name[1])"] =
          isView ? ", null" : "\(cells[1]), \(cells[2] == "yes" ? "null" : "not null")"
      } else if line.hasPrefix("- `"), !kind.isEmpty {
        things["\(kind) \(owner).\(name[1])"] = ""
      }
    }
    return things
  }

  private static func kind(ofTitle title: String, _ dialect: Dialect) -> String {
    switch title {
    case "Constraints": "constraint"
    case "Indexes": "index"
    case "Triggers on \(dialect.name)": "trigger"
    default: ""
    }
  }
}
