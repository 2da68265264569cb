internal import JSON

/// JSON that is printed.
enum JSONList {
  /// An array of values, each as it stands.
  static func text(of values: [[UInt8]]) -> [UInt8] {
    let comma = [UInt8](",".utf8)
    return [UInt8]("[".utf8) + values.joined(separator: comma) + [UInt8]("]\n".utf8)
  }

  /// Any value, readable, with sorted keys and a final line end.
  static func text(of value: some Encodable) -> [UInt8] {
    JSONWriter.readable(value, leavesOutNil: true)
  }
}
