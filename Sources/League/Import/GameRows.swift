internal import Faults
internal import SourceTables
internal import Time

/// A table with one row a game, read by a column mapping: column by column.
struct GameRows {
  private typealias Field = ColumnMapping.Field

  private let table: SourceTable
  private let tournamentLine: Int?
  private let reading: CSVReading
  private let season: SourceColumn?
  private let datesTellSeason: Bool
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
  private let outcome: SourceColumn?
  private let score: SourceColumn?

  /// - Throws: ``Fault`` where a column is missing, or two fields are to be read from one.
  init(_ games: GameTable, _ reading: CSVReading) throws(Fault) {
    let table = games.table
    (self.table, tournamentLine) = (table, games.tournamentLine)
    self.reading = reading
    var fields = FieldColumns(table, reading)
    // A column that need not be there counts before the rule where it is.
    let mayTell = reading.mapping.isOptional(.season) || !reading.season.tellsSeason
    let told = mayTell ? try fields.optional(.season) : nil
    let needsColumn = told == nil && !reading.season.tellsSeason
    season = needsColumn ? try fields.required(.season) : told
    datesTellSeason = season == nil && reading.season.start != nil
    team1 = try fields.required(.team1)
    team2 = try fields.required(.team2)
    day = try fields.optional(.day)
    // Either tells the day; without one of them the date is what is missing.
    date =
      day == nil || datesTellSeason
      ? try fields.required(.date) : try fields.optional(.date)
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
    outcome = try fields.optional(.outcome)
    score = try fields.optional(.score)
    try table.requireIgnored()
    guard !table.rows.isEmpty else {
      throw Fault(.badData, at: .file(table.name), "no games, only a header line")
    }
  }

  /// A league, or the rows that stand in its way.
  enum Attempt {
    case league(ImportedLeague)
    case badRows([Int: Fault])
  }

  /// - Throws: ``Fault`` naming line and column of the first cell that cannot be, where bad rows are not
  ///   left out; and what is wrong with the table as a whole.
  func league(_ target: ImportTarget) throws(Fault) -> Attempt {
    var first = FirstFault(keepsAll: reading.skipsBadRows)
    var games = ListedGames()
    games.season = seasons(&first)
    var notes: [Fault] = []
    let dates = self.dates(games.season, &notes, &first)
    if let dates, datesTellSeason {
      games.season = dates.map { reading.season.season(of: CalendarDate(daysSinceEpoch: $0)) }
    }
    var calendar = SeasonCalendar(seasons: games.season, dates: dates, days: days(&first))
    calendar.told = reading.longestSeason
    var names = TeamNames(reading.aliases)
    var codes = TeamCodes(existing: target.teams)
    (games.first, games.second) = names.ids(of: team1, team2, &codes, target, &first)
    readSites(into: &games, &first)
    readResults(into: &games, &first)
    if let bad = try badRows(first) { return .badRows(bad) }
    let starts = calendar.starts(target, &first, fault: dateFault)
    games.day = calendar.days(starts, &first, fault: dateFault)
    requireOpponents(games, &first)
    if let bad = try badRows(first) { return .badRows(bad) }
    try decideFutureZeros(of: &games, starts, target)
    var league = try collected(games, codes, starts)
    league.notes += notes + names.notes + codes.notes + assumptions
    return .league(league)
  }

  private func badRows(_ first: FirstFault) throws(Fault) -> [Int: Fault]? {
    guard first.isFound else { return nil }
    guard reading.skipsBadRows, !first.isOfTable else {
      do throws(Fault) {
        try first.check()
      } catch {
        throw withWayOut(error)
      }
      return nil
    }
    return first.byRow
  }

  /// Says of a column that nobody named that it may be something else.
  private func withWayOut(_ fault: Fault) -> Fault {
    let strangers: [(Field, SourceColumn?)] = [
      (.day, day), (.site, site), (.tournament, tournament),
    ]
    guard reading.saysSites, let remedy = fault.remedy, remedy.name == "expected",
      let (field, column) = strangers.first(where: { $0.1?.title == fault.place?.column }),
      let column, !reading.mapping.names(field)
    else { return fault }
    var fault = fault
    fault.remedy = .ignoreColumn(column.title, expected: remedy.text)
    return fault
  }

  private func seasons(_ first: inout FirstFault) -> [Int32] {
    guard let season else {
      return Array(repeating: reading.season.season ?? 0, count: table.rows.count)
    }
    var asked = FirstFault()
    let seasons = season.values(blank: Int32(0), &first) { row throws(Fault) in
      try reading.season.season(season, row, &asked)
    }
    first.ask(asked)
    return seasons
  }

