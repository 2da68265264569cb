public import Faults

/// Rows of named features, for training and for predicting.
public struct FeatureMatrix: Sendable, Equatable {
  /// One for each column; all different.
  public let featureNames: [String]
  /// Row-major, rows × columns. NaN is a missing value; none is infinite.
  public let values: [Float]

  public var columnCount: Int { featureNames.count }
  public var rowCount: Int { values.count / columnCount }

  /// - Parameter values: row-major, rows × columns, NaN where missing; no rows are allowed.
  /// - Throws: ``Fault`` `.badData` for no names, a name that is empty, given twice or has one of
  ///   `[`, `]`, `<` or a control character in it, a row that is not whole, or an infinite value.
  public init(featureNames: [String], rowMajor values: [Float]) throws(Fault) {
    try Self.check(featureNames)
    guard values.count.isMultiple(of: featureNames.count) else {
      throw Fault(
        .badData, "\(values.count) values are no whole rows of \(featureNames.count) features")
    }
    if let place = values.firstIndex(where: \.isInfinite) {
      let (row, column) = place.quotientAndRemainder(dividingBy: featureNames.count)
      throw Fault(.badData, "feature \"\(featureNames[column])\" is infinite in row \(row)")
    }
    self.featureNames = featureNames
    self.values = values
  }

  /// - Parameter columns: one for each name, all of one length, NaN where missing; rounded to float32.
  /// - Throws: as the other initializer, and for columns of different lengths.
  public init(featureNames: [String], columns: [[Double]]) throws(Fault) {
    let rowCount = columns.first?.count ?? 0
    guard columns.count == featureNames.count else {
      throw Fault(.badData, "\(columns.count) columns for \(featureNames.count) feature names")
    }
    if let odd = columns.firstIndex(where: { $0.count != rowCount }) {
      throw Fault(
        .badData, "feature \"\(featureNames[odd])\" has \(columns[odd].count) rows, not \(rowCount)"
      )
    }
    var values = [Float](repeating: 0, count: rowCount * columns.count)
    for (place, column) in columns.enumerated() {
      for (row, value) in column.enumerated() { values[row * columns.count + place] = Float(value) }
    }
    try self.init(featureNames: featureNames, rowMajor: values)
  }

  /// XGBoost's Python package refuses brackets and less-than signs in names.
  private static func check(_ names: [String]) throws(Fault) {
    guard !names.isEmpty else { throw Fault(.badData, "no features") }
    var seen: Set<String> = []
    for name in names {
      let isPlain = name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0 != "[" && $0 != "]" && $0 != "<"
      }
      guard isPlain, !name.isEmpty else {
        throw Fault(.badData, "a feature cannot be named \(String(reflecting: name))")
      }
      guard seen.insert(name).inserted else {
        throw Fault(.badData, "two features are named \"\(name)\"")
      }
    }
  }
}
