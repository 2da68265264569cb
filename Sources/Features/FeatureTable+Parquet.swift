internal import Columnar
public import Faults
public import League

extension FeatureTable {
  /// Writes the table as Parquet: game_id, season, day, team_a_id, team_b_id, is_tournament, outcome
  /// (nullable), then the features, null where they are unknown; then for each feature that is known of one side
  /// alone in some row, its name and ``FeatureColumns/knownSuffix``: +1 where only A's is known, −1 where
  /// only B's is, else 0.
  ///
  /// - Parameter rows: which; nil for all.
  /// - Throws: ``Fault`` where the file cannot be written.
  public func write(
    to path: String, rows: Range<Int>? = nil, teams: TeamTable
  ) throws(Fault) {
    let rows = rows ?? 0..<rowCount
    let matchups = self.matchups[rows]
    let outcomes = self.outcomes[rows]
    var writer = ParquetWriter(rowCount: rows.count)
    writer.add("game_id", string: Column(GameID.ids(of: matchups, teams: teams).map(\.description)))
    writer.add("season", int32: Column(matchups.map(\.season)))
    writer.add("day", int32: Column(matchups.map(\.day)))
    writer.add("team_a_id", int64: Column(matchups.map { teams[$0.teamA].id }))
    writer.add("team_b_id", int64: Column(matchups.map { teams[$0.teamB].id }))
    writer.add("is_tournament", bool: Column(matchups.map(\.isTournament)))
    writer.add(
      "outcome",
      double: Column(outcomes.map { $0 ?? 0 }, validity: outcomes.map { $0 != nil }))
    for (column, values) in zip(columns, features.values) {
      let values = values[rows]
      writer.add(
        column.name,
        double: Column(values.map { $0.isNaN ? 0 : $0 }, validity: values.map { !$0.isNaN }))
    }
    for (column, presence) in zip(columns, features.presence)
    where presence[rows].contains(where: { $0 != 0 }) {
      writer.add(column.name + FeatureColumns.knownSuffix, int8: Column(Array(presence[rows])))
    }
    try writer.write(to: path)
  }
}
