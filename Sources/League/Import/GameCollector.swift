/// Gathers games row by row, refusing what cannot be, and remembers where each stood.
struct GameCollector {
  /// Whether the same teams may meet twice on one day.
  let allowsRematches: Bool
  private var games: [Game] = []
  private var tables: [SourceTable] = []
  private var places: [Pairing: [Place]] = [:]

  private struct Pairing: Hashable {
    let season: Int32
    let day: Int32
    let teamA: Int64
    let teamB: Int64
  }

  /// Where a game stood: a place in `tables`, and a row.
  private struct Place {
    let table: Int
    let row: Int
  }

  init(allowsRematches: Bool) {
    self.allowsRematches = allowsRematches
  }

  var isEmpty: Bool { games.isEmpty }

  /// The games added after this are rows of `table`.
  mutating func begin(_ table: SourceTable) { tables.append(table) }

  /// - Throws: ``LeagueError`` when the row repeats another: word for word where rematches are
  ///   possible, by its teams and day where they are not.
  mutating func add(_ game: Game, row: Int) throws(LeagueError) {
    let pairing = Pairing(
      season: game.season, day: game.day, teamA: game.teamA, teamB: game.teamB)
    let table = tables[tables.count - 1]
    if let others = places[pairing] {
      for other in others where !allowsRematches || isSameRow(other, table, row) {
        throw table.error(
          row: row,
          "duplicate game: season \(game.season), day \(game.day), teams \(game.teamA) and "
            + "\(game.teamB) also stand in \(tables[other.table].place(row: other.row)); "
            + "expected each once")
      }
    }
    places[pairing, default: []].append(Place(table: tables.count - 1, row: row))
    games.append(game)
  }

  private func isSameRow(_ place: Place, _ table: SourceTable, _ row: Int) -> Bool {
    tables[place.table].cells(row: place.row) == table.cells(row: row)
  }

  func seasons(startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    Dictionary(grouping: games, by: \.season).map { season, games in
      SeasonContents(season: season, startDate: startDates[season], games: games)
    }
  }
}
