public import Faults

/// A row of an answer. Columns are counted from 0.
///
/// It may be read only while the function that it was handed to runs: the next row takes its place.
public struct Row {
  private let cursor: any Cursor

  init(_ cursor: any Cursor) { self.cursor = cursor }

  public var columnCount: Int { cursor.columnCount }

  public func isNull(_ column: Int) -> Bool { cursor.kind(column) == .null }

  /// - Throws: ``Fault`` `.badData` where the column holds anything but a whole number.
  public func integer(_ column: Int) throws(Fault) -> Int64 {
    try require(.integer, column)
    return cursor.integer(column)
  }

  public func optionalInteger(_ column: Int) throws(Fault) -> Int64? {
    isNull(column) ? nil : try integer(column)
  }

  /// A truth value, kept as 0 or 1.
  public func truth(_ column: Int) throws(Fault) -> Bool { try integer(column) != 0 }

  /// - Throws: ``Fault`` `.badData` where the column holds anything but a double.
  public func double(_ column: Int) throws(Fault) -> Double {
    try require(.double, column)
    return cursor.double(column)
  }

  public func optionalDouble(_ column: Int) throws(Fault) -> Double? {
    isNull(column) ? nil : try double(column)
  }

  /// - Throws: ``Fault`` `.badData` where the column holds anything but text.
  public func text(_ column: Int) throws(Fault) -> String {
    try require(.text, column)
    return cursor.text(column)
  }

  public func optionalText(_ column: Int) throws(Fault) -> String? {
    isNull(column) ? nil : try text(column)
  }

  /// One of the words that a type has.
  ///
  /// - Throws: ``Fault`` `.badData` where the column holds anything else.
  public func word<Word: RawRepresentable<String>>(_ column: Int) throws(Fault) -> Word {
    let text = try text(column)
    guard let word = Word(rawValue: text) else {
      throw Fault(
        .badData, at: cursor.place,
        "\"\(text)\" is not what column \(cursor.name(of: column)) may hold")
    }
    return word
  }

  /// - Throws: ``Fault`` `.badData` where the column holds anything but bytes.
  public func bytes(_ column: Int) throws(Fault) -> [UInt8] {
    try require(.bytes, column)
    return cursor.bytes(column)
  }

  /// Whatever the column holds.
  public func value(_ column: Int) -> SQLValue {
    switch cursor.kind(column) {
    case .null: .null
    case .integer: .integer(cursor.integer(column))
    case .double: .double(cursor.double(column))
    case .text: .text(cursor.text(column))
    case .bytes: .bytes(cursor.bytes(column))
    }
  }

  public var values: [SQLValue] { (0..<columnCount).map { value($0) } }

  private func require(_ kind: ValueKind, _ column: Int) throws(Fault) {
    let found = cursor.kind(column)
    guard found == kind else {
      throw Fault(
        .badData, at: cursor.place,
        "column \(cursor.name(of: column)) of an answer holds \(found.words), not \(kind.words)")
    }
  }
}

/// The kind of a value.
enum ValueKind {
  case null, integer, double, text, bytes

  var words: String {
    switch self {
    case .null: "nothing"
    case .integer: "a whole number"
    case .double: "a double"
    case .text: "text"
    case .bytes: "bytes"
    }
  }
}

/// Reads the row at which an answer stands. Each function but `kind` needs a column of its own kind.
protocol Cursor: AnyObject {
  var place: Place { get }
  var columnCount: Int { get }
  func name(of column: Int) -> String
  func kind(_ column: Int) -> ValueKind
  func integer(_ column: Int) -> Int64
  func double(_ column: Int) -> Double
  func text(_ column: Int) -> String
  func bytes(_ column: Int) -> [UInt8]
}
