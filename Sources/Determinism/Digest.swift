/// A SHA-256 digest as 64 lower-case hexadecimal digits.
public struct Digest: Sendable, Hashable, CustomStringConvertible {
  public let hexadecimal: String

  /// Nil unless `text` is 64 hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      return nil
    }
    hexadecimal = text.lowercased()
  }

  init(bytes: [UInt8]) {
    hexadecimal = bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  public var description: String { hexadecimal }
}
