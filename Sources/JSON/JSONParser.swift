/// Makes a value of bytes, by the grammar of RFC 8259.
///
/// An object that has a key twice is refused, however the key is spelt: readers differ in which of the
/// two they believe.
struct JSONParser {
  private let bytes: [UInt8]
  private let limits: JSONLimits
  private var place = 0

  init(_ bytes: [UInt8], _ limits: JSONLimits) throws(JSONProblem) {
    (self.bytes, self.limits) = (bytes, limits)
    guard bytes.count <= limits.bytes else {
      throw refusal("larger than \(limits.bytes >> 20) MiB")
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The one value that the bytes are.
  mutating func document() throws(JSONProblem) -> JSONValue {
    let value = try value(depth: 0)
    try expectEnd()
    return value
  }

  /// The members of the one object that the bytes are: for each key, where its value stands.
  mutating func ranges() throws(JSONProblem) -> [String: Range<Int>] {
    var ranges: [String: Range<Int>] = [:]
    _ = try object(depth: 0) { (key, _, range) in ranges.updateValue(range, forKey: key) == nil }
    try expectEnd()
    return ranges
  }

  private mutating func expectEnd() throws(JSONProblem) {
    skipSpace()
    guard place == bytes.count else { throw syntax("more follows its end") }
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(JSONProblem) -> JSONValue {
    skipSpace()
    guard place < bytes.count else { throw endsTooEarly }
    switch bytes[place] {
    case UInt8(ascii: "\""): return .text(try text())
    case UInt8(ascii: "{"):
      var members: [String: JSONValue] = [:]
      try object(depth: depth) { (key, value, _) in members.updateValue(value, forKey: key) == nil }
      return .object(members)
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "-"):
      return try takes(word: "-Infinity") ? nonFinite(-.infinity) : number()
    default: return try word()
    }
  }

  /// - Parameter add: takes a member, its value and where that stands; false for a key that it has.
  private mutating func object(
    depth: Int, add: (String, JSONValue, Range<Int>) -> Bool
  ) throws(JSONProblem) {
    try requireShallow(depth)
    skipSpace()
    guard takes("{") else { throw syntax("an object is expected") }
    skipSpace()
    if takes("}") { return }
    repeat {
      skipSpace()
      let start = place
      guard place < bytes.count else { throw endsTooEarly }
      guard bytes[place] == UInt8(ascii: "\"") else { throw syntax("a key is expected") }
      let key = try text()
      skipSpace()
      guard takes(":") else { throw missing("a colon") }
      skipSpace()
      let first = place
      let value = try value(depth: depth + 1)
      guard add(key, value, first..<place) else {
        throw JSONProblem(kind: .refusal, fact: "\"\(key)\" is given twice", offset: start)
      }
      skipSpace()
    } while takes(",")
    guard takes("}") else { throw missing("a comma or a closing brace") }
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> [JSONValue] {
    try requireShallow(depth)
    place += 1
    var values: [JSONValue] = []
    skipSpace()
    if takes("]") { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while takes(",")
    guard takes("]") else { throw missing("a comma or a closing bracket") }
    return values
  }

  private func requireShallow(_ depth: Int) throws(JSONProblem) {
    guard depth < limits.depth else { throw refusal("nested deeper than \(limits.depth)") }
  }

  private mutating func word() throws(JSONProblem) -> JSONValue {
    if takes(word: "true") { return .boolean(true) }
    if takes(word: "false") { return .boolean(false) }
    if takes(word: "null") { return .null }
    if takes(word: "NaN") { return try nonFinite(.nan) }
    if takes(word: "Infinity") { return try nonFinite(.infinity) }
    throw syntax("a value is expected")
  }

  private func nonFinite(_ number: Double) throws(JSONProblem) -> JSONValue {
    guard limits.acceptsNonFinite else { throw syntax("it has no NaN or infinity") }
    return .number(number)
  }

  // MARK: Numbers

  private mutating func number() throws(JSONProblem) -> JSONValue {
    let start = place
    let isNegative = takes("-")
    let first = place
    try skipDigits()
    guard bytes[first] != UInt8(ascii: "0") || place == first + 1 else {
      throw syntax("a number that begins with 0")
    }
    let isWhole = try !skipFraction()
    let length = place - first
    if isWhole, length <= 15 {
      let magnitude = bytes[first..<place].reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
      return .number(isNegative ? -Double(magnitude) : Double(magnitude))
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let number = Int64(text) { return .whole(number) }
    if isWhole, let number = UInt64(text) { return .whole(number) }
    guard let number = Double(text), number.isFinite else {
      throw syntax("a number beyond what one can be")
    }
    return .number(number)
  }

  /// Steps over a fraction and an exponent; whether there is either.
  private mutating func skipFraction() throws(JSONProblem) -> Bool {
    let start = place
    if takes(".") { try skipDigits() }
    if takes("e") || takes("E") {
      if !takes("-") { _ = takes("+") }
      try skipDigits()
    }
    return place > start
  }

  private mutating func skipDigits() throws(JSONProblem) {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    guard place > start else { throw missing("a digit") }
  }

  // MARK: Texts

  /// A text, at whose opening quote it is.
  private mutating func text() throws(JSONProblem) -> String {
    place += 1
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        let text = try text(of: bytes[start..<place])
        place += 1
        return text
      case UInt8(ascii: "\\"): return try escapedText(after: bytes[start..<place])
      case 0..<0x20: throw syntax("a control character in a text")
      default: place += 1
      }
    }
    throw endsTooEarly
  }

  private func text(of bytes: some Sequence<UInt8>) throws(JSONProblem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw syntax("a text that is not UTF-8")
    }
    return text
  }

  private mutating func escapedText(after opening: ArraySlice<UInt8>) throws(JSONProblem) -> String
  {
    var content = Array(opening)
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        let text = try text(of: content)
        place += 1
        return text
      case UInt8(ascii: "\\"): try appendEscaped(to: &content)
      case 0..<0x20: throw syntax("a control character in a text")
      default:
        content.append(byte)
        place += 1
      }
    }
    throw endsTooEarly
  }

