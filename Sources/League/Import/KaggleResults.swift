/// A Kaggle results table: one row a game, the winner first.
struct KaggleResults {
  private static let columns = [
    "Season", "DayNum", "WTeamID", "WScore", "LTeamID", "LScore", "WLoc", "NumOT",
  ]
  /// `Wteam` and `Lteam` were the names until 2017.
  private static let olderColumns = ["WTeam", "LTeam"]

  private let table: SourceTable
  private let seasons: KaggleSeasons
  private let season: SourceColumn
  private let day: SourceColumn
  private let winner: SourceColumn
  private let loser: SourceColumn
  private let winnerScore: SourceColumn
  private let loserScore: SourceColumn
  /// The 2014 tournament has neither: all its games were on neutral floors.
  private let location: SourceColumn?
  private let overtimes: SourceColumn?

  init(_ table: SourceTable, seasons: KaggleSeasons) throws(LeagueError) {
    self.table = table
    self.seasons = seasons
    func column(_ names: String...) throws(LeagueError) -> SourceColumn {
      try table.column(names, besides: Self.columns)
    }
    season = try column("Season")
    day = try column("DayNum")
    winner = try column("WTeamID", "WTeam")
    winnerScore = try column("WScore")
    loser = try column("LTeamID", "LTeam")
    loserScore = try column("LScore")
    location = table.optionalColumn(["WLoc"])
    overtimes = table.optionalColumn(["NumOT"])
    try table.requireOnly(Self.columns, older: Self.olderColumns)
  }

  func collect(into games: inout GameCollector, isTournament: Bool) throws(LeagueError) {
    games.begin(table)
    for row in table.rows {
      let first = try winner.teamID(row)
      let second = try loser.teamID(row)
      guard first != second else {
        throw loser.error(row, expected: "a team other than \"\(winner.title)\"; none plays itself")
      }
      let game = Game(
        season: try seasons.season(season, row), day: try day.day(row), first: first,
        second: second, site: try site(row), isTournament: isTournament, result: try result(row))
      try games.add(game, row: row, isTurned: first > second)
    }
  }

  private func site(_ row: Int) throws(LeagueError) -> Site {
    try location?.choice(row, ["H": .home, "A": .away, "N": .neutral]) ?? .neutral
  }

  private func result(_ row: Int) throws(LeagueError) -> GameResult? {
    if winnerScore.isMissing(row), loserScore.isMissing(row) { return nil }
    let scores = (try winnerScore.score(row), try loserScore.score(row))
    guard scores.0 >= scores.1 else {
      throw winnerScore.error(row, expected: "the winner's score, at least the loser's \(scores.1)")
    }
    let periods = try overtimes.map { column throws(LeagueError) in try column.overtimes(row) }
    return GameResult(scoreA: scores.0, scoreB: scores.1, overtimes: periods ?? 0)
  }
}
