public import Chronology
public import Faults
public import League
internal import SourceTables
public import Time

/// Games that a person asks about, as a CSV file: `team_a` and `team_b`, or `home_team` and `away_team`; and
/// where they are wanted `season`, `day` or `date`, `site` (home, away or neutral, from the first team's view)
/// or `neutral`, and `is_tournament`. Its other columns, such as odds, are kept for whoever reads the answers.
public struct GameSheet: Sendable {
  /// A column that says nothing of the games.
  public struct Passed: Sendable, Equatable {
    public let title: String
    /// By game.
    public let cells: [String]
  }

  private static let teams = (
    first: ["team_a", "team1", "home_team", "home"],
    second: ["team_b", "team2", "away_team", "away"]
  )
  private static let columns = [
    "season", "day", "date", "site", "neutral", "is_tournament",
  ]

  private let table: SourceTable
  private let teamA: SourceColumn
  private let teamB: SourceColumn
  private let season: SourceColumn?
  private let day: SourceColumn?
  private let date: SourceColumn?
  private let site: SourceColumn?
  private let neutral: SourceColumn?
  private let isTournament: SourceColumn?
  private let dateOrder: DateOrder?
  /// Columns that are none of a game's, in the order of the file.
  public let passed: [Passed]

  /// - Parameters:
  ///   - name: what messages call the file.
  ///   - dateOrder: nil where the dates themselves have to tell.
  /// - Throws: `Fault` `.badData`, with the line, for what is no such file.
  public init(_ bytes: [UInt8], name: String, dateOrder: DateOrder? = nil) throws(Fault) {
    let table = try SourceTable(bytes, name: name)
    self.dateOrder = dateOrder
    teamA = try table.column(Self.teams.first)
    teamB = try table.column(Self.teams.second)
    season = try table.optionalColumn(["season"])
    day = try table.optionalColumn(["day"])
    date = try table.optionalColumn(["date"])
    site = try table.optionalColumn(["site"])
    neutral = try table.optionalColumn(["neutral"])
    isTournament = try table.optionalColumn(["is_tournament"])
    self.table = table
    let known =
      [teamA, teamB] + [season, day, date, site, neutral, isTournament].compactMap(\.self)
    let others = try table.columns(besides: known, unlike: Self.columns)
    passed = others.map { column in
      Passed(title: column.title, cells: table.rows.map(column.text))
    }
    try requireSense()
  }

  private func requireSense() throws(Fault) {
    guard !table.rows.isEmpty else {
      throw Fault(.badData, at: .file(table.name), "no games", remedy: .expected("a row for each"))
    }
    let header = Place.file(table.name, line: 1)
    if day != nil, season == nil {
      throw Fault(.badData, at: header, "expected a column \"season\" beside \"day\"")
    }
    if day != nil, date != nil {
      throw Fault(.badData, at: header, "expected \"day\" or \"date\", not both of them")
    }
    if site != nil, neutral != nil {
      throw Fault(.badData, at: header, "expected \"site\" or \"neutral\", not both of them")
    }
  }

  /// The games, in the order of the file.
  ///
  /// - Parameters:
  ///   - moment: when those are that do not say. Those that say a season alone are on the eve of its
  ///     tournament.
  ///   - start: the date of a season's day 0, where it is known.
  /// - Throws: `Fault`, with the line, for a cell that is not what it should be.
  public func matchups(
    of dataset: Dataset, at moment: Moment, start: (Int) -> CalendarDate? = { _ in nil }
  ) throws(Fault) -> [Matchup] {
    let calendar = SheetCalendar(dataset, start: start)
    var dates: [CalendarDate]?
    if let date { dates = try DateColumn.dates(of: date, order: dateOrder) }
    var matchups: [Matchup] = []
    for row in table.rows {
      let (one, other) = (try team(teamA, row, dataset), try team(teamB, row, dataset))
      guard one != other else {
        throw teamB.error(row, expected: "a team other than \"\(teamA.title)\"; none plays itself")
      }
      try requireKnown(row, dataset)
      let time = try self.moment(row, dates?[row], calendar, moment)
      let told = try site(row)
      let matchup = dataset.seeded(
        Matchup(
          season: Int32(time.season), day: time.day, teamA: one, teamB: other,
          site: told ?? .neutral,
          isTournament: try isTournament?.choice(row, Self.flags) ?? false))
      matchups.append(told == nil ? dataset.hosted(matchup) : matchup)
    }
    return matchups
  }