  private mutating func appendEscaped(to content: inout [UInt8]) throws(JSONProblem) {
    place += 1
    guard place < bytes.count else { throw endsTooEarly }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content += String(Character(try escapedScalar())).utf8
    default: throw syntax("an escape that JSON does not have")
    }
  }

  /// The character whose UTF-16 stands in hexadecimal after `\u`.
  private mutating func escapedScalar() throws(JSONProblem) -> Unicode.Scalar {
    let unit = try codeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), takes(word: "\\u"), let trail = try trailSurrogate(),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(trail) & 0x3FF)
    else { throw syntax("half a character") }
    return scalar
  }

  private mutating func trailSurrogate() throws(JSONProblem) -> UInt16? {
    let unit = try codeUnit()
    return UTF16.isTrailSurrogate(unit) ? unit : nil
  }

  private mutating func codeUnit() throws(JSONProblem) -> UInt16 {
    guard place + 4 <= bytes.count else { throw endsTooEarly }
    let digits = bytes[place..<place + 4]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw syntax("four hexadecimal digits are expected") }
    place += 4
    return unit
  }

  // MARK: Bytes

  private mutating func skipSpace() {
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      default: return
      }
    }
  }

  /// Takes a sign if it is next.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// Takes several signs if they are next.
  private mutating func takes(word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    place += word.utf8.count
    return true
  }

  // MARK: Problems

  private func syntax(_ fact: String) -> JSONProblem {
    JSONProblem(kind: .syntax, fact: fact, offset: place)
  }

  private func refusal(_ fact: String) -> JSONProblem {
    JSONProblem(kind: .refusal, fact: fact, offset: place)
  }

  private func missing(_ what: String) -> JSONProblem {
    place == bytes.count ? endsTooEarly : syntax("\(what) is expected")
  }

  private var endsTooEarly: JSONProblem { syntax("it ends too early") }
}
