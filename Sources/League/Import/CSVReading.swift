/// How a CSV file with one row a game is to be read, as far as somebody says.
public struct CSVReading: Sendable {
  /// Whether rows that tell the same of a game are one game or several.
  public enum Repeats: String, CaseIterable, Sendable {
    /// Each game counts once.
    case once
    /// Each row is a game.
    case each
  }

  /// What 0 to 0 means on a day that is yet to come.
  public enum FutureZeros: String, CaseIterable, Sendable { case unplayed, played }

  public var mapping: ColumnMapping
  /// Nil where the dates themselves have to tell.
  public var dateOrder: DateOrder?
  /// Nil where rows that cannot be told apart are an error.
  public var repeats: Repeats?
  /// Nil where they are an error.
  public var futureZeros: FutureZeros?
  /// Whether the format has each game once, so that rows which differ in anything are games of their own.
  var listsGamesOnce = false

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
