public import Faults

/// The text of a JSON object whose members can be set one by one: whatever else is in it stays as it
/// is, byte for byte, keys that this program does not know included.
public struct JSONObjectText: Sendable {
  public private(set) var bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Sets a member of the outermost object, or adds it in front of the others.
  ///
  /// - Throws: ``Fault`` `.badData` where the bytes are no JSON object.
  public mutating func set(_ key: String, to value: some Encodable) throws(Fault) {
    let value = JSONWriter.compact(value)
    let ranges = try ranges()
    guard let range = ranges[key] else {
      let start = (bytes.firstIndex(of: UInt8(ascii: "{")) ?? -1) + 1
      let name = Array("\n  ".utf8) + JSONWriter.compact(key) + Array(" : ".utf8)
      bytes.insert(
        contentsOf: name + value + (ranges.isEmpty ? [] : [UInt8(ascii: ",")]), at: start)
      return
    }
    bytes.replaceSubrange(range, with: value)
  }

  private func ranges() throws(Fault) -> [String: Range<Int>] {
    do throws(JSONProblem) {
      var parser = try JSONParser(bytes, .standard)
      return try parser.ranges()
    } catch {
      throw Fault(.badData, error.fact)
    }
  }
}
