internal import Columnar
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
      let season = try Self.whole("season", try file.int64("season"), path)
      let day = try Self.whole("day", try file.int64("day"), path)
      let teamA = try Self.whole("team_a_id", try file.int64("team_a_id"), path)
      let teamB = try Self.whole("team_b_id", try file.int64("team_b_id"), path)
      let probability = try Self.whole("pred_win_prob", try file.double("pred_win_prob"), path)
      let gameID = try Self.whole("game_id", try file.string("game_id"), path)
      let won = try file.double("team_a_won")
      var read = Predictions()
      for row in season.indices {
        let outcome = won[row]
        guard (0...1).contains(probability[row]), outcome.map([0, 0.5, 1].contains) ?? true,
          Int32(exactly: season[row]) != nil, let game = GameID(gameID[row]),
          (Int64(game.season), Int64(game.day)) == (season[row], day[row]),
          (game.teamA, game.teamB) == (teamA[row], teamB[row])
        else {
          throw Fault(
            .badData, "\(path): row \(row + 1) (\(gameID[row])) holds what no prediction can")
        }
        read.append(game, probability: probability[row], outcome: outcome)
      }
      return read
    }
  }

  private static func whole<Value>(
    _ name: String, _ column: Column<Value>, _ path: String
  ) throws -> [Value] {
    if let row = column.validity?.firstIndex(of: false) {
      throw Fault(.badData, "\(path): column \"\(name)\" holds nothing in row \(row + 1)")
    }
    return column.values
  }
}
