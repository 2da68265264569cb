/// Where the records of a CSV file stand: a record may span lines by quotes, and blank lines are none.
struct CSVLines {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line, counted from 1, on which a record begins; the header is record 1.
  func line(ofRecord wanted: Int) -> Int {
    var line = 1
    var records = 0
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
        records += 1
        if records == wanted { return line }
      }
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
    }
    return line
  }

  private func isLineFeed(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: "\n")
  }
}
