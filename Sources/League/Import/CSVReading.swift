internal import Faults

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

extension CSVReading {
  /// The fields of a request that say how rows are to be read.
  static let fields: [ImporterDefinition.Field] = [
    ImporterDefinition.Field(
      "date_format", placeholder: "ORDER",
      help: "The order in dates: dmy, mdy or ymd.\nA pattern such as dd/mm/yyyy says it too.",
      defaultText: "what the dates tell"),
    ImporterDefinition.Field(
      "repeats", placeholder: "HOW", help: "How rows that cannot be told apart count.",
      choices: Repeats.allCases.map(\.rawValue)),
    ImporterDefinition.Field(
      "future_zeros", placeholder: "HOW", help: "What 0 to 0 means on a day to come.",
      choices: FutureZeros.allCases.map(\.rawValue)),
  ]

  /// - Throws: ``Fault`` `.usage` for an order of dates that is none.
  init(_ request: ImporterDefinition.Request) throws(Fault) {
    self.init()
    try request.read("date_format") { (text) throws(Fault) in
      guard let order = DateOrder(text) else {
        throw Fault(
          .usage, "\"\(text)\" is no order of day, month and year",
          remedy: .expected("dmy, mdy or ymd"))
      }
      dateOrder = order
    }
    repeats = request.value("repeats").flatMap(Repeats.init)
    futureZeros = request.value("future_zeros").flatMap(FutureZeros.init)
  }
}
