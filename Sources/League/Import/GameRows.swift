internal import Faults
internal import SourceTables
internal import Time

/// A table with one row a game, read by a column mapping: column by column.
struct GameRows {
  private typealias Field = ColumnMapping.Field

  private let table: SourceTable
  private let reading: CSVReading
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
  private let number: SourceColumn?

  /// - Throws: ``Fault`` where a column is missing, or two fields are to be read from one.
  init(_ table: SourceTable, _ reading: CSVReading) throws(Fault) {
    self.table = table
    self.reading = reading
    var fields = FieldColumns(table, reading.mapping)
    season = try fields.required(.season)
    team1 = try fields.required(.team1)
    team2 = try fields.required(.team2)
    day = try fields.optional(.day)
    // Either tells the day; without one of them the date is what is missing.
    date = day == nil ? try fields.required(.date) : try fields.optional(.date)
    // Both or neither: a file without scores is a schedule.
    let scores = (try fields.optional(.score1), try fields.optional(.score2))
    if scores.0 != nil || scores.1 != nil {
      score1 = try fields.required(.score1, found: scores.0)
      score2 = try fields.required(.score2, found: scores.1)
    } else {
      (score1, score2) = (nil, nil)
    }
    neutral = try fields.optional(.neutral)
    site = try fields.optional(.site)
    overtimes = try fields.optional(.overtimes)
    tournament = try fields.optional(.tournament)
    number = try fields.optional(.number)
    guard !table.rows.isEmpty else {
      throw Fault(.badData, at: .file(table.name), "no games, only a header line")
    }
  }

  /// - Throws: ``Fault`` naming line and column of the first cell that cannot be.
  func league(_ target: ImportTarget) throws(Fault) -> ImportedLeague {
    var first = FirstFault()
    var games = ListedGames()
    games.season = season.values(blank: 0, &first) { row throws(Fault) in try season.season(row) }
    let calendar = SeasonCalendar(
      seasons: games.season, dates: dates(games.season, &first), days: days(&first))
    var codes = TeamCodes(existing: target.teams)
    (games.first, games.second) = teams(&codes, target, &first)
    readSites(into: &games, &first)
    readResults(into: &games, &first)
    try first.check()
    let starts = try calendar.starts(target, fault: dateFault)
    games.day = try calendar.days(starts, fault: dateFault)
    try requireOpponents(games)
    try decideFutureZeros(of: &games, starts, target)
    return try collected(games, codes, starts)
  }

  private func collected(
    _ games: ListedGames, _ codes: TeamCodes, _ starts: [Int32: CalendarDate]
  ) throws(Fault) -> ImportedLeague {
    var listing = GameListing()
    listing.append(games, rows: table.rows.map(Int32.init), of: table)
    let order = GameOrder(listing)
    let repeats = try RepeatedRows(listing, order, reading)
    var league = ImportedLeague()
    league.contents.teams = codes.newTeams
    league.contents.seasons = listing.seasons(
      order.omitting(repeats.surplus), startDates: starts)
    league.notes = [repeats.note].compactMap(\.self) + codes.notes
    return league
  }

  /// Days since 1970-01-01; nil for a table without dates.
  private func dates(_ seasons: [Int32], _ first: inout FirstFault) -> [Int32]? {
    guard let date else { return nil }
    let dates = DateColumn(date, told: reading.dateOrder, &first)
    return table.rows.map { row in
      do throws(Fault) {
        return try dates.date(row, season: seasons[row]).daysSinceEpoch
      } catch {
        first.note(error, row: row)
        return 0
      }
    }
  }

  private func days(_ first: inout FirstFault) -> [Int32]? {
    guard let day else { return nil }
    return day.values(blank: 0, &first) { row throws(Fault) in try day.day(row) }
  }

  private func dateFault(_ row: Int, _ remedy: Remedy) -> Fault {
    guard let date else { preconditionFailure("only dates are out of season") }
    return date.error(row, remedy: remedy)
  }

  /// Schedules often have 0 to 0 for games that are yet to come.
  private func decideFutureZeros(
    of games: inout ListedGames, _ starts: [Int32: CalendarDate], _ target: ImportTarget
  ) throws(Fault) {
    guard let today = target.today, let score1, date != nil, reading.futureZeros != .played
    else { return }
    for row in table.rows where games.firstScore[row] == 0 && games.secondScore[row] == 0 {
      guard let start = starts[games.season[row]] else { continue }
      let date = CalendarDate(daysSinceEpoch: start.daysSinceEpoch + games.day[row])
      guard date > today else { continue }
      guard reading.futureZeros == .unplayed else {
        throw score1.error(row, remedy: .sayFutureZeros(date))
      }
      (games.firstScore[row], games.secondScore[row]) = (GameColumns.noScore, GameColumns.noScore)
    }
  }

  // MARK: Teams

