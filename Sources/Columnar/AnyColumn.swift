/// A column of one of the types that a table can be written with.
public enum AnyColumn: Sendable, Equatable {
  case bool(Column<Bool>)
  case int64(Column<Int64>)
  case double(Column<Double>)
  case string(Column<String>)

  public var count: Int {
    switch self {
    case .bool(let column): column.count
    case .int64(let column): column.count
    case .double(let column): column.count
    case .string(let column): column.count
    }
  }

  /// The value of a row as CSV has it; nil for null.
  func text(_ row: Int) -> String? {
    switch self {
    case .bool(let column): column[row].map(String.init)
    case .int64(let column): column[row].map(String.init)
    case .double(let column): column[row].map { "\($0)" }
    case .string(let column): column[row]
    }
  }
}
