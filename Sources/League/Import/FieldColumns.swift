internal import Faults
internal import SourceTables

/// Finds the columns of fields, each its own.
struct FieldColumns {
  private let table: SourceTable
  private let mapping: ColumnMapping
  private let values: ValueMaps
  private var fields: [Int: ColumnMapping.Field] = [:]

  init(_ table: SourceTable, _ reading: CSVReading) {
    (self.table, mapping, values) = (table, reading.mapping, reading.values)
  }

  /// - Parameter found: the column, where it was looked for already.
  mutating func required(
    _ field: ColumnMapping.Field, found: SourceColumn? = nil
  ) throws(Fault) -> SourceColumn {
    if let found { return found }
    do throws(Fault) {
      return try taken(try mapping.requiredColumn(field, in: table), field)
    } catch {
      var fault = error
      if field == .season, fault.remedy == nil { fault.remedy = .saySeason }
      throw fault
    }
  }

  mutating func optional(_ field: ColumnMapping.Field) throws(Fault) -> SourceColumn? {
    guard let column = try mapping.column(field, in: table) else { return nil }
    return try taken(column, field)
  }

  /// - Throws: ``Fault`` where another field has the column.
  private mutating func taken(
    _ column: SourceColumn, _ field: ColumnMapping.Field
  ) throws(Fault) -> SourceColumn {
    if let other = fields[column.index], other != field {
      throw Fault(
        .badData, at: .file(table.name, line: 1, column: column.title),
        "is to be both \"\(other.rawValue)\" and \"\(field.rawValue)\"",
        remedy: .nameColumn(column.title))
    }
    fields[column.index] = field
    return values[field].map { map in column.replacing(map.value) } ?? column
  }
}
