internal import Features
internal import Forecasting
internal import League
internal import Monitoring
internal import Terminal
internal import Time
internal import Tracking
internal import Training

extension MonitoredRun {
  /// A feature's value for each game of a season that was played, with the game's date.
  typealias FeatureValues = (name: String, values: [(date: CalendarDate, value: Double)])

  /// The features that the run learnt from, walked anew; none of a model that reads games themselves.
  ///
  /// - Throws: `Fault` for a model or feature that there no longer is; whatever a block throws.
  func features(
    ofSeason season: Int, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> [FeatureValues] {
    let record = try RunStore(directory: try arguments.runsDirectory).run(run.runID).record
    guard !record.featureBlocks.isEmpty else { return [] }
    let configuration = try TrainingConfiguration(
      of: record, try context.models(arguments), context.features
    ).features
    let first = min(season, record.warmUpFrom ?? record.startYear)
    let dataset = try alerts.league.source.dataset(
      seasons: first...season, boxScores: configuration.needsBoxScores)
    let table = try FeatureTable(
      dataset, seasons: dataset.seasons, configuration, threads: try arguments.threads)
    let rows = try rows(of: table, season)
    return table.columns.indices.map { column in
      let values = table.features.values[column]
      return (table.columns[column].name, rows.map { ($0.date, values[$0.row]) })
    }
  }

  /// The rows of a season's games with an outcome and a date that is looked at.
  private func rows(
    of table: FeatureTable, _ season: Int
  ) throws -> [(row: Int, date: CalendarDate)] {
    let calendar = try alerts.league.calendar
    return table.rows(from: season).compactMap { row in
      guard table.outcomes[row] != nil,
        let date = calendar.date(season: season, day: table.matchups[row].day),
        asOf.map({ date <= $0 }) ?? true
      else { return nil }
      return (row, date)
    }
  }
}
