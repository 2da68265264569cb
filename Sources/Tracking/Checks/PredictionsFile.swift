internal import Columnar
internal import Faults

/// A `predictions.parquet` as it stands: its columns are those that every run has, and what each row
/// says of its run and game is kept beside the predictions.
struct PredictionsFile {
  let runIDs: [String]
  let gameIDs: [String]
  let predictions: Predictions

  /// The columns and types that every file begins with.
  static let columns: [(name: String, type: ColumnType)] = [
    ("run_id", .string), ("game_id", .string), ("season", .int64), ("team_a_id", .int64),
    ("team_b_id", .int64), ("pred_win_prob", .double), ("day", .int64), ("team_a_won", .double),
  ]

  /// - Throws: ``Fault`` where the file is absent or no whole Parquet file, where its columns
  ///   are others, or where a row cannot be.
  init(path: String) throws(Fault) {
    (runIDs, gameIDs) = try Fault.only {
      let file = try ParquetFile(path: path)
      try Self.checkColumns(of: file)
      return (try file.string("run_id").values, try file.string("game_id").values)
    }
    predictions = try Predictions(readingFrom: path)
  }

  /// Reads the footer only.
  static func checkColumns(of file: borrowing ParquetFile) throws(Fault) {
    let found = file.columns.map { "\($0.name) \($0.type.rawValue)" }
    let expected = columns.map { "\($0.name) \($0.type.rawValue)" }
    guard found.starts(with: expected) else {
      throw Fault(
        .badData,
        "\(file.path): has the columns \(found.joined(separator: ", ")); expected "
          + expected.joined(separator: ", "))
    }
  }
}
