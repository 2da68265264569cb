/// Where the records of a CSV file stand: a record may span lines by quotes, and blank lines are none.
struct CSVLines {
  /// The beginning of a record: its line, counted from 1, and its first byte.
  struct Start {
    let line: Int
    let offset: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The beginnings of the records in order, the header's first.
  ///
  /// - Parameter count: how many are wanted at most.
  func starts(upTo count: Int = .max) -> [Start] {
    var starts: [Start] = []
    var line = 1
    var isInRecord = false
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      let endsLine =
        byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isLineFeed(at: index + 1))
      if endsLine {
        line += 1
        if !isQuoted { isInRecord = false }
      } else if byte != UInt8(ascii: "\r"), !isInRecord {
        isInRecord = true
        starts.append(Start(line: line, offset: index))
        if starts.count == count { return starts }
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    }
    return starts
  }

  private func isLineFeed(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\n")
  }
}
