internal import Columnar
public import Faults
internal import Storage

extension RunStore {
  public enum ExportFormat: String, CaseIterable, Sendable { case parquet, csv }

  public struct Export: Sendable {
    public let runCount: Int
    public let rowCount: Int
    /// One for each run that could not be read and is not in the file.
    public let warnings: [String]
  }

  /// Writes a row for each run, newest first, over what was at `path`: whole or not at all.
  ///
  /// - Throws: ``Fault`` when the folder cannot be listed or the file not be written.
  public func exportRecords(
    to path: String, as format: ExportFormat
  ) throws(Fault) -> Export {
    let listing = try list()
    let table = RecordTable(listing.runs.map(\.record)).table
    try Self.write(table, to: path, as: format)
    return Export(
      runCount: listing.runs.count, rowCount: table.rowCount, warnings: listing.warnings)
  }

  /// Writes the predictions of all runs, newest run first, in the columns of `predictions.parquet`.
  public func exportPredictions(
    to path: String, as format: ExportFormat
  ) throws(Fault) -> Export {
    let listing = try list()
    var warnings = listing.warnings
    var files: [PredictionsFile] = []
    for run in listing.runs {
      do {
        files.append(try PredictionsFile(path: predictionsPath(of: run.record.runID)))
      } catch {
        warnings.append("\(error.message); passed over")
      }
    }
    let table = PredictionsFile.table(of: files)
    try Self.write(table, to: path, as: format)
    return Export(runCount: files.count, rowCount: table.rowCount, warnings: warnings)
  }

  private static func write(
    _ table: Table, to path: String, as format: ExportFormat
  ) throws(Fault) {
    try Fault.only {
      guard format == .parquet else { return try FileSystem.replace(path, with: table.csv) }
      let beside = FileSystem.replacementPath(of: path)
      do {
        try table.writeParquet(to: beside)
        try FileSystem.flush(beside)
        try FileSystem.move(beside, to: path)
        try FileSystem.flush(FileSystem.directory(of: path))
      } catch {
        try? FileSystem.remove(beside)
        throw error
      }
    }
  }
}

extension PredictionsFile {
  /// The rows of many files, one after the other.
  static func table(of files: [PredictionsFile]) -> Table {
    let outcomes = files.flatMap(\.predictions.outcome)
    return Table([
      ("run_id", .string(Column(files.flatMap(\.runIDs)))),
      ("game_id", .string(Column(files.flatMap(\.gameIDs)))),
      ("season", .int64(Column(files.flatMap(\.predictions.season)))),
      ("team_a_id", .int64(Column(files.flatMap(\.predictions.teamA)))),
      ("team_b_id", .int64(Column(files.flatMap(\.predictions.teamB)))),
      ("pred_win_prob", .double(Column(files.flatMap(\.predictions.probability)))),
      ("day", .int64(Column(files.flatMap(\.predictions.day)))),
      (
        "team_a_won",
        .double(Column(outcomes.map { $0 ?? 0 }, validity: outcomes.map { $0 != nil }))
      ),
    ])
  }
}
