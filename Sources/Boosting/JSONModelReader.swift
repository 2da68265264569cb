internal import Faults

/// Reads a booster's JSON: RFC 8259 and the `NaN`, `Infinity` and `-Infinity` that XGBoost writes.
struct JSONModelReader {
  private var cursor: ByteCursor

  private init(_ bytes: [UInt8]) {
    cursor = ByteCursor(bytes)
  }

  /// - Throws: ``Fault`` `.badData` for anything but one value, for a key given twice and for
  ///   nesting beyond ``ModelValue/depthLimit``.
  static func read(_ bytes: [UInt8]) throws(Fault) -> ModelValue {
    var reader = JSONModelReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.cursor.next == nil else { throw reader.cursor.damage("more follows its end") }
    return value
  }

  private mutating func value(depth: Int) throws(Fault) -> ModelValue {
    guard depth < ModelValue.depthLimit else { throw cursor.damage("nested too deeply") }
    skipSpace()
    switch cursor.next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try text())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> ModelValue {
    try cursor.expect(UInt8(ascii: "{"))
    var members: [String: ModelValue] = [:]
    skipSpace()
    if cursor.takes(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      let key = try text()
      skipSpace()
      try cursor.expect(UInt8(ascii: ":"))
      guard members.updateValue(try value(depth: depth + 1), forKey: key) == nil else {
        throw cursor.damage("\"\(key)\" is given twice")
      }
      skipSpace()
    } while cursor.takes(UInt8(ascii: ","))
    try cursor.expect(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func list(depth: Int) throws(Fault) -> ModelValue {
    try cursor.expect(UInt8(ascii: "["))
    var values: [ModelValue] = []
    skipSpace()
    if cursor.takes(UInt8(ascii: "]")) { return ModelValue(values) }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while cursor.takes(UInt8(ascii: ","))
    try cursor.expect(UInt8(ascii: "]"))
    return ModelValue(values)
  }

  private mutating func text() throws(Fault) -> String {
    try cursor.expect(UInt8(ascii: "\""))
    var bytes: [UInt8] = []
    while true {
      let byte = try cursor.take()
      switch byte {
      case UInt8(ascii: "\""): return try cursor.text(bytes)
      case UInt8(ascii: "\\"): bytes += try escaped()
      case 0..<0x20: throw cursor.damage("a control character in text")
      default: bytes.append(byte)
      }
    }
  }

  /// The UTF-8 of what follows a backslash. XGBoost writes no `\u`, and reads it only in part.
  private mutating func escaped() throws(Fault) -> [UInt8] {
    switch try cursor.take() {
    case UInt8(ascii: "\""): [UInt8(ascii: "\"")]
    case UInt8(ascii: "\\"): [UInt8(ascii: "\\")]
    case UInt8(ascii: "/"): [UInt8(ascii: "/")]
    case UInt8(ascii: "b"): [0x08]
    case UInt8(ascii: "f"): [0x0C]
    case UInt8(ascii: "n"): [0x0A]
    case UInt8(ascii: "r"): [0x0D]
    case UInt8(ascii: "t"): [0x09]
    default: throw cursor.damage("an escape that boosters do not have")
    }
  }

  /// A number, or one of the words.
  private mutating func word() throws(Fault) -> ModelValue {
    var bytes: [UInt8] = []
    while let byte = cursor.next, Self.isOfWord(byte) {
      bytes.append(byte)
      _ = cursor.takes(byte)
    }
    let word = String(decoding: bytes, as: UTF8.self)
    switch word {
    case "true", "false", "null": return .other
    case "NaN": return .number(.nan)
    case "Infinity": return .number(.infinity)
    case "-Infinity": return .number(-.infinity)
    case "":
      throw cursor.next == nil
        ? cursor.damage("the file ends too early") : cursor.damage("a value is expected")
    default:
      guard Self.isNumber(bytes), let number = Double(word) else {
        throw cursor.damage("\"\(word)\" is no value")
      }
      return .number(number)
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Decimal digits after at most a minus, without the leading zeros, words and hexadecimals that
  /// `Double` would also take.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
    guard let first = digits.first, Self.isDigit(first) else { return false }
    if first == UInt8(ascii: "0"), let second = digits.dropFirst().first, Self.isDigit(second) {
      return false
    }
    return digits.allSatisfy { Self.isDigit($0) || ".eE+-".utf8.contains($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private mutating func skipSpace() {
    while let byte = cursor.next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
      _ = cursor.takes(byte)
    }
  }
}
