internal import Columnar
internal import Faults
internal import Time

/// A table with one row a game, read by a column mapping.
struct GameRows {
  private let table: SourceTable
  private let season: SourceColumn
  private let day: SourceColumn?
  private let date: SourceColumn?
  private let team1: SourceColumn
  private let team2: SourceColumn
  private let score1: SourceColumn?
  private let score2: SourceColumn?
  private let neutral: SourceColumn?
  private let site: SourceColumn?
  private let overtimes: SourceColumn?
  private let tournament: SourceColumn?
  private let namesRounds: Bool

  init(_ table: SourceTable, mapping: ColumnMapping) throws(Fault) {
    self.table = table
    season = try mapping.requiredColumn(.season, in: table)
    team1 = try mapping.requiredColumn(.team1, in: table)
    team2 = try mapping.requiredColumn(.team2, in: table)
    day = try mapping.column(.day, in: table)
    // Either tells the day; without one of them the date is what is missing.
    date =
      day == nil
      ? try mapping.requiredColumn(.date, in: table) : try mapping.column(.date, in: table)
    // Both or neither: a file without scores is a schedule.
    let scores = try (mapping.column(.score1, in: table), mapping.column(.score2, in: table))
    let hasScores = scores.0 != nil || scores.1 != nil
    score1 = hasScores ? try mapping.requiredColumn(.score1, in: table) : nil
    score2 = hasScores ? try mapping.requiredColumn(.score2, in: table) : nil
    neutral = try mapping.column(.neutral, in: table)
    site = try mapping.column(.site, in: table)
    overtimes = try mapping.column(.overtimes, in: table)
    tournament = try mapping.column(.tournament, in: table)
    namesRounds = mapping.namesRounds
  }

  /// - Throws: ``Fault`` naming line and column of the first cell that cannot be.
  func contents(existing: LeagueContents) throws(Fault) -> LeagueContents {
    guard !table.rows.isEmpty else {
      throw Fault(.badData, "\(table.csv.name): no games, only a header line")
    }
    let starts = try startDates(existing: existing)
    var codes = TeamCodes(existing: existing.teams)
    let teamsAreIDs = areIDs(existing: existing.teams)
    var games = GameCollector(allowsRematches: true)
    games.begin(table)
    for row in table.rows {
      let first = teamsAreIDs ? try team1.teamID(row) : codes.id(try team(team1, row))
      let second = teamsAreIDs ? try team2.teamID(row) : codes.id(try team(team2, row))
      guard first != second else {
        throw team2.error(row, expected: "a team other than \"\(team1.title)\"; none plays itself")
      }
      let season = try self.season.season(row)
      let game = Game(
        season: season, day: try day(row, start: starts[season]), first: first, second: second,
        site: try site(row), isTournament: try isTournament(row), result: try result(row))
      try games.add(game, row: row, isTurned: first > second)
    }
    var contents = LeagueContents()
    contents.teams = codes.newTeams
    contents.seasons = games.seasons(startDates: starts)
    return contents
  }

  /// The date of each season's day 0: as the store has it; else, where days are given, what they
  /// and the dates say; else the date of the season's first game.
  private func startDates(
    existing: LeagueContents
  ) throws(Fault) -> [Int32: CalendarDate] {
    guard let date else { return [:] }
    var starts: [Int32: CalendarDate] = [:]
    for row in table.rows {
      let offset = try day?.day(row) ?? 0
      let start = CalendarDate(daysSinceEpoch: try date.date(row).daysSinceEpoch - offset)
      let season = try self.season.season(row)
      if day != nil, let known = starts[season], known != start {
        throw date.error(
          row, expected: "day \(offset) of a season whose day 0 is \(known), by the rows above")
      }
      starts[season] = min(starts[season] ?? start, start)
    }
    guard day == nil else { return starts }
    for season in existing.seasons {
      guard let start = season.startDate, starts[season.season] != nil else { continue }
      starts[season.season] = start
    }
    return starts
  }

  private func day(_ row: Int, start: CalendarDate?) throws(Fault) -> Int32 {
    if let day { return try day.day(row) }
    guard let date, let start else { preconditionFailure("a table has a day or a date") }
    let day = try date.date(row).daysSinceEpoch - start.daysSinceEpoch
    guard day >= 0 else {
      throw date.error(
        row,
        expected:
          "a date from \(start) on, the season's day 0 in the store; to begin earlier, import the "
          + "whole season into another folder")
    }
    guard day <= Limits.day.upperBound else {
      throw date.error(
        row,
        expected: "a date at most \(Limits.day.upperBound) days after \(start), the season's day 0")
    }
    return day
  }

  /// Numbers are ids where every team is one, and the store has none for a code.
  private func areIDs(existing: [Team]) -> Bool {
    existing.allSatisfy { $0.code == nil }
      && table.rows.allSatisfy { Int32(team1.text($0)) != nil && Int32(team2.text($0)) != nil }
  }

  private func team(_ column: SourceColumn, _ row: Int) throws(Fault) -> String {
    let code = column.text(row)
    guard !code.isEmpty else { throw column.error(row, expected: "a team") }
    return code
  }

  private func site(_ row: Int) throws(Fault) -> Site {
    if let site {
      return try site.choice(
        row,
        [
          "H": .home, "A": .away, "N": .neutral, "home": .home, "away": .away,
          "neutral": .neutral, "1": .home, "-1": .away, "0": .neutral,
        ])
    }
    guard let neutral else { return .neutral }
    return try isTrue(neutral, row) ? .neutral : .home
  }

  /// FiveThirtyEight writes the round of the playoffs here, as a letter: f is the final.
  private func isTournament(_ row: Int) throws(Fault) -> Bool {
    guard let tournament else { return false }
    let cell = tournament.text(row)
    if namesRounds, cell.count == 1, cell.first!.isLetter { return true }
    return try isTrue(tournament, row)
  }

  private func isTrue(_ column: SourceColumn, _ row: Int) throws(Fault) -> Bool {
    if column.isMissing(row) { return false }
    return try column.choice(
      row,
      [
        "0": false, "1": true, "0.0": false, "1.0": true, "false": false, "true": true,
        "no": false, "yes": true, "f": false, "t": true, "n": false, "y": true,
      ])
  }

  private func result(_ row: Int) throws(Fault) -> GameResult? {
    guard let score1, let score2 else { return nil }
    if score1.isMissing(row), score2.isMissing(row) { return nil }
    let periods = try overtimes.map { column throws(Fault) in
      column.isMissing(row) ? 0 : try column.overtimes(row)
    }
    return GameResult(
      scoreA: try score1.score(row), scoreB: try score2.score(row), overtimes: periods ?? 0)
  }
}
