/// Rows of features, column by column.
public struct FeatureColumns: Sendable, Equatable {
  /// By column, then by row: A − B, NaN where either is unknown.
  public private(set) var values: [[Double]]
  /// By column, then by row: +1 where only A's value is known, −1 where only B's is, else 0. Tells a
  /// model that cannot take NaN what is behind one.
  public private(set) var presence: [[Int8]]

  /// Ends the name of a column that tells a feature's ``presence``.
  public static let knownSuffix = "_known"

  public init(columnCount: Int) {
    values = Array(repeating: [], count: columnCount)
    presence = values.map { _ in [] }
  }

  public var columnCount: Int { values.count }
  public var rowCount: Int { values.first?.count ?? 0 }

  /// - Precondition: one value a column from each side.
  mutating func append(_ valuesA: [Double], minus valuesB: [Double]) {
    precondition(
      valuesA.count == columnCount && valuesB.count == columnCount, "one value for each column")
    for column in values.indices {
      let (one, other) = (valuesA[column], valuesB[column])
      values[column].append(one - other)
      presence[column].append((one.isNaN ? 0 : 1) - (other.isNaN ? 0 : 1))
    }
  }

  mutating func reserveCapacity(_ rows: Int) {
    for column in values.indices {
      values[column].reserveCapacity(rows)
      presence[column].reserveCapacity(rows)
    }
  }

  /// These columns, and after them those of `others`, row by row.
  ///
  /// - Precondition: all have as many rows.
  init(joining parts: [FeatureColumns]) {
    precondition(Set(parts.map(\.rowCount)).count <= 1, "columns have as many rows")
    values = parts.flatMap(\.values)
    presence = parts.flatMap(\.presence)
  }

  /// The columns at some places, in that order; for a place that is nil, one that is unknown throughout.
  func selecting(_ places: [Int?], rowCount: Int) -> FeatureColumns {
    var selected = FeatureColumns(columnCount: places.count)
    for (column, place) in places.enumerated() {
      selected.values[column] =
        place.map { values[$0] } ?? Array(repeating: .nan, count: rowCount)
      selected.presence[column] =
        place.map { presence[$0] } ?? Array(repeating: 0, count: rowCount)
    }
    return selected
  }
}
