internal import Faults
internal import Time

/// Gathers games row by row, refusing what cannot be, and remembers where each stood.
struct GameCollector {
  /// Whether the same teams may meet twice on one day.
  let allowsRematches: Bool
  private var games: [Game] = []
  private var tables: [SourceTable] = []
  private var places: [GameID: [Place]] = [:]
  /// By game: the table and row of its box scores, where they do not stand with the game.
  private var boxScorePlaces: [Int: (table: Int, row: Int)] = [:]

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
  /// - Throws: ``Fault`` when the row repeats another: by its teams and day where they cannot meet
  ///   twice; else word for word, or as the same game from the other team's view.
  mutating func add(_ game: Game, row: Int, isTurned: Bool) throws(Fault) {
    let pairing = game.pairing
    let place = Place(
      table: tables.count - 1, row: row, game: games.count, isTurned: isTurned)
    if let others = places[pairing] {
      for other in others where !allowsRematches || repeats(place, game, other) {
        throw duplicate(game, row: row, of: (other.table, other.row))
      }
    }
    places[pairing, default: []].append(place)
    games.append(game)
  }

  private func repeats(_ place: Place, _ game: Game, _ other: Place) -> Bool {
    if place.isTurned != other.isTurned { return games[other.game] == game }
    return tables[other.table].cells(row: other.row) == tables[place.table].cells(row: place.row)
  }

  /// Gives a game that was added the box scores that another table has of it.
  ///
  /// - Precondition: `allowsRematches` is false: a pairing is one game.
  /// - Throws: ``Fault`` when there is no such game, it ended otherwise, or the table repeats it.
  mutating func addBoxScores(of game: Game, row: Int) throws(Fault) {
    precondition(!allowsRematches, "a pairing is one game")
    let table = tables[tables.count - 1]
    guard let place = places[game.pairing]?.first,
      games[place.game].isTournament == game.isTournament
    else {
      throw table.error(
        row: row,
        "\(Self.words(game)): no such game in the compact results; expected only games that stand "
          + "there too")
    }
    let known = games[place.game]
    guard known.result?.scoreA == game.result?.scoreA,
      known.result?.scoreB == game.result?.scoreB
    else {
      throw table.error(
        row: row,
        "\(Self.words(game)): found \(Self.score(game)); expected \(Self.score(known)), as in "
          + tables[place.table].place(row: place.row))
    }
    if let other = boxScorePlaces[place.game] { throw duplicate(game, row: row, of: other) }
    boxScorePlaces[place.game] = (tables.count - 1, row)
    games[place.game].boxScores = game.boxScores
  }

  private func duplicate(
    _ game: Game, row: Int, of other: (table: Int, row: Int)
  ) -> Fault {
    let place = tables[other.table].place(row: other.row)
    return tables[tables.count - 1].error(
      row: row,
      "duplicate game: \(Self.words(game)) also stand in \(place); expected each once")
  }

  private static func words(_ game: Game) -> String {
    "season \(game.season), day \(game.day), teams \(game.teamA) and \(game.teamB)"
  }

  private static func score(_ game: Game) -> String {
    game.result.map { "\($0.scoreA) to \($0.scoreB)" } ?? "no score"
  }

  func seasons(startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    Dictionary(grouping: games, by: \.season).map { season, games in
      SeasonContents(season: season, startDate: startDates[season], games: games)
    }
  }
}
