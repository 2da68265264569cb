internal import Synchronization

/// The records of a CSV file by number, found when they are first asked for: only errors ask, and then
/// perhaps for many.
final class CSVRecords: Sendable {
  private let bytes: [UInt8]
  private let starts = Mutex<[CSVLines.Start]?>(nil)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line, counted from 1, on which a record begins; the first record is 1.
  func line(_ record: Int) -> Int {
    let starts = found
    return starts.indices.contains(record - 1) ? starts[record - 1].line : starts.last?.line ?? 1
  }

  /// The cells of a record that may have any number of them, without surrounding quotation marks.
  func cells(_ record: Int, delimiter: UInt8) -> [String] {
    let starts = found
    guard starts.indices.contains(record - 1) else { return [] }
    let end = record < starts.count ? starts[record].offset : bytes.count
    return Self.split(bytes[starts[record - 1].offset..<end], by: delimiter)
  }

  private var found: [CSVLines.Start] {
    starts.withLock { starts in
      if let starts { return starts }
      let found = CSVLines(bytes).starts()
      starts = found
      return found
    }
  }

  private static func split(_ record: ArraySlice<UInt8>, by delimiter: UInt8) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isQuoted = false
    var previous: UInt8 = 0
    for byte in record {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
        // A pair of marks inside a quoted cell is one mark.
        if isQuoted, previous == byte { cells[cells.count - 1].append(byte) }
      } else if byte == delimiter, !isQuoted {
        cells.append([])
      } else if isQuoted || (byte != 0x0A && byte != 0x0D) {
        cells[cells.count - 1].append(byte)
      }
      previous = byte
    }
    return cells.map { String(decoding: $0, as: UTF8.self) }
  }
}
