internal import Features

/// Which columns a regression has: every feature, and an indicator for those that can be missing.
struct LogisticDesign: Sendable, Equatable {
  /// The columns of the table that have an indicator. Of columns that are missing together the first
  /// speaks for all.
  let indicators: [Int]

  /// Takes up a fitted design from the indicators that a file has.
  init(indicators: [Int]) {
    self.indicators = indicators
  }

  /// The columns that the rows to fit on call for.
  ///
  /// - Parameter rows: their places in the table.
  init(_ table: FeatureTable, fittedOn rows: [Int]) {
    var indicators: [Int] = []
    let presence = table.features.presence.map { column in rows.map { column[$0] } }
    for column in presence.indices where presence[column].contains(where: { $0 != 0 }) {
      let isTold = indicators.contains { presence[$0] == presence[column] }
      if !isTold { indicators.append(column) }
    }
    self.indicators = indicators
  }

  /// The features, then the indicators, each with an element for every row of the table up to the last
  /// of `rows`; 0 where a value is missing.
  func features(of rows: FeatureRows) -> [[Double]] {
    let features = rows.table.features
    let end = rows.range.upperBound
    let values = features.values.map { column in column[..<end].map { $0.isNaN ? 0 : $0 } }
    return values + indicators.map { features.presence[$0][..<end].map(Double.init) }
  }

  static let indicatorSuffix = FeatureColumns.knownSuffix

  func columnNames(_ names: [String]) -> [String] {
    names + indicators.map { names[$0] + Self.indicatorSuffix }
  }
}
