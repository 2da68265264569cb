internal import Faults
internal import JSON
internal import Wording

/// A table as devices write it: rows of any length, blank lines, a separator of its own, bytes of any
/// encoding. Cells are places in the bytes, so that a large file costs little more than itself.
struct ShotSheet {
  let name: String
  private let bytes: [UInt8]
  /// Where cells begin and end, row by row.
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  /// For each row its first cell, and one more at the end.
  private var rowStarts: [Int] = [0]
  private var lines: [UInt32] = []
  let separator: UInt8

  /// Bytes that a file has at most.
  static let sizeLimit = 1 << 28
  /// Cells that a row has at most; no device has a quarter of these columns.
  static let rowLimit = 500

  /// - Parameter rowCount: rows to read at most.
  init(
    _ bytes: [UInt8], name: String, separator: UInt8, rowCount: Int = .max
  ) throws(Fault) {
    (self.name, self.bytes, self.separator) = (name, bytes, separator)
    var (place, line) = (Self.withoutMarks(bytes), UInt32(1))
    while place < bytes.count, lines.count < rowCount { try readRow(&place, &line) }
  }

  var rowCount: Int { lines.count }

  func cellCount(_ row: Int) -> Int { rowStarts[row + 1] - rowStarts[row] }

  /// The line of the file, from 1, on which a row begins.
  func line(_ row: Int) -> Int { Int(lines[row]) }

  /// The bytes of a cell; empty past the row's end.
  func cell(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    let place = rowStarts[row] + column
    guard place < rowStarts[row + 1] else { return [] }
    return bytes[Int(starts[place])..<Int(ends[place])]
  }

  /// A cell's text, doubled quotation marks and white space aside.
  func text(_ row: Int, _ column: Int) -> String { CellText.text(cell(row, column)) }

  func texts(_ row: Int) -> [String] { (0..<cellCount(row)).map { text(row, $0) } }

  /// Byte-order marks in front, also one that was written as Latin-1 and read as UTF-8.
  private static func withoutMarks(_ bytes: [UInt8]) -> Int {
    var place = 0
    while true {
      if bytes[place...].starts(with: [0xEF, 0xBB, 0xBF]) {
        place += 3
      } else if bytes[place...].starts(with: [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF]) {
        place += 6
      } else {
        return place
      }
    }
  }

  /// Reads a row, which is kept unless all of its cells are empty.
  private mutating func readRow(_ place: inout Int, _ line: inout UInt32) throws(Fault) {
    let (first, firstLine) = (starts.count, line)
    var isBlank = true
    var isAtEnd = false
    while !isAtEnd {
      let cell = readCell(&place, &line)
      starts.append(UInt32(cell.lowerBound))
      ends.append(UInt32(cell.upperBound))
      if !cell.isEmpty { isBlank = false }
      guard starts.count - first <= Self.rowLimit else {
        throw Fault(
          .badData, at: .file(name, line: Int(firstLine)),
          "a row of more than \(Self.rowLimit) cells, which no device writes")
      }
      isAtEnd = place >= bytes.count || bytes[place] != separator
      place += 1
      if isAtEnd, place - 1 < bytes.count {
        if bytes[place - 1] == 0x0D, place < bytes.count, bytes[place] == 0x0A { place += 1 }
        line += 1
      }
    }
    guard !isBlank else {
      starts.removeSubrange(first...)
      ends.removeSubrange(first...)
      return
    }
    lines.append(firstLine)
    rowStarts.append(starts.count)
  }

  /// The place of a cell; `place` is at what ends it afterwards.
  private func readCell(_ place: inout Int, _ line: inout UInt32) -> Range<Int> {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
      let start = place
      while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A,
        bytes[place] != 0x0D
      { place += 1 }
      return start..<place
    }
    let start = place + 1
    place = start
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\"") {
        guard place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "\"") else { break }
        place += 1
      } else if bytes[place] == 0x0A {
        line += 1
      }
      place += 1
    }
    let end = min(place, bytes.count)
    // What stands behind a closing mark belongs to nothing.
    while place < bytes.count, bytes[place] != separator, bytes[place] != 0x0A, bytes[place] != 0x0D
    {
      place += 1
    }
    return start..<end
  }
}

extension ShotSheet {
  /// A table of JSON's objects: an array of them, one, or the first array of them inside.
  ///
  /// Members of members are columns too, such as `BallData Speed`.
  init(json bytes: [UInt8], name: String) throws(Fault) {
    let value = try JSONReader(of: name, limits: .large).value(bytes)
    let records = Self.records(in: value, depth: 0) ?? []
    let rows = records.map { record in
      var row: [String: String] = [:]
      Self.flatten(record, "", into: &row)
      return row
    }
    let titles = Set(rows.flatMap(\.keys)).sorted()
    var text = titles.map(Self.quoted).joined(separator: ",") + "\n"
    for row in rows {
      text += titles.map { Self.quoted(row[$0] ?? "") }.joined(separator: ",") + "\n"
    }
    try self.init(Array(text.utf8), name: name, separator: UInt8(ascii: ","))
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"").replacing("\n", with: " ") + "\""
  }

  private static func records(in value: JSONValue, depth: Int) -> [JSONValue]? {
    guard depth < 4 else { return nil }
    switch value {
    case .array(let values):
      let objects = values.filter { if case .object = $0 { true } else { false } }
      return objects.isEmpty ? nil : objects
    case .object(let members):
      let arrays = members.keys.sorted().lazy.compactMap { key -> [JSONValue]? in
        if case .array = members[key] {
          records(in: members[key] ?? .null, depth: depth + 1)
        } else {
          nil
        }
      }
      return arrays.first ?? [value]
    default: return nil
    }
  }

  private static func flatten(_ value: JSONValue, _ path: String, into row: inout [String: String])
  {
    switch value {
    case .object(let members):
      for (key, member) in members {
        flatten(member, path.isEmpty ? key : path + " " + key, into: &row)
      }
    case .null, .array: break
    case .text(let text): row[path] = text
    case .number(let number): row[path] = NumberFormat.exact(number)
    case .digits(let digits): row[path] = digits
    case .boolean(let flag): row[path] = String(flag)
    }
  }
}
