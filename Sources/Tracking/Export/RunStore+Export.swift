public import Columnar
internal import Evaluation
public import Faults

extension RunStore {
  /// The records or predictions of all runs, as a table.
  public struct Export: Sendable {
    public let table: Table
    public let runCount: Int
    /// One for each run that could not be read and is not in the table.
    public let warnings: [String]
  }

  /// A row for each run, newest first.
  ///
  /// - Throws: ``Fault`` when the folder cannot be listed.
  public func recordsExport() throws(Fault) -> Export {
    let listing = try list()
    return Export(
      table: RecordTable(listing.runs.map(\.record)).table, runCount: listing.runs.count,
      warnings: listing.warnings)
  }

  /// The predictions of one run, in the columns of `predictions.parquet`.
  ///
  /// - Throws: ``Fault`` where they cannot be read.
  public func predictionsTable(of runID: String) throws(Fault) -> Table {
    PredictionsFile.table(of: [try PredictionsFile(path: predictionsPath(of: runID))])
  }

  /// The predictions of all runs, newest run first, in the columns of `predictions.parquet`.
  ///
  /// - Throws: ``Fault`` when the folder cannot be listed.
  public func predictionsExport() throws(Fault) -> Export {
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
    return Export(
      table: PredictionsFile.table(of: files), runCount: files.count, warnings: warnings)
  }
}

extension PredictionsFile {
  /// The rows of many files, one after the other.
  ///
  /// Of shots the rows come last, in columns of their own; where both are there, the columns of one are
  /// null in the rows of the other.
  static func table(of files: [PredictionsFile]) -> Table {
    let shots = files.filter { $0.predictions.subject == .shots }
    guard !shots.isEmpty else { return tableOfGames(files) }
    let tables = shots.map { Table($0.predictions.shotValues(runIDs: $0.runIDs)) }
    let ofShots = tables.dropFirst().reduce(tables[0]) { $0.followed(by: $1) }
    let games = files.filter { $0.predictions.subject == .games }
    return games.isEmpty ? ofShots : tableOfGames(games).followed(by: ofShots)
  }

  private static func tableOfGames(_ files: [PredictionsFile]) -> Table {
    let said = values(of: .probability, in: files)
    let numbers =
      files.contains { $0.predictions.target == .number } ? values(of: .number, in: files) : []
    return Table(
      games(of: files) + [
        said[0], ("day", .int64(Column(files.flatMap(\.predictions.day)))), said[1],
      ] + numbers)
  }

  private typealias Columns = [(name: String, values: AnyColumn)]

  private static func games(of files: [PredictionsFile]) -> Columns {
    [
      ("run_id", .string(Column(files.flatMap(\.runIDs)))),
      ("game_id", .string(Column(files.flatMap(\.gameIDs)))),
      ("season", .int64(Column(files.flatMap(\.predictions.season)))),
      ("team_a_id", .int64(Column(files.flatMap(\.predictions.teamA)))),
      ("team_b_id", .int64(Column(files.flatMap(\.predictions.teamB)))),
    ]
  }

  /// The target's predictions and results; null in the rows of other targets.
  private static func values(of target: Target, in files: [PredictionsFile]) -> Columns {
    func column(_ values: (Predictions) -> [Double?]) -> AnyColumn {
      let values = files.map(\.predictions).flatMap {
        $0.target == target ? values($0) : Array(repeating: nil, count: $0.count)
      }
      return .double(Column(values.map { $0 ?? 0 }, validity: values.map { $0 != nil }))
    }
    let names = Predictions.columns(of: target)
    return [
      (names.foretold, column { $0.foretold.map(Optional.some) }),
      (names.outcome, column(\.outcome)),
    ]
  }
}
