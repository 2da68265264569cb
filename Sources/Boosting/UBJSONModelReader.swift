internal import Faults
internal import JSON

/// Reads a booster's Universal Binary JSON, as much of it as XGBoost writes: 64-bit lengths, and lists
/// that state their length and, of numbers, their type.
///
/// XGBoost 1.7 itself reads on past the end of such a file.
struct UBJSONModelReader {
  /// Far beyond the depth of a booster; XGBoost's own parsers run out of stack at some thousands.
  static let depthLimit = 32

  private var cursor: ByteCursor

  private init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes)
  }

  /// - Throws: ``Fault`` `.badData` for anything but one value, for a key given twice and for
  ///   nesting beyond ``depthLimit``.
  static func read(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    var reader = UBJSONModelReader(bytes)
    let value = try reader.value(depth: 0)
    guard reader.cursor.next == nil else { throw reader.cursor.damage("more follows its end") }
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    guard depth < Self.depthLimit else { throw cursor.damage("nested too deeply") }
    let marker = try cursor.take()
    switch marker {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "S"): return .text(try text())
    case UInt8(ascii: "Z"): return .null
    case UInt8(ascii: "T"), UInt8(ascii: "F"): return .boolean(marker == UInt8(ascii: "T"))
    default: return .number(try number(marker))
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONValue {
    var members: [String: JSONValue] = [:]
    while !cursor.takes(UInt8(ascii: "}")) {
      let key = try text()
      guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        throw cursor.damage("\"\(key)\" is given twice")
      }
    }
    return .object(members)
  }

  private mutating func list(depth: Int) throws(Fault) -> JSONValue {
    let type = cursor.takes(UInt8(ascii: "$")) ? try cursor.take() : nil
    try cursor.expect(UInt8(ascii: "#"))
    let count = try length()
    var values: [JSONValue] = []
    for _ in 0..<count {
      if let type {
        values.append(.number(try number(type)))
      } else {
        values.append(try value(depth: depth + 1))
      }
    }
    return .array(values)
  }

  private mutating func text() throws(Fault) -> String {
    try cursor.text(try cursor.take(try length()))
  }

  /// How many bytes or values follow: no more than there are bytes.
  private mutating func length() throws(Fault) -> Int {
    try cursor.expect(UInt8(ascii: "L"))
    let length = Int(Int64(bitPattern: try integer(UInt64.self)))
    guard length >= 0, length <= cursor.remaining else {
      throw cursor.damage("the file ends too early")
    }
    return length
  }

  private mutating func number(_ type: UInt8) throws(Fault) -> Double {
    switch type {
    case UInt8(ascii: "i"): Double(Int8(bitPattern: try integer(UInt8.self)))
    case UInt8(ascii: "U"): Double(try integer(UInt8.self))
    case UInt8(ascii: "I"): Double(Int16(bitPattern: try integer(UInt16.self)))
    case UInt8(ascii: "l"): Double(Int32(bitPattern: try integer(UInt32.self)))
    case UInt8(ascii: "L"): Double(Int64(bitPattern: try integer(UInt64.self)))
    case UInt8(ascii: "d"): Double(Float(bitPattern: try integer(UInt32.self)))
    case UInt8(ascii: "D"): Double(bitPattern: try integer(UInt64.self))
    default: throw cursor.damage("byte \(type) marks no value that boosters have")
    }
  }

  /// Big-endian.
  private mutating func integer<Integer: FixedWidthInteger & UnsignedInteger>(
    _ type: Integer.Type
  ) throws(Fault) -> Integer {
    try cursor.take(Integer.bitWidth / 8).reduce(0) { ($0 &<< 8) | Integer($1) }
  }
}
