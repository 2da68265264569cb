/// Values of one type, one for each row, some of which may be null.
///
///     let scores = try file.int32("score_a")
///     scores[0]  // Optional(71), or nil where the row has none
public struct Column<Element: Sendable>: Sendable {
  /// One value for each row; a null row holds a zero or an empty string.
  public let values: [Element]
  /// Which rows hold a value; nil when all do. Count equals `values`.
  public let validity: [Bool]?

  public init(_ values: [Element]) {
    self.values = values
    validity = nil
  }

  /// - Precondition: `validity` has as many elements as `values`.
  public init(_ values: [Element], validity: [Bool]) {
    precondition(values.count == validity.count, "a column needs a validity for each value")
    self.values = values
    self.validity = validity
  }

  public var count: Int { values.count }

  public subscript(row: Int) -> Element? {
    validity.map { $0[row] } ?? true ? values[row] : nil
  }
}

extension Column: Equatable where Element: Equatable {}
