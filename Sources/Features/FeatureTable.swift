public import Chronology
public import League

/// The feature rows of many games, in the order of the walk, with what came of each.
public struct FeatureTable: Sendable {
  public let columns: [FeatureColumn]
  public let features: FeatureColumns
  /// One for each row.
  public let matchups: [Matchup]
  /// One for each row, from A's view; nil where a game has no score.
  public let outcomes: [Double?]
  /// The rows of each season, in order: consecutive ranges that cover all.
  public let seasons: [Range<Int>]

  public var rowCount: Int { matchups.count }

  /// The rows of games of earlier days.
  public func rows(before moment: Moment) -> Range<Int> {
    0..<(matchups.firstIndex { Moment(of: $0) >= moment } ?? rowCount)
  }

  /// Some rows up to the last of them that has an outcome: what a model is fitted on at the end of a walk.
  public func rowsToLastOutcome(of rows: Range<Int>) -> Range<Int> {
    let last = outcomes[rows].lastIndex { $0 != nil }
    return rows.lowerBound..<(last.map { $0 + 1 } ?? rows.lowerBound)
  }

  /// The rows of a season and of those after it.
  public func rows(from season: Int) -> Range<Int> {
    (matchups.firstIndex { $0.season >= season } ?? rowCount)..<rowCount
  }
}

extension FeatureTable {
  /// Rows of games of which no outcome is known.
  ///
  /// - Precondition: one row for each matchup.
  public init(_ columns: [FeatureColumn], _ features: FeatureColumns, _ matchups: [Matchup]) {
    precondition(features.columnCount == columns.count, "the values of each column")
    precondition(columns.isEmpty || features.rowCount == matchups.count, "a row for each matchup")
    self.init(
      columns: columns, features: features, matchups: matchups, outcomes: matchups.map { _ in nil },
      seasons: [0..<matchups.count])
  }

  /// These rows with other columns, by name; a column that this table lacks is unknown in every
  /// row.
  public func selecting(_ names: [String]) -> FeatureTable {
    let places = names.map { name in columns.firstIndex { $0.name == name } }
    return FeatureTable(
      zip(names, places).map { name, place in
        place.map { columns[$0] } ?? FeatureColumn(name, "unknown")
      },
      features.selecting(places, rowCount: rowCount), matchups)
  }
}
