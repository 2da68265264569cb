/// Path and query of a request's first line, decoded.
struct RequestTarget {
  let path: [String]
  let query: [Request.Field]

  init(_ target: String) throws(HTTPProblem) {
    guard target.utf8.first == UInt8(ascii: "/"),
      target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
      !target.contains("#")
    else { throw HTTPProblem(400, "the request's target is no path") }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = try Self.path(parts[0])
    query = parts.count > 1 ? try FormText.fields(parts[1].utf8) : []
  }

  /// - Throws: for a segment that would lead elsewhere, whether it is encoded or not.
  private static func path(_ text: Substring) throws(HTTPProblem) -> [String] {
    var segments: [String] = []
    for piece in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let segment = try FormText.decoded(piece.utf8, plusIsSpace: false)
      guard segment != "..", segment != ".", !segment.contains("/"), !segment.contains("\\") else {
        throw HTTPProblem(400, "the request's path leads elsewhere")
      }
      segments.append(segment)
    }
    // "/" has no segments; any other path that ends in a slash has an empty one, and is none of ours.
    return segments == [""] ? [] : segments
  }
}

/// Text as forms and queries have it: `a=1&b=x%20y`.
public enum FormText {
  /// More fields than any form of ours has.
  private static let mostFields = 256

  /// - Throws: ``HTTPProblem`` for text that is malformed, or has too many fields.
  public static func fields(_ text: some Collection<UInt8>) throws(HTTPProblem) -> [Request.Field] {
    var fields: [Request.Field] = []
    for piece in text.split(separator: UInt8(ascii: "&")) {
      guard fields.count < mostFields else {
        throw HTTPProblem(400, "more than \(mostFields) fields")
      }
      let sides = piece.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = sides.count > 1 ? try decoded(sides[1], plusIsSpace: true) : ""
      fields.append(Request.Field(try decoded(sides[0], plusIsSpace: true), value))
    }
    return fields
  }

  static func decoded(
    _ bytes: some Sequence<UInt8>, plusIsSpace: Bool
  ) throws(HTTPProblem) -> String {
    var decoded: [UInt8] = []
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit)
        else {
          throw HTTPProblem(400, "a percent sign without two hexadecimal digits")
        }
        decoded.append(high << 4 | low)
      case UInt8(ascii: "+") where plusIsSpace: decoded.append(0x20)
      default: decoded.append(byte)
      }
    }
    guard !decoded.contains(0), let text = String(validating: decoded, as: UTF8.self) else {
      throw HTTPProblem(400, "text that is no UTF-8, or has a zero byte")
    }
    return text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
