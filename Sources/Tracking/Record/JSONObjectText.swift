/// The text of a JSON object whose members can be set one by one: whatever else is in it stays as it
/// is, byte for byte, keys that this program does not know included.
struct JSONObjectText {
  private(set) var bytes: [UInt8]

  /// - Parameter bytes: one whole JSON object, as a decoder has found already.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Sets a member of the outermost object, or adds it in front of the others.
  ///
  /// - Parameter value: one whole JSON value.
  mutating func set(_ key: String, to value: [UInt8]) {
    let ranges = values(of: key)
    guard !ranges.isEmpty else {
      let start = (bytes.firstIndex(of: UInt8(ascii: "{")) ?? -1) + 1
      let isEmpty = bytes[start...].first { !Self.isSpace($0) } == UInt8(ascii: "}")
      bytes.insert(
        contentsOf: Array("\n  \"\(key)\" : ".utf8) + value + (isEmpty ? [] : [UInt8(ascii: ",")]),
        at: start)
      return
    }
    // A key may stand there twice, and decoders differ in which of the two they take.
    for range in ranges.reversed() { bytes.replaceSubrange(range, with: value) }
  }

  /// Where the values of the outermost object's members of a name stand.
  private func values(of key: String) -> [Range<Int>] {
    let wanted = Array("\"\(key)\"".utf8)
    var found: [Range<Int>] = []
    var (depth, index, start) = (0, 0, Int?.none)
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let end = endOfString(from: index)
        let isKey = depth == 1 && start == nil && Array(bytes[index..<end]) == wanted
        index = end
        guard isKey, let colon = bytes[end...].firstIndex(where: { !Self.isSpace($0) }),
          bytes[colon] == UInt8(ascii: ":")
        else { continue }
        start = bytes[(colon + 1)...].firstIndex { !Self.isSpace($0) }
        index = start ?? bytes.count
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","):
        if bytes[index] != UInt8(ascii: ",") { depth -= 1 }
        // A value ends at the comma after it, or where the outermost object does.
        let ends = bytes[index] == UInt8(ascii: ",") ? depth == 1 : depth == 0
        if ends, let first = start {
          found.append(first..<endOfValue(before: index))
          start = nil
        }
      default: break
      }
      index += 1
    }
    return found
  }

  private func endOfValue(before end: Int) -> Int {
    (bytes[..<end].lastIndex { !Self.isSpace($0) } ?? end - 1) + 1
  }

  /// The index after the closing quotation mark of the string that begins at `start`.
  private func endOfString(from start: Int) -> Int {
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "\""): return index + 1
      default: index += 1
      }
    }
    return bytes.count
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
