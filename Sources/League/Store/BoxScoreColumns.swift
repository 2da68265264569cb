internal import Determinism

/// A season's box scores as columns: the form in which they are stored, digested and read.
struct BoxScoreColumns: Sendable, Equatable {
  /// Of the games that have box scores, in canonical order.
  var gameIDs: [String]
  /// By column, as `BoxScores.names` has them, then by game.
  var counts: [[Int32]]

  init(gameIDs: [String], counts: [[Int32]]) {
    (self.gameIDs, self.counts) = (gameIDs, counts)
  }

  /// - Parameter games: a season's, in canonical order.
  init(_ games: [Game]) {
    guard games.contains(where: { $0.boxScores != nil }) else {
      self.init(gameIDs: [], counts: BoxScores.names.map { _ in [] })
      return
    }
    let rows = zip(GameID.ids(of: games), games).compactMap { id, game in
      game.boxScores.map { (id: id.description, counts: $0.counts) }
    }
    self.init(
      gameIDs: rows.map(\.id),
      counts: BoxScores.names.indices.map { column in rows.map { $0.counts[column] } })
  }

  var isEmpty: Bool { gameIDs.isEmpty }

  /// The box scores of each game; nil where there are no rows for exactly these games, in order.
  ///
  /// - Parameter ids: a season's, in canonical order.
  func boxScores(of ids: [GameID]) -> [BoxScores?]? {
    var row = 0
    let found = ids.map { id -> BoxScores? in
      guard row < gameIDs.count, gameIDs[row] == id.description else { return nil }
      defer { row += 1 }
      return BoxScores { counts[$0][row] }
    }
    return row == gameIDs.count ? found : nil
  }

  /// SHA-256 over the season, the games' ids, and each column in turn.
  func digest(season: Int32) -> Digest {
    var sha = SHA256()
    sha.update("almanac box scores 1")
    sha.update([season])
    sha.update([Int64(gameIDs.count)])
    sha.update(gameIDs.joined(separator: "\n"))
    for column in counts { sha.update(column) }
    return sha.finalize()
  }
}
