internal import Faults
internal import SourceTables

/// Names that teams have left behind, from a CSV file: the old name, the new name.
struct TeamAliases: Sendable {
  private var newNames: [String: String] = [:]

  /// - Throws: ``Fault`` for what is no such file, and where names lead in a circle.
  init(path: String) throws(Fault) {
    var dialect = SourceDialect()
    dialect.hasHeader = false
    let table = try SourceTable(path: path, dialect)
    guard table.titles.count == 2 else {
      throw Fault(
        .badData, at: .file(table.name, line: 1), "\(table.titles.count) columns",
        remedy: .expected("two: a team's old name and its new one"))
    }
    let (old, new) = (try table.column("1"), try table.column("2"))
    for row in table.rows {
      if row == 0, old.text(row).lowercased().hasPrefix("old") { continue }
      let name = try old.filledText(row, "a team's old name")
      guard newNames.updateValue(try new.filledText(row, "its new name"), forKey: name) == nil
      else {
        throw old.error(row, expected: "each old name once")
      }
    }
    for row in table.rows where newName(old.text(row)) == nil {
      throw old.error(row, expected: "names that do not lead back to it")
    }
  }

  /// The last name of a team, the same where it has no other; nil where names lead in a circle.
  private func newName(_ name: String) -> String? {
    var name = name
    for _ in 0...newNames.count {
      guard let next = newNames[name] else { return name }
      name = next
    }
    return nil
  }

  func current(_ name: String) -> String { newName(name) ?? name }

  /// Whether any of the names is an old one.
  func areKnown(_ names: Set<String>) -> Bool { names.contains { newNames[$0] != nil } }
}
