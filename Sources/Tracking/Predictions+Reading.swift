internal import Columnar
internal import Evaluation
internal import Faults
internal import League
internal import Storage

extension Predictions {
  /// Reads what ``write(to:runID:)`` wrote.
  ///
  /// - Throws: ``Fault`` `.badData` naming the file, where a column is absent or of another
  ///   type, holds nothing where it should, or a value that cannot be; or where an id is another game's.
  init(readingFrom path: String) throws(Fault) {
    guard FileSystem.kind(of: path) != nil else {
      // A run without its predictions is torn, not absent.
      throw Fault(.badData, at: .file(path), "No such file or directory")
    }
    self = try Fault.only {
      let file = try ParquetFile(path: path)
      if file.columns.contains(where: { $0.name == "shot_id" }) {
        return try Predictions(readingShotsFrom: file, path)
      }
      let season = try Self.whole("season", try file.int64("season"), path)
      let day = try Self.whole("day", try file.int64("day"), path)
      let teamA = try Self.whole("team_a_id", try file.int64("team_a_id"), path)
      let teamB = try Self.whole("team_b_id", try file.int64("team_b_id"), path)
      let target: Target =
        file.columns.contains { $0.name == Self.columns(of: .number).foretold }
        ? .number : .probability
      let columns = Self.columns(of: target)
      let foretold = try Self.whole(columns.foretold, try file.double(columns.foretold), path)
      let gameID = try Self.whole("game_id", try file.string("game_id"), path)
      let came = try file.double(columns.outcome)
      var read = Predictions(of: target)
      for row in season.indices {
        let outcome = came[row]
        guard target.canBe(foretold[row], outcome),
          Int32(exactly: season[row]) != nil, let game = GameID(gameID[row]),
          (Int64(game.season), Int64(game.day)) == (season[row], day[row]),
          (game.teamA, game.teamB) == (teamA[row], teamB[row])
        else {
          throw Fault(
            .badData, "\(path): row \(row + 1) (\(gameID[row])) holds what no prediction can")
        }
        read.append(game, foretold: foretold[row], outcome: outcome)
      }
      return read
    }
  }

  static func whole<Value>(
    _ name: String, _ column: Column<Value>, _ path: String
  ) throws -> [Value] {
    if let row = column.validity?.firstIndex(of: false) {
      throw Fault(.badData, "\(path): column \"\(name)\" holds nothing in row \(row + 1)")
    }
    return column.values
  }
}

extension Target {
  /// Whether this can have been foretold, and have come.
  fileprivate func canBe(_ foretold: Double, _ outcome: Double?) -> Bool {
    switch self {
    case .probability: (0...1).contains(foretold) && outcome.map([0, 0.5, 1].contains) ?? true
    case .number: foretold.isFinite && outcome?.isFinite ?? true
    }
  }
}
