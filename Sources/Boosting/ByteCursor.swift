internal import Faults

/// A place in a booster's bytes, which no reading leads out of.
struct ByteCursor {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var remaining: Int { bytes.count - offset }

  /// The next byte; `nil` at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// - Throws: ``Fault`` `.badData` when fewer than `count` bytes are left.
  mutating func take(_ count: Int) throws(Fault) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else { throw damage("the file ends too early") }
    defer { offset += count }
    return bytes[offset..<offset + count]
  }

  mutating func take() throws(Fault) -> UInt8 {
    guard let byte = next else { throw damage("the file ends too early") }
    offset += 1
    return byte
  }

  /// Takes `byte` if it is next.
  mutating func takes(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ byte: UInt8) throws(Fault) {
    guard takes(byte) else {
      throw next == nil
        ? damage("the file ends too early")
        : damage("\"\(Character(Unicode.Scalar(byte)))\" is expected")
    }
  }

  /// Text, which must be UTF-8.
  func text(_ bytes: some Sequence<UInt8>) throws(Fault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw damage("text is not UTF-8")
    }
    return text
  }

  func damage(_ fact: String) -> Fault {
    Fault(.badData, "not a whole booster: \(fact) (byte \(offset))")
  }
}
