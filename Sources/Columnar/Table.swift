public import Faults

/// Named columns of one length, to be written as Parquet or CSV.
///
///     let table = Table([("season", .int64(Column([2015, 2016])))])
///     try table.writeParquet(to: "seasons.parquet")
public struct Table: Sendable {
  public let columns: [(name: String, values: AnyColumn)]
  public let rowCount: Int

  /// - Precondition: the columns have as many rows as each other.
  public init(_ columns: [(name: String, values: AnyColumn)]) {
    rowCount = columns.first?.values.count ?? 0
    for column in columns {
      precondition(column.values.count == rowCount, "column \(column.name) has other rows")
    }
    self.columns = columns
  }

  /// Replaces the file at `path`.
  ///
  /// - Throws: ``Fault`` when the file cannot be written whole.
  public func writeParquet(to path: String) throws(Fault) {
    var writer = ParquetWriter(rowCount: rowCount)
    for (name, values) in columns {
      switch values {
      case .bool(let column): writer.add(name, bool: column)
      case .int64(let column): writer.add(name, int64: column)
      case .double(let column): writer.add(name, double: column)
      case .string(let column): writer.add(name, string: column)
      }
    }
    try writer.write(to: path)
  }

  /// UTF-8 with a header line. A number has as many digits as it takes to read the same one back; null
  /// is an empty cell, and an empty text a pair of quotation marks.
  public var csv: [UInt8] {
    var bytes = Array(columns.map { CSVCell.text($0.name) }.joined(separator: ",").utf8)
    bytes.append(UInt8(ascii: "\n"))
    for row in 0..<rowCount {
      for (index, column) in columns.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        bytes.append(contentsOf: column.values.csvCell(row).utf8)
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
