import Foundation

/// The tables of a text, read as a person does: by the rule below each header.
struct TextTables {
  struct Table {
    let header: [String]
    let rows: [[String]]
  }

  private(set) var tables: [Table] = []

  init(_ text: String) {
    let lines = text.components(separatedBy: "\n").map(Array.init)
    for (place, line) in lines.enumerated() where place > 0 && Self.isRule(line) {
      let columns = Self.columns(of: line)
      let body = lines[(place + 1)...].prefix { !$0.isEmpty && Self.fits($0, columns) }
      tables.append(
        Table(
          header: Self.cells(lines[place - 1], columns),
          rows: body.map { Self.cells($0, columns) }))
    }
  }

  private static func isRule(_ line: [Character]) -> Bool {
    !line.isEmpty && line.allSatisfy { $0 == "─" || $0 == " " }
  }

  private static func columns(of rule: [Character]) -> [Range<Int>] {
    rule.split(separator: " ", omittingEmptySubsequences: true).map { $0.startIndex..<$0.endIndex }
  }

  /// Whether nothing stands between the columns: sentences may follow a table at once.
  private static func fits(_ line: [Character], _ columns: [Range<Int>]) -> Bool {
    line.count <= columns[columns.count - 1].upperBound
      && line.indices.allSatisfy { place in
        line[place] == " " || columns.contains { $0.contains(place) }
      }
  }

  private static func cells(_ line: [Character], _ columns: [Range<Int>]) -> [String] {
    columns.map { column in
      let part = line[min(column.lowerBound, line.count)..<min(column.upperBound, line.count)]
      return String(part).plain
    }
  }
}

extension String {
  /// With the signs that terminals and pages set differently made one: minus signs, and spaces that hold
  /// words together; without spaces at either end.
  var plain: String {
    var text = Substring(replacing("−", with: "-").replacing("\u{A0}", with: " "))
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
