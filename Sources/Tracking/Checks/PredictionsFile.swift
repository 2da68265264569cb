internal import Columnar
internal import League

/// A `predictions.parquet` that was read: each column checked for its type, and no value missing where
/// one must stand.
struct PredictionsFile {
  let runIDs: [String]
  let gameIDs: [String]
  let predictions: Predictions

  /// The columns and types that every file begins with.
  static let columns: [(name: String, type: ColumnType)] = [
    ("run_id", .string), ("game_id", .string), ("season", .int64), ("team_a_id", .int64),
    ("team_b_id", .int64), ("pred_win_prob", .double), ("day", .int64), ("team_a_won", .double),
  ]

  /// - Throws: `ColumnarError` where the file is absent or no whole Parquet file; ``TrackingError``
  ///   `.badData` where its columns are others, or a row cannot be.
  init(path: String) throws {
    let file = try ParquetFile(path: path)
    try Self.checkColumns(of: file)
    runIDs = try Self.values(file.string("run_id"), "run_id", path)
    gameIDs = try Self.values(file.string("game_id"), "game_id", path)
    predictions = try Self.predictions(file, gameIDs)
  }

  /// Reads the footer only.
  static func checkColumns(of file: borrowing ParquetFile) throws(TrackingError) {
    let found = file.columns.map { "\($0.name) \($0.type.rawValue)" }
    let expected = columns.map { "\($0.name) \($0.type.rawValue)" }
    guard found.starts(with: expected) else {
      throw TrackingError(
        .badData,
        "\(file.path): has the columns \(found.joined(separator: ", ")); expected "
          + expected.joined(separator: ", "))
    }
  }

  private static func predictions(
    _ file: borrowing ParquetFile, _ gameIDs: [String]
  ) throws -> Predictions {
    let path = file.path
    let season = try values(file.int64("season"), "season", path)
    let day = try values(file.int64("day"), "day", path)
    let teamA = try values(file.int64("team_a_id"), "team_a_id", path)
    let teamB = try values(file.int64("team_b_id"), "team_b_id", path)
    let probability = try values(file.double("pred_win_prob"), "pred_win_prob", path)
    let outcome = try file.double("team_a_won")
    var predictions = Predictions()
    for row in gameIDs.indices {
      guard let shortDay = Int32(exactly: day[row]),
        let rematch = rematch(gameIDs[row], season[row], shortDay, teamA[row], teamB[row])
      else {
        throw error(path, row, "game_id \"\(gameIDs[row])\" is not of its season, day and teams")
      }
      guard (0...1).contains(probability[row]) else {
        throw error(path, row, "pred_win_prob \(probability[row]) is no probability")
      }
      guard outcome[row].map([0, 0.5, 1].contains) ?? true else {
        throw error(path, row, "team_a_won is neither 1, 0 nor 1/2")
      }
      predictions.append(
        season: Int(season[row]), day: shortDay, teamA: teamA[row], teamB: teamB[row],
        rematch: rematch, probability: probability[row], outcome: outcome[row])
    }
    return predictions
  }

  private static func values<Value>(
    _ column: Column<Value>, _ name: String, _ path: String
  ) throws -> [Value] {
    if let row = column.validity?.firstIndex(of: false) {
      throw error(path, row, "\(name) is null")
    }
    return column.values
  }

  /// The number at the end of a same-day rematch's id, 1 for one without; nil where the id is another's.
  private static func rematch(
    _ id: String, _ season: Int64, _ day: Int32, _ teamA: Int64, _ teamB: Int64
  ) -> Int? {
    let first = GameID.text(
      season: Int(season), day: day, teamA: teamA, teamB: teamB, rematch: 1)
    if id == first { return 1 }
    guard id.hasPrefix(first + "_"), let number = Int(id.dropFirst(first.count + 1)), number > 1
    else { return nil }
    return number
  }

  private static func error(_ path: String, _ row: Int, _ fact: String) -> TrackingError {
    TrackingError(.badData, "\(path): row \(row + 1): \(fact)")
  }
}
