/// Some consecutive rows of a table.
public struct FeatureRows: Sendable {
  public let table: FeatureTable
  public let range: Range<Int>

  /// - Precondition: the range is within the table.
  public init(_ table: FeatureTable, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= table.rowCount, "rows of the table")
    self.table = table
    self.range = range
  }
}
