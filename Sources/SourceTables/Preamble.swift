/// Lines before a table that are no part of it: some sites write a sentence there, and blank lines.
enum Preamble {
  private static let lineLimit = 12

  /// Empties such lines, so that the others keep their numbers.
  ///
  /// The header is the first line with at least three cells and as many as the line after it. Where that is the
  /// file's first with anything in it, or is not found soon, nothing is taken away.
  ///
  /// - Returns: the first of the lines that were emptied.
  static func remove(from text: inout [UInt8]) -> String? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = text.starts(with: mark) ? mark.count : 0
    let lines = lines(of: text[start...])
    let filled = lines.filter { line in text[line].contains { $0 > 0x20 } }
    guard filled.count > 2, cells(text[filled[0]]) < 3 || isRemark(text[filled[0]]) else {
      return nil
    }
    let header = zip(filled, filled.dropFirst()).first { line, next in
      cells(text[line]) > 2 && cells(text[line]) == cells(text[next]) && !isRemark(text[line])
    }?.0
    guard let header, header != filled[0] else { return nil }
    let first = String(decoding: text[filled[0]], as: UTF8.self)
    let breaks = text[start..<header.lowerBound].filter { $0 == 0x0A }
    text = Array(text[..<start]) + breaks + Array(text[header.lowerBound...])
    return first.count > 60 ? first.prefix(60) + "…" : first
  }

  /// The first lines, without their ends.
  private static func lines(of text: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = text.startIndex
    while lines.count < lineLimit, start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.endIndex
      let isReturn = end > start && text[end - 1] == 0x0D
      lines.append(start..<(isReturn ? end - 1 : end))
      start = end + 1
    }
    return lines
  }

  private static func isRemark(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: Array("---".utf8)) || line.first == UInt8(ascii: "#")
  }

  /// How many cells a line has by the delimiter that stands in it most often.
  private static func cells(_ line: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in line {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, ",;\t|".utf8.contains(byte) { counts[byte, default: 0] += 1 }
    }
    return 1 + (counts.values.max() ?? 0)
  }
}