  private func collected(
    _ games: ListedGames, _ codes: TeamCodes, _ starts: [Int32: CalendarDate]
  ) throws(Fault) -> ImportedLeague {
    var listing = GameListing()
    listing.append(games, rows: table.rows.map(Int32.init), of: table)
    let order = GameOrder(listing)
    let sides = reading.repeats == nil ? try RepeatedRows(sidesOf: listing, order) : nil
    let repeats: RepeatedRows
    if let sides {
      repeats = sides
    } else {
      repeats = try RepeatedRows(listing, order, reading)
    }
    var league = ImportedLeague()
    league.contents.teams = codes.newTeams
    league.contents.seasons = listing.seasons(
      order.omitting(repeats.surplus), startDates: starts)
    league.notes = [repeats.note].compactMap(\.self)
    return league
  }

  /// Days since 1970-01-01; nil for a table without dates.
  ///
  /// - Parameter notes: is told of times whose day depends on the place.
  private func dates(
    _ seasons: [Int32], _ notes: inout [Fault], _ first: inout FirstFault
  ) -> [Int32]? {
    guard let date else { return nil }
    if reading.isEpoch {
      return date.values(blank: 0, &first) { row throws(Fault) in
        try DateColumn.epochDate(date, row, in: reading.zone).daysSinceEpoch
      }
    }
    let dates = DateColumn(date, told: reading.dateOrder, zone: reading.zone, &first)
    if let row = dates.rowWithUntoldZone, reading.saysSites {
      notes.append(
        table.fault(
          row: row, "\"\(date.text(row))\" has its day in UTC here, as the other times have",
          remedy: .sayTimeZone))
    }
    return table.rows.map { row in
      do throws(Fault) {
        return try dates.date(row, season: datesTellSeason ? 2000 : seasons[row]).daysSinceEpoch
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

  private func requireOpponents(_ games: ListedGames, _ first: inout FirstFault) {
    for row in table.rows where games.first[row] == games.second[row] {
      first.note(
        team2.error(row, expected: "a team other than \"\(team1.title)\"; none plays itself"),
        row: row)
    }
  }

  // MARK: Sites and results

  /// The site of a row that no column makes neutral.
  private var homeSite: Site {
    switch reading.home {
    case .team2: .away
    case .team1: .home
    case nil: site == nil && neutral == nil ? .neutral : .home
    }
  }

  private func readSites(into games: inout ListedGames, _ first: inout FirstFault) {
    let count = table.rows.count
    let homeSite = homeSite
    games.site = Array(repeating: homeSite.rawValue, count: count)
    if let site {
      games.site = site.values(blank: 0, &first) { row throws(Fault) in
        if site.isMissing(row) {
          guard reading.home != nil else { throw site.error(row, remedy: .sayHome) }
          return homeSite.rawValue
        }
        return try site.choice(row, Self.sites).rawValue
      }
    } else if let neutral {
      games.site = neutral.values(blank: 0, &first) { row throws(Fault) in
        (try isTrue(neutral, row) ? Site.neutral : homeSite).rawValue
      }
    }
    games.isTournament =
      tournament.map { column in
        column.values(blank: false, &first) { row throws(Fault) in
          try isTournament(column, row)
        }
      } ?? Array(repeating: false, count: count)
    if let tournamentLine {
      for row in table.rows where table.line(row) > tournamentLine {
        games.isTournament[row] = true
      }
    }
  }

  private static let sites: KeyValuePairs<String, Site> = [
    "H": .home, "A": .away, "N": .neutral, "home": .home, "away": .away, "neutral": .neutral,
    "1": .home, "-1": .away, "0": .neutral, "@": .away, "at": .away, "vs": .home, "vs.": .home,
  ]

  /// What was assumed of the file, in a line each.
  private var assumptions: [Fault] {
    var notes: [Fault] = []
    if reading.saysSites, site == nil, neutral == nil {
      let team = reading.home == .team2 ? team2.title : team1.title
      notes.append(
        reading.home == nil
          ? Fault(
            .badData, at: .file(table.name),
            "no column says where games were played: all are taken for games on neutral ground",
            remedy: .sayHome)
          : Fault(
            .badData, at: .file(table.name),
            "no column says which games were on neutral ground: all are taken for games at the team's "
              + "of column \"\(team)\""))
    }
    if table.guessedEncoding == .latin1 {
      notes.append(Fault(.badData, at: .file(table.name), "is not UTF-8, and was read as Latin-1"))
    }
    return notes
  }

  private func readResults(into games: inout ListedGames, _ first: inout FirstFault) {
    let results = GameResults(
      table, first: score1, second: score2, both: score, outcome: outcome, overtimes: overtimes)
    results.read(into: &games, reading, &first)
    games.number =
      number.map { column in
        column.values(blank: 0, &first) { row throws(Fault) in
          column.isMissing(row) ? 0 : try column.gameNumber(row)
        }
      } ?? Array(repeating: 0, count: table.rows.count)
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
