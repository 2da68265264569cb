/// A JSON object on a line of its own in the making, member by member.
///
/// For what is written many thousand times a second: no value is made in between.
public struct JSONLine: Sendable {
  private var text = JSONText()
  /// Whether the next member or element follows another.
  private var needsComma = false

  public init() {
    open("{")
  }

  /// A message, whose first member says of which type it is.
  public init(type: String) {
    self.init()
    add("type", type)
  }

  /// The whole line, with its line end.
  public var finished: [UInt8] { object + [UInt8(ascii: "\n")] }

  /// The same without a line end.
  public var object: [UInt8] { text.bytes + [UInt8(ascii: "}")] }

  // MARK: Members, whose keys need no escaping

  public mutating func add(_ key: String, _ number: Int) {
    begin(key)
    text.append(String(number))
  }

  public mutating func add(_ key: String, _ number: UInt64) {
    begin(key)
    text.append(String(number))
  }

  public mutating func add(_ key: String, _ number: Double) {
    begin(key)
    text.append(number)
  }

  public mutating func add(_ key: String, _ flag: Bool) {
    begin(key)
    text.append(flag ? "true" : "false")
  }

  public mutating func add(_ key: String, _ value: String) {
    begin(key)
    text.append(quoted: value)
  }

  /// A value of whatever kind.
  public mutating func add(_ key: String, _ value: JSONValue) {
    begin(key)
    text.append(value)
  }

  public mutating func addNull(_ key: String) {
    begin(key)
    text.append("null")
  }

  /// An array of whatever `body` adds as elements.
  public mutating func addArray(_ key: String, _ body: (inout JSONLine) -> Void) {
    begin(key)
    open("[")
    body(&self)
    close("]")
  }

  /// An object of whatever `body` adds.
  public mutating func addObject(_ key: String, _ body: (inout JSONLine) -> Void) {
    begin(key)
    open("{")
    body(&self)
    close("}")
  }

  // MARK: Elements

  /// An object among the elements of an array.
  public mutating func addElement(_ body: (inout JSONLine) -> Void) {
    beginElement()
    open("{")
    body(&self)
    close("}")
  }

  public mutating func addElement(_ value: String) {
    beginElement()
    text.append(quoted: value)
  }

  public mutating func addNullElement() {
    beginElement()
    text.append("null")
  }

  // MARK: Signs

  private mutating func open(_ bracket: String) {
    text.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: String) {
    text.append(bracket)
    needsComma = true
  }

  private mutating func beginElement() {
    if needsComma { text.append(",") }
    needsComma = true
  }

  private mutating func begin(_ key: String) {
    beginElement()
    text.append("\"")
    text.append(key)
    text.append("\":")
  }
}