  private func moment(
    _ row: Int, _ date: CalendarDate?, _ calendar: SheetCalendar, _ moment: Moment
  ) throws(Fault) -> Moment {
    let season = try season.map { (column) throws(Fault) in Int(try column.season(row)) }
    if let column = self.date, let date {
      do throws(SheetCalendar.Refusal) {
        return try calendar.moment(of: date, season: season)
      } catch {
        throw column.error(row, expected: error.expected)
      }
    }
    guard let season else { return moment }
    if let day { return Moment(season: season, day: try day.day(row)) }
    return calendar.eveOfTournament(season: season)
  }

  /// A season can be asked about that the model has walked, and the one after the last.
  private func requireKnown(_ row: Int, _ dataset: Dataset) throws(Fault) {
    guard let season, let first = dataset.seasons.first?.season,
      let last = dataset.seasons.last?.season
    else { return }
    let asked = Int(try season.season(row))
    guard !(first...last + 1).contains(asked) else { return }
    throw season.error(
      row,
      expected: "a season that the model knows, or the next; it knows \(dataset.seasonsInWords)")
  }

  /// The site from the first team's view; nil where the row does not say. A team that is named as the home
  /// team, or before one in a file that says which games are neutral, is at home.
  private func site(_ row: Int) throws(Fault) -> Site? {
    let isHome = teamA.title.lowercased().hasPrefix("home") ? Site.home : nil
    if let site { return site.isMissing(row) ? isHome : try site.choice(row, Self.sites) }
    guard let neutral else { return isHome }
    return try neutral.choice(row, Self.flags) ? .neutral : .home
  }

  private static let sites: KeyValuePairs<String, Site> = [
    "home": .home, "away": .away, "neutral": .neutral, "H": .home, "A": .away, "N": .neutral,
  ]
  private static let flags: KeyValuePairs<String, Bool> = [
    "true": true, "false": false, "1": true, "0": false, "": false,
  ]

  private func team(
    _ column: SourceColumn, _ row: Int, _ dataset: Dataset
  ) throws(Fault) -> Int32 {
    do {
      return try dataset.teams.find(column.text(row))
    } catch {
      throw error.at(table.place(row: row))
    }
  }
}

/// Which season and day a date is, among the seasons that a model knows.
private struct SheetCalendar {
  /// Days after the last game that is known of a season which may still be its own: seasons are asked about
  /// before all of their games are known.
  private static let overhang: Int32 = 150

  struct Refusal: Error {
    let expected: String
  }

  private let dataset: Dataset
  private let starts: [Int: CalendarDate]

  init(_ dataset: Dataset, start: (Int) -> CalendarDate?) {
    self.dataset = dataset
    var starts: [Int: CalendarDate] = [:]
    for season in dataset.seasons { starts[season.season] = start(season.season) }
    self.starts = starts
  }

  /// - Parameter season: nil where the date tells it.
  /// - Throws: ``Refusal`` that says what was expected.
  func moment(of date: CalendarDate, season: Int?) throws(Refusal) -> Moment {
    guard !starts.isEmpty else {
      throw Refusal(
        expected: "a day of the season in a column \"day\": the games are known without dates")
    }
    let season = season ?? starts.filter { $0.value <= date }.max { $0.key < $1.key }?.key
    guard let season, let start = starts[season] else {
      throw Refusal(
        expected: season.map {
          "a day of season \($0) in a column \"day\": its first date is not known"
        }
          ?? "a date of a season that the model knows; it knows \(dataset.seasonsInWords)")
    }
    let day = date.daysSinceEpoch - start.daysSinceEpoch
    let last = dataset.seasons.first { $0.season == season }?.matchups.last?.day ?? 0
    guard (0...last + Self.overhang).contains(day) else {
      throw Refusal(
        expected:
          "a date near season \(season), which is known from \(start) to day \(last); a game of another "
          + "season says so in the columns \"season\" and \"day\"")
    }
    return Moment(season: season, day: day)
  }

  /// Of a season without games its first day.
  func eveOfTournament(season: Int) -> Moment {
    dataset.seasons.first { $0.season == season }.map(Moment.eveOfTournament)
      ?? Moment(season: season, day: 0)
  }
}
