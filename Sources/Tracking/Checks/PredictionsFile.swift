internal import Columnar
internal import Evaluation
internal import Faults

/// A `predictions.parquet` as it stands: its columns are those that every run has, and what each row
/// says of its run and game is kept beside the predictions.
struct PredictionsFile {
  let runIDs: [String]
  /// As the file has them; of a file of shots their numbers.
  let gameIDs: [String]
  let predictions: Predictions

  /// The columns and types that every file of a target begins with.
  static func columns(of target: Target) -> [(name: String, type: ColumnType)] {
    let names = Predictions.columns(of: target)
    return [
      ("run_id", .string), ("game_id", .string), ("season", .int64), ("team_a_id", .int64),
      ("team_b_id", .int64), (names.foretold, .double), ("day", .int64), (names.outcome, .double),
    ]
  }

  /// - Throws: ``Fault`` where the file is absent or no whole Parquet file, where its columns
  ///   are others, or where a row cannot be.
  init(path: String) throws(Fault) {
    (runIDs, gameIDs) = try Fault.only {
      let file = try ParquetFile(path: path)
      try Self.checkColumns(of: file)
      let runIDs = try file.string("run_id").values
      guard !Self.isOfShots(file) else {
        return (runIDs, try file.int64("shot_id").values.map(String.init))
      }
      return (runIDs, try file.string("game_id").values)
    }
    predictions = try Predictions(readingFrom: path)
  }

  private static func isOfShots(_ file: borrowing ParquetFile) -> Bool {
    file.columns.contains { $0.name == "shot_id" }
  }

  /// Reads the footer only.
  static func checkColumns(of file: borrowing ParquetFile) throws(Fault) {
    let found = file.columns.map { "\($0.name) \($0.type.rawValue)" }
    func expected(_ target: Target) -> [String] {
      columns(of: target).map { "\($0.name) \($0.type.rawValue)" }
    }
    if isOfShots(file) {
      let shots = Predictions.shotColumns.map { "\($0.name) \($0.type.rawValue)" }
      guard !found.starts(with: shots) else { return }
      throw Fault(
        .badData,
        "\(file.path): has the columns \(found.joined(separator: ", ")); expected "
          + shots.joined(separator: ", "))
    }
    let isOfNumbers = found.starts(with: expected(.number))
    guard isOfNumbers || found.starts(with: expected(.probability)) else {
      throw Fault(
        .badData,
        "\(file.path): has the columns \(found.joined(separator: ", ")); expected "
          + expected(.probability).joined(separator: ", "))
    }
  }
}
