internal import Determinism

/// A season's box scores as columns: the form in which they are stored, digested and read.
struct BoxScoreColumns: Sendable, Equatable {
  /// The places of the games that have box scores, among those of the season.
  var games: [Int32] = []
  /// By column, as `BoxScores.names` has them, then as `games`.
  var counts: [[Int32]] = BoxScores.names.map { _ in [] }

  /// - Parameter games: a season's, in canonical order.
  init(_ games: [Game]) {
    let rows = games.enumerated().compactMap { place, game in
      game.boxScores.map { (game: Int32(place), counts: $0.counts) }
    }
    guard !rows.isEmpty else { return }
    self.games = rows.map(\.game)
    counts = BoxScores.names.indices.map { column in rows.map { $0.counts[column] } }
  }

  init(games: [Int32], counts: [[Int32]]) {
    (self.games, self.counts) = (games, counts)
  }

  /// Reads a file's columns; nil where its rows are not those of games among `ids`, in their order.
  init?(gameIDs: [String], counts: [[Int32]], of ids: [GameID]) {
    var games: [Int32] = []
    games.reserveCapacity(gameIDs.count)
    for (place, id) in ids.enumerated()
    where games.count < gameIDs.count && gameIDs[games.count] == id.description {
      games.append(Int32(place))
    }
    guard games.count == gameIDs.count else { return nil }
    self.init(games: games, counts: counts)
  }

  var isEmpty: Bool { games.isEmpty }

  /// The ids of the games that have box scores.
  ///
  /// - Parameter ids: those of all the season's games.
  func ids(among ids: [GameID]) -> [String] { games.map { ids[Int($0)].description } }

  /// For each of a season's games its box scores; nil for one that has none.
  func boxScores(gameCount: Int) -> [BoxScores?] {
    var found = [BoxScores?](repeating: nil, count: gameCount)
    for (row, game) in games.enumerated() {
      found[Int(game)] = BoxScores { counts[$0][row] }
    }
    return found
  }

  /// SHA-256 over the season, the games' ids, and each column in turn.
  ///
  /// - Parameter ids: those of all the season's games.
  func digest(season: Int32, ids: [GameID]) -> Digest {
    var sha = SHA256()
    sha.update("almanac box scores 1")
    sha.update([season])
    sha.update([Int64(games.count)])
    sha.update(self.ids(among: ids).joined(separator: "\n"))
    for column in counts { sha.update(column) }
    return sha.finalize()
  }
}
