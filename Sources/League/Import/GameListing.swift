internal import Faults
internal import SourceTables
internal import Time

/// Games as the tables of a source list them, in the order of their rows, each with A the lower id.
struct GameListing {
  /// Seasons by game.
  private(set) var season: [Int32] = []
  private(set) var columns = GameColumns()
  /// Whether the row named the teams in the other order.
  private(set) var isTurned: [Bool] = []
  /// A's counts, then B's, by column and game; no column where no table told of any.
  private(set) var boxScores: [[Int32]] = []
  /// Whether a game has box scores; no element where no table told of any.
  private(set) var isDetailed: [Bool] = []
  private var rows: [Int32] = []
  private var tables: [(table: SourceTable, end: Int)] = []

  var count: Int { season.count }

  /// Adds the games of a table's rows.
  ///
  /// - Parameter rows: which row each of the games is.
  mutating func append(_ games: ListedGames, rows: [Int32], of table: SourceTable) {
    let turned = zip(games.first, games.second).map { $0 > $1 }
    func lower<Value>(_ one: [Value], _ other: [Value]) -> [Value] {
      turned.indices.map { turned[$0] ? other[$0] : one[$0] }
    }
    if !games.boxScores.isEmpty { appendBoxScores(games, turned) }
    season += games.season
    columns.day += games.day
    columns.teamA += lower(games.first, games.second)
    columns.teamB += lower(games.second, games.first)
    columns.scoreA += lower(games.firstScore, games.secondScore)
    columns.scoreB += lower(games.secondScore, games.firstScore)
    columns.site += turned.indices.map { turned[$0] ? -games.site[$0] : games.site[$0] }
    columns.overtimes += games.overtimes
    columns.isTournament += games.isTournament
    columns.number += games.number
    isTurned += turned
    self.rows += rows
    tables.append((table, season.count))
    padBoxScores()
  }

  private mutating func appendBoxScores(_ games: ListedGames, _ turned: [Bool]) {
    if boxScores.isEmpty { boxScores = BoxScores.names.map { _ in [] } }
    padBoxScores()
    let half = BoxScore.names.count
    for column in boxScores.indices {
      let other = games.boxScores[column < half ? column + half : column - half]
      boxScores[column] += turned.indices.map {
        turned[$0] ? other[$0] : games.boxScores[column][$0]
      }
    }
    isDetailed += games.firstScore.map { $0 != GameColumns.noScore }
  }

  /// Games of tables that tell of no box scores have none.
  private mutating func padBoxScores() {
    guard !boxScores.isEmpty else { return }
    let missing = count - isDetailed.count
    isDetailed += Array(repeating: false, count: missing)
    for column in boxScores.indices {
      boxScores[column] += Array(repeating: 0, count: missing)
    }
  }

  /// Gives a game the box scores that another listing has of it.
  mutating func takeBoxScores(of other: Int, in details: GameListing, for game: Int) {
    if boxScores.isEmpty { boxScores = BoxScores.names.map { _ in [] } }
    padBoxScores()
    for column in boxScores.indices {
      boxScores[column][game] = details.boxScores[column][other]
    }
    isDetailed[game] = details.isDetailed[other]
  }

  func pairing(_ game: Int) -> GameID { columns.pairing(game, season: season[game]) }

  func game(_ game: Int) -> Game {
    let hasBoxScores = !isDetailed.isEmpty && isDetailed[game]
    return columns.game(
      game, season: season[game],
      boxScores: hasBoxScores ? BoxScores { boxScores[$0][game] } : nil)
  }

  /// The table and row that a game stands in.
  func source(_ game: Int) -> (table: SourceTable, row: Int) {
    let part = tables.first { game < $0.end } ?? tables[tables.count - 1]
    return (part.table, Int(rows[game]))
  }

  /// `file:line` of a game.
  func place(_ game: Int) -> String {
    let (table, row) = source(game)
    return table.place(row: row).text()
  }

  func fault(_ game: Int, _ fact: String, remedy: Remedy? = nil) -> Fault {
    let (table, row) = source(game)
    return table.fault(row: row, fact, remedy: remedy)
  }

  /// `season 2015, day 3, teams 7 and 9`.
  func words(_ game: Int) -> String {
    "season \(season[game]), day \(columns.day[game]), teams \(columns.teamA[game]) and "
      + "\(columns.teamB[game])"
  }

  /// The games of each season in canonical order.
  func seasons(_ order: GameOrder, startDates: [Int32: CalendarDate]) -> [SeasonContents] {
    order.seasons.map { season, range in
      let places = Array(order.games[range])
      return SeasonContents(
        season: season, startDate: startDates[season], columns: columns.selecting(places),
        boxScores: boxScores(of: places))
    }
  }

  private func boxScores(of places: [Int32]) -> BoxScoreColumns {
    guard !isDetailed.isEmpty else { return BoxScoreColumns([]) }
    let detailed = places.indices.filter { isDetailed[Int(places[$0])] }
    return BoxScoreColumns(
      games: detailed.map(Int32.init),
      counts: boxScores.map { column in detailed.map { column[Int(places[$0])] } })
  }
}
