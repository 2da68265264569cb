/// Gathers games row by row, refusing what cannot be, and remembers where each stood.
struct GameCollector {
  /// Whether the same teams may meet twice on one day.
  let allowsRematches: Bool
  private var games: [Game] = []
  private var tables: [SourceTable] = []
  private var places: [GamePairing: [Place]] = [:]

  /// Where a game stood: a place in `tables` and a row; and which game it is.
  private struct Place {
    let table: Int
    let row: Int
    let game: Int
    /// Whether the row named the teams in the other order.
    let isTurned: Bool
  }

  init(allowsRematches: Bool) {
    self.allowsRematches = allowsRematches
  }

  var isEmpty: Bool { games.isEmpty }

  /// The games added after this are rows of `table`.
  mutating func begin(_ table: SourceTable) { tables.append(table) }

  /// - Parameter isTurned: whether the row named the teams in the other order.
  /// - Throws: ``LeagueError`` when the row repeats another: by its teams and day where they cannot meet
  ///   twice; else word for word, or as the same game from the other team's view.
  mutating func add(_ game: Game, row: Int, isTurned: Bool) throws(LeagueError) {
    let pairing = game.pairing
    let table = tables[tables.count - 1]
    let place = Place(
      table: tables.count - 1, row: row, game: games.count, isTurned: isTurned)
    if let others = places[pairing] {
      for other in others where !allowsRematches || repeats(place, game, other) {
        throw table.error(
          row: row,
          "duplicate game: season \(game.season), day \(game.day), teams \(game.teamA) and "
            + "\(game.teamB) also stand in \(tables[other.table].place(row: other.row)); "
            + "expected each once")
      }
    }
    places[pairing, default: []].append(place)
    games.append(game)
  }

  private func repeats(_ place: Place, _ game: Game, _ other: Place) -> Bool {
    if place.isTurned != other.isTurned { return games[other.game] == game }
    return tables[other.table].cells(row: other.row) == tables[place.table].cells(row: place.row)
  }

  func seasons(startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    Dictionary(grouping: games, by: \.season).map { season, games in
      SeasonContents(season: season, startDate: startDates[season], games: games)
    }
  }
}
