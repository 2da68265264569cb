/// Writes JSON: sorted keys, and null for what is undefined, be it nil, NaN or infinite.
public enum JSONWriter {
  /// Readable, with a line for each member and element, and a final line end.
  ///
  /// - Parameter leavesOutNil: whether members that are nil are left out, as in files whose readers have
  ///   never met a null there.
  public static func readable(
    _ value: some Encodable, leavesOutNil: Bool = false
  ) -> [UInt8] {
    var text = JSONText()
    text.append(JSONValue(encoding: value, leavesOutNil: leavesOutNil), indentation: 0)
    return text.bytes + [UInt8(ascii: "\n")]
  }

  /// On one line without a line end, and without spaces.
  public static func compact(_ value: some Encodable, leavesOutNil: Bool = false) -> [UInt8] {
    var text = JSONText()
    text.append(JSONValue(encoding: value, leavesOutNil: leavesOutNil))
    return text.bytes
  }

  /// An array of values that are JSON already, each as it stands, with a final line end.
  public static func array(of texts: [[UInt8]]) -> [UInt8] {
    [UInt8]("[".utf8) + texts.joined(separator: [UInt8](",".utf8)) + [UInt8]("]\n".utf8)
  }
}

extension JSONValue {
  /// A value as its own JSON has it.
  ///
  /// - Parameter leavesOutNil: whether members that are nil are left out, or null.
  public init(encoding value: some Encodable, leavesOutNil: Bool = false) {
    let encoder = JSONValueEncoder(leavesOutNil: leavesOutNil)
    do {
      try encoder.encode(value)
    } catch {
      preconditionFailure("a value that cannot be encoded: \(error)")
    }
    self = encoder.value
  }
}

/// JSON in the making.
struct JSONText {
  private(set) var bytes: [UInt8] = []

  /// Appends a value on one line.
  mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .boolean(let flag): append(flag ? "true" : "false")
    case .number(let number): append(number)
    case .digits(let digits): append(digits)
    case .text(let text): append(quoted: text)
    case .array(let elements):
      append(list: elements, in: ("[", "]"), indentation: nil) { $0.append($1) }
    case .object(let members):
      append(list: members.sorted { $0.key < $1.key }, in: ("{", "}"), indentation: nil) {
        $0.append(quoted: $1.key)
        $0.append(":")
        $0.append($1.value)
      }
    }
  }

  /// Appends a value over several lines.
  ///
  /// - Parameter indentation: of the line that it begins on, in steps of two spaces.
  mutating func append(_ value: JSONValue, indentation: Int) {
    switch value {
    case .array(let elements):
      append(list: elements, in: ("[", "]"), indentation: indentation) {
        $0.append($1, indentation: indentation + 1)
      }
    case .object(let members):
      append(
        list: members.sorted { $0.key < $1.key }, in: ("{", "}"), indentation: indentation
      ) {
        $0.append(quoted: $1.key)
        $0.append(" : ")
        $0.append($1.value, indentation: indentation + 1)
      }
    default: append(value)
    }
  }

  private mutating func append<Entry>(
    list: [Entry], in brackets: (String, String), indentation: Int?,
    _ body: (inout JSONText, Entry) -> Void
  ) {
    append(brackets.0)
    for (place, entry) in list.enumerated() {
      if place > 0 { append(",") }
      if let indentation { appendLineEnd(indentation + 1) }
      body(&self, entry)
    }
    if let indentation {
      if list.isEmpty { append("\n") }
      appendLineEnd(indentation)
    }
    append(brackets.1)
  }

  private mutating func appendLineEnd(_ indentation: Int) {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * indentation)
  }

  // MARK: Pieces

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Every digit that it has, a whole number without a fraction; null for what is no number.
  mutating func append(_ number: Double) {
    guard number.isFinite else { return append("null") }
    let text = number.description
    append(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// In quotes, with what JSON cannot hold escaped.
  mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    guard text.utf8.contains(where: Self.isEscaped) else { return append(text) }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0..<0x10: append("\\u000" + String(byte, radix: 16))
      case 0x10..<0x20: append("\\u00" + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
