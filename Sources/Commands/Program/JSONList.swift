internal import FoundationEssentials

/// JSON that is printed.
enum JSONList {
  /// An array of values, each as it stands.
  static func text(of values: [[UInt8]]) -> [UInt8] {
    let comma = [UInt8](",".utf8)
    return [UInt8]("[".utf8) + values.joined(separator: comma) + [UInt8]("]\n".utf8)
  }

  /// Any value, readable, with sorted keys and a final line end.
  static func text(of value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
  }
}
