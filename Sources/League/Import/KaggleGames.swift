internal import Faults
internal import SourceTables
internal import Time

/// Gathers the games of a Kaggle download's tables: each pair of teams once a day.
struct KaggleGames {
  private(set) var listing = GameListing()
  /// Which games are known, and where they are in the listing.
  private var places: [GameID: Int] = [:]
  /// By game, where its box scores stand: a listing of its own and the place there.
  private var details = GameListing()
  private var detailPlaces: [Int: Int] = [:]

  var isEmpty: Bool { listing.count == 0 }

  /// Adds the games of a table's rows.
  ///
  /// - Parameter seasons: which are not read of it.
  /// - Throws: ``Fault`` where two teams meet twice on one day.
  mutating func add(
    _ games: ListedGames, of table: SourceTable, omitting seasons: Set<Int32>
  ) throws(Fault) {
    for game in listing.append(games, of: table, omitting: seasons) {
      if let other = places.updateValue(game, forKey: listing.pairing(game)) {
        throw listing.duplicate(game, of: other)
      }
    }
  }

  /// Gives the games that are there the box scores of a table's rows, each of which must be one of them.
  ///
  /// - Throws: ``Fault`` where there is no such game, it ended otherwise, or the table repeats it.
  mutating func addBoxScores(
    _ games: ListedGames, of table: SourceTable, omitting seasons: Set<Int32>
  ) throws(Fault) {
    for detail in details.append(games, of: table, omitting: seasons) {
      let game = try matching(detail)
      if let other = detailPlaces.updateValue(detail, forKey: game) {
        throw details.duplicate(detail, of: other)
      }
      listing.takeBoxScores(of: detail, in: details, for: game)
    }
  }

  private func matching(_ detail: Int) throws(Fault) -> Int {
    let (known, found) = (listing.columns, details.columns)
    guard let game = places[details.pairing(detail)],
      known.isTournament[game] == found.isTournament[detail]
    else {
      throw details.fault(
        detail, "\(details.words(detail)): no such game in the compact results",
        remedy: .expected("only games that stand there too"))
    }
    guard known.scoreA[game] == found.scoreA[detail], known.scoreB[game] == found.scoreB[detail]
    else {
      throw details.fault(
        detail, "\(details.words(detail)): found \(score(found, detail))",
        remedy: .expected("\(score(known, game)), as in \(listing.place(game))"))
    }
    return game
  }

  private func score(_ columns: GameColumns, _ game: Int) -> String {
    columns.result(game).map { "\($0.scoreA) to \($0.scoreB)" } ?? "no score"
  }

  func seasons(startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    listing.seasons(GameOrder(listing), startDates: startDates)
  }
}

extension GameListing {
  /// Appends the games of a table's rows, those of some seasons left out.
  ///
  /// - Returns: the new games' places in the listing.
  fileprivate mutating func append(
    _ games: ListedGames, of table: SourceTable, omitting seasons: Set<Int32>
  ) -> Range<Int> {
    let start = count
    let rows = games.rows(omitting: seasons)
    append(rows.count == games.season.count ? games : games.selecting(rows), rows: rows, of: table)
    return start..<count
  }

  fileprivate func duplicate(_ game: Int, of other: Int) -> Fault {
    fault(
      game, "duplicate game: \(words(game)) also stand in \(place(other))",
      remedy: .expected("each once"))
  }
}

extension ListedGames {
  /// The rows of other seasons.
  fileprivate func rows(omitting seasons: Set<Int32>) -> [Int32] {
    season.indices.filter { !seasons.contains(season[$0]) }.map(Int32.init)
  }

  fileprivate func selecting(_ rows: [Int32]) -> ListedGames {
    func selected<Value>(_ values: [Value]) -> [Value] { rows.map { values[Int($0)] } }
    return ListedGames(
      season: selected(season), day: selected(day), first: selected(first),
      second: selected(second), site: selected(site), firstScore: selected(firstScore),
      secondScore: selected(secondScore), overtimes: selected(overtimes),
      isTournament: selected(isTournament), number: selected(number),
      boxScores: boxScores.map(selected))
  }
}
