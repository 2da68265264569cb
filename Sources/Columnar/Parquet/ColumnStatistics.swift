internal import CArrow

/// A row group's summary of one column, as the file's writer left it.
public struct ColumnStatistics: Sendable, Equatable {
  public let rowCount: Int
  /// Nil where the writer left it out.
  public let nullCount: Int?
  /// Smallest and largest value of a bool, integer or date column, nulls apart.
  public let integers: ClosedRange<Int64>?
  /// Smallest and largest value of a double column, nulls and NaNs apart.
  public let doubles: ClosedRange<Double>?

  init(_ found: carrow_statistics) {
    rowCount = Int(found.row_count)
    nullCount = found.null_count < 0 ? nil : Int(found.null_count)
    let hasIntegers = found.has_integers && found.minimum_integer <= found.maximum_integer
    integers = hasIntegers ? found.minimum_integer...found.maximum_integer : nil
    let hasDoubles = found.has_doubles && found.minimum_double <= found.maximum_double
    doubles = hasDoubles ? found.minimum_double...found.maximum_double : nil
  }
}
