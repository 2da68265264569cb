internal import Columnar
internal import Features
internal import League

/// Feature rows as the Parquet files that a plugin reads: what is known of a matchup, the features,
/// null where one is unknown, and for fitting alone the outcome.
enum PluginRows {
  /// Writes the rows that have an outcome; how many there are.
  static func writeFit(_ rows: FeatureRows, teams: TeamTable, to path: String) throws -> Int {
    let table = rows.table
    let indices = rows.range.filter { table.outcomes[$0] != nil }
    var writer = ParquetWriter(rowCount: indices.count)
    addKeys(indices.map { table.matchups[$0] }, teams: teams, to: &writer)
    for (column, values) in zip(table.columns, table.features.values) {
      writer.add(column.name, double: nullable(indices.map { values[$0] }))
    }
    writer.add("outcome", double: Column(indices.map { table.outcomes[$0] ?? 0 }))
    try writer.write(to: path)
    return indices.count
  }

  /// Writes all rows, and after them the same rows with the teams in the other order.
  static func writeBothOrders(_ rows: FeatureRows, teams: TeamTable, to path: String) throws {
    let table = rows.table
    let matchups = table.matchups[rows.range]
    var writer = ParquetWriter(rowCount: 2 * matchups.count)
    addKeys(matchups + matchups.map(\.swapped), teams: teams, to: &writer)
    for (column, values) in zip(table.columns, table.features.values) {
      let values = values[rows.range]
      // Subtracted, so that 0 does not become −0.
      writer.add(column.name, double: nullable(values + values.map { 0 - $0 }))
    }
    try writer.write(to: path)
  }

  private static func addKeys(
    _ matchups: some Collection<Matchup>, teams: TeamTable, to writer: inout ParquetWriter
  ) {
    writer.add("season", int32: Column(matchups.map(\.season)))
    writer.add("day", int32: Column(matchups.map(\.day)))
    writer.add("team_a_id", int64: Column(matchups.map { teams[$0.teamA].id }))
    writer.add("team_b_id", int64: Column(matchups.map { teams[$0.teamB].id }))
    writer.add("is_tournament", bool: Column(matchups.map(\.isTournament)))
  }

  private static func nullable(_ values: some Collection<Double>) -> Column<Double> {
    Column(
      values.map { $0.isNaN ? 0 : $0 }, validity: values.map { !$0.isNaN })
  }
}
