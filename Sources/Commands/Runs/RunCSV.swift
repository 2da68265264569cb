internal import Columnar
internal import Terminal
internal import Tracking

/// Runs as CSV for programs. Values are whole, and nothing stands for what is missing.
struct RunCSV {
  private let columns: [FieldReference]
  private let lineEnd: CSVWriter.LineEnd

  init(_ columns: [FieldReference], lineEnd: CSVWriter.LineEnd) {
    (self.columns, self.lineEnd) = (columns, lineEnd)
  }

  func print(_ rows: [RunCatalog.Row], to output: Console) throws(WriteError) {
    var csv = CSVWriter(lineEnd: lineEnd)
    csv.addRow(columns.map(\.name))
    for row in rows {
      csv.addRow(columns.map { row[$0].isMissing ? nil : row[$0].text })
      if csv.bytes.count > 1 << 20 { try write(csv.take(), to: output) }
    }
    try write(csv.take(), to: output)
  }

  private func write(_ bytes: [UInt8], to output: Console) throws(WriteError) {
    try output.write(String(decoding: bytes, as: UTF8.self))
  }
}