  private func teams(
    _ codes: inout TeamCodes, _ target: ImportTarget, _ first: inout FirstFault
  ) -> (first: [Int64], second: [Int64]) {
    let columns = [team1, team2]
    let texts = columns.map(\.texts)
    // Numbers are ids where every team is one, and the store has none for a code.
    let areIDs =
      target.teams.allSatisfy { $0.code == nil }
      && texts.allSatisfy { $0.allSatisfy { Int32($0) != nil } }
    if !areIDs { codes.add(Set(texts.joined())) }
    let ids = columns.map { column in
      column.values(blank: Int64(0), &first) { row throws(Fault) in
        areIDs ? try column.teamID(row) : codes.id(try column.filledText(row, "a team"))
      }
    }
    return (ids[0], ids[1])
  }

  private func requireOpponents(_ games: ListedGames) throws(Fault) {
    guard let row = table.rows.first(where: { games.first[$0] == games.second[$0] }) else { return }
    throw team2.error(row, expected: "a team other than \"\(team1.title)\"; none plays itself")
  }

  // MARK: Sites and results

  private func readSites(into games: inout ListedGames, _ first: inout FirstFault) {
    let count = table.rows.count
    games.site = Array(repeating: Site.neutral.rawValue, count: count)
    if let site {
      games.site = site.values(blank: 0, &first) { row throws(Fault) in
        try site.choice(
          row,
          [
            "H": Site.home, "A": .away, "N": .neutral, "home": .home, "away": .away,
            "neutral": .neutral, "1": .home, "-1": .away, "0": .neutral,
          ]
        ).rawValue
      }
    } else if let neutral {
      games.site = neutral.values(blank: 0, &first) { row throws(Fault) in
        (try isTrue(neutral, row) ? Site.neutral : .home).rawValue
      }
    }
    games.isTournament =
      tournament.map { column in
        column.values(blank: false, &first) { row throws(Fault) in
          try isTournament(column, row)
        }
      } ?? Array(repeating: false, count: count)
  }

  private func readResults(into games: inout ListedGames, _ first: inout FirstFault) {
    let count = table.rows.count
    let isPlayed = self.isPlayed
    func scores(_ column: SourceColumn?) -> [Int32] {
      column?.values(blank: GameColumns.noScore, where: isPlayed, &first) { row throws(Fault) in
        try column!.score(row)
      } ?? Array(repeating: GameColumns.noScore, count: count)
    }
    games.firstScore = scores(score1)
    games.secondScore = scores(score2)
    games.overtimes =
      overtimes.map { column in
        column.values(blank: 0, where: isPlayed, &first) { row throws(Fault) in
          column.isMissing(row) ? 0 : try column.overtimes(row)
        }
      } ?? Array(repeating: 0, count: count)
    games.number =
      number.map { column in
        column.values(blank: 0, &first) { row throws(Fault) in
          column.isMissing(row) ? 0 : try column.gameNumber(row)
        }
      } ?? Array(repeating: 0, count: count)
  }

  /// Whether a row has a score, or one of the two.
  private var isPlayed: [Bool] {
    guard let score1, let score2 else { return Array(repeating: false, count: table.rows.count) }
    var none = FirstFault()
    let missing = [score1, score2].map { column in
      column.values(blank: false, &none) { row in column.isMissing(row) }
    }
    return table.rows.map { !missing[0][$0] || !missing[1][$0] }
  }

  /// FiveThirtyEight writes the round of the playoffs here, as a letter: f is the final.
  private func isTournament(_ column: SourceColumn, _ row: Int) throws(Fault) -> Bool {
    let cell = column.text(row)
    if reading.mapping.namesRounds, cell.count == 1, cell.first!.isLetter { return true }
    return try isTrue(column, row)
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
}

/// Finds the columns of fields, each its own.
private struct FieldColumns {
  private let table: SourceTable
  private let mapping: ColumnMapping
  private var fields: [Int: ColumnMapping.Field] = [:]

  init(_ table: SourceTable, _ mapping: ColumnMapping) {
    (self.table, self.mapping) = (table, mapping)
  }

  /// - Parameter found: the column, where it was looked for already.
  mutating func required(
    _ field: ColumnMapping.Field, found: SourceColumn? = nil
  ) throws(Fault) -> SourceColumn {
    if let found { return found }
    return try taken(try mapping.requiredColumn(field, in: table), field)
  }

  mutating func optional(_ field: ColumnMapping.Field) throws(Fault) -> SourceColumn? {
    guard let column = try mapping.column(field, in: table) else { return nil }
    return try taken(column, field)
  }

  /// - Throws: ``Fault`` where another field has the column.
  private mutating func taken(
    _ column: SourceColumn, _ field: ColumnMapping.Field
  ) throws(Fault) -> SourceColumn {
    if let other = fields[column.index], other != field {
      throw Fault(
        .badData, at: .file(table.name, line: 1, column: column.title),
        "is to be both \"\(other.rawValue)\" and \"\(field.rawValue)\"",
        remedy: .nameColumn(column.title))
    }
    fields[column.index] = field
    return column
  }
}
