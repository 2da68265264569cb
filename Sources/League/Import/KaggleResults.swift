internal import Faults

/// A Kaggle results table, compact or detailed: one row a game, the winner first.
struct KaggleResults {
  private static let columns = [
    "Season", "DayNum", "WTeamID", "WScore", "LTeamID", "LScore", "WLoc", "NumOT",
  ]
  /// `Wteam` and `Lteam` were the names until 2017.
  private static let olderColumns = ["WTeam", "LTeam"]

  private let table: SourceTable
  private let seasons: KaggleSeasons
  private let isTournament: Bool
  private let season: SourceColumn
  private let day: SourceColumn
  private let winner: SourceColumn
  private let loser: SourceColumn
  private let winnerScore: SourceColumn
  private let loserScore: SourceColumn
  /// The 2014 tournament has neither: all its games were on neutral floors.
  private let location: SourceColumn?
  private let overtimes: SourceColumn?
  /// Of a detailed table.
  private let boxScores: (winner: KaggleBoxScore, loser: KaggleBoxScore)?

  init(
    _ table: SourceTable, seasons: KaggleSeasons, isTournament: Bool, isDetailed: Bool = false
  ) throws(Fault) {
    self.table = table
    self.seasons = seasons
    self.isTournament = isTournament
    let columns = Self.columns + (isDetailed ? KaggleBoxScore.columns : [])
    func column(_ names: String...) throws(Fault) -> SourceColumn {
      try table.column(names, besides: columns)
    }
    season = try column("Season")
    day = try column("DayNum")
    winner = try column("WTeamID", "WTeam")
    winnerScore = try column("WScore")
    loser = try column("LTeamID", "LTeam")
    loserScore = try column("LScore")
    location = table.optionalColumn(["WLoc"])
    overtimes = table.optionalColumn(["NumOT"])
    if isDetailed {
      boxScores = (
        try KaggleBoxScore(table, side: "W", besides: columns),
        try KaggleBoxScore(table, side: "L", besides: columns)
      )
    } else {
      boxScores = nil
    }
    try table.requireOnly(columns, older: Self.olderColumns)
  }

  /// Adds the games of all rows.
  func collect(into games: inout GameCollector) throws(Fault) {
    games.begin(table)
    for row in table.rows {
      let game = try game(row)
      try games.add(game, row: row, isTurned: try winner.teamID(row) != game.teamA)
    }
  }

  /// Gives the games that are there the box scores of the rows, each of which must be one of them.
  func addBoxScores(to games: inout GameCollector) throws(Fault) {
    games.begin(table)
    for row in table.rows { try games.addBoxScores(of: try game(row), row: row) }
  }

  private func game(_ row: Int) throws(Fault) -> Game {
    let first = try winner.teamID(row)
    let second = try loser.teamID(row)
    guard first != second else {
      throw loser.error(row, expected: "a team other than \"\(winner.title)\"; none plays itself")
    }
    let result = try result(row)
    return Game(
      season: try seasons.season(season, row), day: try day.day(row), first: first,
      second: second, site: try site(row), isTournament: isTournament, result: result,
      boxScores: result == nil ? nil : try boxScores(row))
  }

  private func boxScores(_ row: Int) throws(Fault) -> BoxScores? {
    guard let boxScores else { return nil }
    return BoxScores(
      teamA: try boxScores.winner.boxScore(row), teamB: try boxScores.loser.boxScore(row))
  }

  private func site(_ row: Int) throws(Fault) -> Site {
    try location?.choice(row, ["H": .home, "A": .away, "N": .neutral]) ?? .neutral
  }

  private func result(_ row: Int) throws(Fault) -> GameResult? {
    if winnerScore.isMissing(row), loserScore.isMissing(row) { return nil }
    let scores = (try winnerScore.score(row), try loserScore.score(row))
    guard scores.0 >= scores.1 else {
      throw winnerScore.error(row, expected: "the winner's score, at least the loser's \(scores.1)")
    }
    let periods = try overtimes.map { column throws(Fault) in try column.overtimes(row) }
    return GameResult(scoreA: scores.0, scoreB: scores.1, overtimes: periods ?? 0)
  }
}
