internal import CArrow

/// The types that a column can have here.
public enum ColumnType: String, Sendable {
  case bool, int8, int32, int64, double, string
  /// Days since 1970-01-01 as Int32.
  case date
  /// Nothing but nulls, which read as any type.
  case null
  /// A type that no column of ours has, such as a list.
  case other

  init(_ type: carrow_type) {
    self =
      switch type {
      case CARROW_TYPE_BOOL: .bool
      case CARROW_TYPE_INT8: .int8
      case CARROW_TYPE_INT32: .int32
      case CARROW_TYPE_INT64: .int64
      case CARROW_TYPE_DOUBLE: .double
      case CARROW_TYPE_STRING: .string
      case CARROW_TYPE_DATE: .date
      case CARROW_TYPE_NULL: .null
      default: .other
      }
  }
}
