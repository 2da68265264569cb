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
  ///
  /// - Parameter hasHeader: false for rows that follow others.
  public func csv(lineEnd: CSVWriter.LineEnd = .lf, hasHeader: Bool = true) -> [UInt8] {
    var csv = CSVWriter(lineEnd: lineEnd)
    if hasHeader { csv.addRow(columns.map(\.name)) }
    for row in 0..<rowCount {
      for column in columns { csv.add(column.values.text(row)) }
      csv.endRow()
    }
    return csv.bytes
  }
}
