/// Gathers games row by row, refusing what cannot be, and remembers where each stood.
struct GameCollector {
  /// Whether the same teams may meet twice on one day.
  let allowsRematches: Bool
  private var games: [Game] = []
  private var places: [Pairing: [Place]] = [:]

  private struct Pairing: Hashable {
    let season: Int32
    let day: Int32
    let teamA: Int64
    let teamB: Int64
  }

  private struct Place {
    let table: SourceTable
    let row: Int
  }

  init(allowsRematches: Bool) {
    self.allowsRematches = allowsRematches
  }

  var isEmpty: Bool { games.isEmpty }

  /// - Throws: ``LeagueError`` when the row repeats another: word for word where rematches are
  ///   possible, by its teams and day where they are not.
  mutating func add(_ game: Game, from table: SourceTable, row: Int) throws(LeagueError) {
    let pairing = Pairing(
      season: game.season, day: game.day, teamA: game.teamA, teamB: game.teamB)
    let allowsRematches = allowsRematches
    let isTwin = { (place: Place) in
      !allowsRematches || place.table.cells(row: place.row) == table.cells(row: row)
    }
    if let twin = places[pairing]?.first(where: isTwin) {
      throw table.error(
        row: row,
        "duplicate game: season \(game.season), day \(game.day), teams \(game.teamA) and "
          + "\(game.teamB) also stand in \(twin.table.place(row: twin.row)); expected each once")
    }
    places[pairing, default: []].append(Place(table: table, row: row))
    games.append(game)
  }

  func seasons(startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    Dictionary(grouping: games, by: \.season).map { season, games in
      SeasonContents(season: season, startDate: startDates[season], games: games)
    }
  }
}
