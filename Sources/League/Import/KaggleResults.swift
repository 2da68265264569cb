internal import Faults
internal import SourceTables

/// A Kaggle results table, compact or detailed: one row a game, the winner first.
struct KaggleResults {
  private static let columns = [
    "Season", "DayNum", "WTeamID", "WScore", "LTeamID", "LScore", "WLoc", "NumOT",
  ]
  /// `Wteam` and `Lteam` were the names until 2017.
  private static let olderColumns = ["WTeam", "LTeam"]

  let table: SourceTable
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
  /// Both sides' columns of a detailed table; nil for a compact one.
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
    location = try table.optionalColumn(["WLoc"])
    overtimes = try table.optionalColumn(["NumOT"])
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

  /// The games of all rows, the winner first.
  ///
  /// - Throws: ``Fault`` naming line and column of the first cell that cannot be.
  func games() throws(Fault) -> ListedGames {
    var first = FirstFault()
    var games = ListedGames()
    games.first = ids(winner, &first)
    games.second = ids(loser, &first)
    games.season = season.values(blank: 0, &first) { row throws(Fault) in
      try seasons.season(season, row)
    }
    games.day = day.values(blank: 0, &first) { row throws(Fault) in try day.day(row) }
    games.site = sites(&first)
    games.isTournament = Array(repeating: isTournament, count: table.rows.count)
    games.number = Array(repeating: 0, count: table.rows.count)
    readResults(into: &games, &first)
    try first.check()
    requireSense(games, &first)
    try first.check()
    return games
  }

  private func ids(_ column: SourceColumn, _ first: inout FirstFault) -> [Int64] {
    column.values(blank: 0, &first) { row throws(Fault) in try column.teamID(row) }
  }

  private func sites(_ first: inout FirstFault) -> [Int8] {
    guard let location else {
      return Array(repeating: Site.neutral.rawValue, count: table.rows.count)
    }
    return location.values(blank: 0, &first) { row throws(Fault) in
      try location.choice(row, ["H": Site.home, "A": .away, "N": .neutral]).rawValue
    }
  }

  private func readResults(into games: inout ListedGames, _ first: inout FirstFault) {
    var none = FirstFault()
    let missing = [winnerScore, loserScore].map { column in
      column.values(blank: false, &none) { row in column.isMissing(row) }
    }
    let isPlayed = table.rows.map { !missing[0][$0] || !missing[1][$0] }
    func scores(_ column: SourceColumn) -> [Int32] {
      column.values(blank: GameColumns.noScore, where: isPlayed, &first) { row throws(Fault) in
        try column.score(row)
      }
    }
    games.firstScore = scores(winnerScore)
    games.secondScore = scores(loserScore)
    games.overtimes =
      overtimes.map { column in
        column.values(blank: 0, where: isPlayed, &first) { row throws(Fault) in
          try column.overtimes(row)
        }
      } ?? Array(repeating: 0, count: table.rows.count)
    guard let boxScores else { return }
    games.boxScores =
      boxScores.winner.counts(where: isPlayed, &first)
      + boxScores.loser.counts(where: isPlayed, &first)
  }

  private func requireSense(_ games: ListedGames, _ first: inout FirstFault) {
    if let row = table.rows.first(where: { games.first[$0] == games.second[$0] }) {
      first.note(
        loser.error(row, expected: "a team other than \"\(winner.title)\"; none plays itself"),
        row: row)
    }
    if let row = table.rows.first(where: { games.firstScore[$0] < games.secondScore[$0] }) {
      first.note(
        winnerScore.error(
          row, expected: "the winner's score, at least the loser's \(games.secondScore[row])"),
        row: row)
    }
  }
}
