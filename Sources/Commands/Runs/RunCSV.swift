internal import Terminal
internal import Tracking

/// Runs as CSV for programs. Values are whole, and nothing stands for what is missing.
struct RunCSV {
  private let columns: [FieldReference]

  init(_ columns: [FieldReference]) {
    self.columns = columns
  }

  func print(_ rows: [RunCatalog.Row], to output: Console) throws(WriteError) {
    var pending = CSVText.line(columns.map(\.name))
    for row in rows {
      pending += CSVText.line(columns.map { row[$0].text })
      if pending.utf8.count > 1 << 20 {
        try output.write(pending)
        pending = ""
      }
    }
    try output.write(pending)
  }
}
