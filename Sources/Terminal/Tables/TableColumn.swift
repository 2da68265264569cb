/// One column of a table: its header and how its cells are set.
public struct TableColumn: Sendable, Equatable {
  /// Where a cell's text stands in its column.
  public enum Alignment: Sendable, Equatable {
    /// At the left, for words.
    case left
    /// At the right, for whole numbers.
    case right
    /// Decimal points below each other, for fractions.
    case decimal
  }

  /// The words above the column.
  public var header: String
  /// Where the cells' texts stand.
  public var alignment: Alignment
  /// The columns of the terminal that the table's column takes at least.
  public var minimumWidth: Int
  /// Whether the column may be narrowed, its longest texts cut with an ellipsis.
  public var isFlexible: Bool

  /// Describes a column.
  public init(
    _ header: String, alignment: Alignment = .left, minimumWidth: Int = 0, isFlexible: Bool = false
  ) {
    self.header = header
    self.alignment = alignment
    self.minimumWidth = minimumWidth
    self.isFlexible = isFlexible
  }
}
