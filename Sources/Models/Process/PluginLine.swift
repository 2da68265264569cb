/// A line of the protocol in the making: a JSON object, key by key.
///
/// By hand, since these lines are most of what a walk does for a plugin.
struct PluginLine {
  private(set) var bytes: [UInt8] = []
  /// Whether the next key or element follows another.
  private var needsComma = false

  /// - Parameter type: the value of the key "type", which comes first.
  init(_ type: String) {
    open("{")
    add("type", type)
  }

  /// The whole line, with its line break.
  var finished: [UInt8] { bytes + [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

  // MARK: Members, whose keys need no escaping

  mutating func add(_ key: String, _ number: some BinaryInteger) {
    begin(key)
    append(String(number))
  }

  /// - Precondition: the number is finite.
  mutating func add(_ key: String, _ number: Double) {
    begin(key)
    append(Int(exactly: number).map { String($0) } ?? String(number))
  }

  mutating func add(_ key: String, _ flag: Bool) {
    begin(key)
    append(flag ? "true" : "false")
  }

  mutating func add(_ key: String, _ text: String) {
    begin(key)
    appendQuoted(text)
  }

  mutating func addNull(_ key: String) {
    begin(key)
    append("null")
  }

  /// An array of whatever `body` adds with ``addElement(_:)`` or ``addNullElement()``.
  mutating func addArray(_ key: String, _ body: (inout PluginLine) -> Void) {
    begin(key)
    open("[")
    body(&self)
    close("]")
  }

  /// An object of whatever `body` adds.
  mutating func addObject(_ key: String, _ body: (inout PluginLine) -> Void) {
    begin(key)
    open("{")
    body(&self)
    close("}")
  }

  // MARK: Elements

  /// An object among the elements of an array.
  mutating func addElement(_ body: (inout PluginLine) -> Void) {
    beginElement()
    open("{")
    body(&self)
    close("}")
  }

  mutating func addElement(_ text: String) {
    beginElement()
    appendQuoted(text)
  }

  mutating func addNullElement() {
    beginElement()
    append("null")
  }

  // MARK: Bytes

  private mutating func open(_ bracket: String) {
    append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: String) {
    append(bracket)
    needsComma = true
  }

  private mutating func beginElement() {
    if needsComma { append(",") }
    needsComma = true
  }

  private mutating func begin(_ key: String) {
    beginElement()
    append("\"")
    append(key)
    append("\":")
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func appendQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        append(byte < 16 ? "\\u000\(digits)" : "\\u00\(digits)")
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
