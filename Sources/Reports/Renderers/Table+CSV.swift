public import Columnar
internal import JSON
internal import Tracking

extension Table {
  /// The table for a spreadsheet: a line of names, then a line for each row, numbers with every digit and
  /// nothing for what is undefined.
  ///
  /// - Parameter keys: which columns, in this order; nil for all that have a key.
  public func csv(_ keys: [JSONPath]? = nil, lineEnd: CSVWriter.LineEnd = .lf) -> [UInt8] {
    let order = keys ?? columns.compactMap(\.key)
    let places = order.compactMap { key in columns.firstIndex { $0.key == key } }
    precondition(places.count == order.count, "a column for each key")
    var csv = CSVWriter(lineEnd: lineEnd)
    csv.addRow(order.map(\.name))
    for row in rows { csv.addRow(places.map { row.cells[$0].data.csvText }) }
    return csv.bytes
  }
}

extension JSONValue {
  /// Nil for what is undefined.
  var csvText: String? {
    switch self {
    case .null: nil
    case .array(let values): values.compactMap(\.csvText).joined(separator: ", ")
    default: description
    }
  }
}
