/// Writes CSV: UTF-8, commas between cells, and quotation marks where a cell would not be read back
/// without them.
///
///     var csv = CSVWriter()
///     csv.addRow(["team", "rating"])
///     csv.addRow(["Texas, A&M", nil])  // "Texas, A&M",
///
/// As RFC 4180 has it, but that a line ends in LF alone unless CR LF is asked for.
public struct CSVWriter: Sendable {
  public enum LineEnd: Sendable {
    case lf
    /// As some spreadsheets want it.
    case crlf
  }

  /// The text so far.
  public private(set) var bytes: [UInt8] = []
  private let lineEnd: [UInt8]
  private var isRowBegun = false

  public init(lineEnd: LineEnd = .lf) {
    self.lineEnd = lineEnd == .lf ? [0x0A] : [0x0D, 0x0A]
  }

  /// Adds a cell to the row that is being written: nothing for nil, and a pair of quotation marks for the
  /// empty text.
  public mutating func add(_ cell: String?) {
    if isRowBegun { bytes.append(UInt8(ascii: ",")) }
    isRowBegun = true
    guard let cell else { return }
    guard Self.needsQuotes(cell) else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func endRow() {
    bytes.append(contentsOf: lineEnd)
    isRowBegun = false
  }

  public mutating func addRow(_ cells: some Sequence<String?>) {
    for cell in cells { add(cell) }
    endRow()
  }

  /// Hands over the text so far, and goes on after it.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Bytes below a space are line breaks and other control characters.
  private static func needsQuotes(_ cell: String) -> Bool {
    let bytes = cell.utf8
    let space = UInt8(ascii: " ")
    guard let first = bytes.first, first != space, bytes.last != space else { return true }
    return bytes.contains { $0 < space || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
  }
}
