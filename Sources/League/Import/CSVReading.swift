internal import SourceTables
internal import Time

/// How a CSV file with one row a game is to be read, as far as somebody says.
public struct CSVReading: Sendable {
  /// Whether rows that tell the same of a game are one game or several.
  public enum Repeats: String, CaseIterable, Sendable {
    /// Each game counts once.
    case once
    /// Each row is a game.
    case each
  }

  /// The meaning of 0 to 0 on a day that is yet to come.
  public enum FutureZeros: String, CaseIterable, Sendable { case unplayed, played }

  /// Which team of a row is at home.
  public enum Home: String, CaseIterable, Sendable { case team1, team2 }

  public var mapping: ColumnMapping
  var values = ValueMaps()
  /// Nil where the dates themselves have to tell.
  public var dateOrder: DateOrder?
  /// Whether dates are seconds since 1970-01-01T00:00:00Z.
  var isEpoch = false
  /// Where a time with an offset from UTC has its day; nil for the day as it is written.
  var zone: Zone?
  /// Days that a season lasts at most, where that can be told; nil where it cannot.
  var longestSeason: Int?
  var season = SeasonRule()
  /// Nil where the site is neutral, or a column tells.
  public var home: Home?
  /// The team that won, in files that name it first or last and have no scores.
  var winner: Home?
  /// The text of a row of one cell after which games are the tournament's.
  var tournamentAfter: String?
  var aliases: TeamAliases?
  /// Nil where rows that cannot be told apart are an error.
  public var repeats: Repeats?
  /// Nil where they are an error.
  public var futureZeros: FutureZeros?
  /// Whether rows that cannot be read are left out.
  var skipsBadRows = false
  var dialect = SourceDialect()
  /// Whether the format has each game once, so that rows which differ in anything are games of their own.
  var listsGamesOnce = false
  /// Whether what was assumed of sites is said.
  var saysSites = false

  public init(
    mapping: ColumnMapping = ColumnMapping(), dateOrder: DateOrder? = nil, repeats: Repeats? = nil,
    futureZeros: FutureZeros? = nil
  ) {
    self.mapping = mapping
    self.dateOrder = dateOrder
    self.repeats = repeats
    self.futureZeros = futureZeros
  }
}
