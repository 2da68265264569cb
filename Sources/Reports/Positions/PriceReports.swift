internal import JSON
public import Positions
internal import Time
internal import Wording

/// What an import of prices did, and which rows found no game.
public struct PriceImportReport {
  private let summary: PriceImportSummary
  private let venue: String

  public init(_ summary: PriceImportSummary, at venue: String) {
    (self.summary, self.venue) = (summary, venue)
  }

  public var report: Report {
    let sentence =
      "\(NumberFormat.counted(summary.added, "price")) added of "
      + "\(NumberFormat.counted(summary.markets, "market")) at \(venue); "
      + "\(NumberFormat.grouped(summary.repeated)) on record already, "
      + "\(NumberFormat.counted(summary.unmatched.count, "row")) without a game."
    var notes: [String] = []
    if summary.assumed > 0 {
      notes.append(
        "\(NumberFormat.counted(summary.assumed, "price")) had no time: an open is taken to be from the day "
          + "before its game's week begins, a close from the game's start.")
    }
    return Report(
      title: "Prices imported",
      [Section([.sentence(sentence)] + notes.map { .note($0) })]
        + (summary.unmatched.isEmpty
          ? [] : [Section("Without a game", [.table(unmatched, first: 20)])]),
      fields: [
        Report.Field("added", .whole(summary.added)),
        Report.Field("repeated", .whole(summary.repeated)),
        Report.Field("markets", .whole(summary.markets)),
        Report.Field("new_markets", .whole(summary.newMarkets)),
        Report.Field("empty_rows", .whole(summary.emptyRows)),
        Report.Field("assumed_times", .whole(summary.assumed)), Report.Field("venue", .text(venue)),
        Report.Field("unmatched", .array([])),
      ])
  }

  private var unmatched: Table {
    var table = Table(
      [
        Column("line", key: "line", .number), Column("date", key: "date", .token),
        Column("first", key: "first", narrowest: 6), Column("second", key: "second", narrowest: 6),
        Column("reason", key: "reason", .passage),
      ], at: "unmatched")
    for row in summary.unmatched {
      table.append([
        .label(row.line), .date(row.date), .text(row.teams[0]), .text(row.teams[1]),
        .text(row.reason),
      ])
    }
    return table
  }
}

/// Fair probabilities of odds by every method.
public struct DevigReport {
  public struct Answer {
    let method: DevigMethod
    /// Nil where the method has none.
    let fair: [Double]?

    public init(_ method: DevigMethod, _ fair: [Double]?) {
      (self.method, self.fair) = (method, fair)
    }
  }

  private let odds: [Int64]
  private let answers: [Answer]

  /// - Parameter odds: decimal, in 1/10000.
  public init(_ odds: [Int64], _ answers: [Answer]) { (self.odds, self.answers) = (odds, answers) }

  public var report: Report {
    let values = odds.map { Amount(units: $0).value }
    let margin = DevigMethod.margin(values)
    let sentence =
      "Margin \(PositionWords.percent(margin)) %: odds of "
      + odds.map { Amount(units: $0).description }.joined(separator: ", ") + "."
    return Report(
      title: "Fair probabilities", [Section([.sentence(sentence)]), Section([.table(table)])],
      fields: [
        Report.Field("margin", .number(margin)),
        Report.Field("odds", .array(values.map { .number($0) })),
      ])
  }

  private var table: Table {
    var table = Table(
      [Column("method", key: "method", .token)]
        + odds.indices.map {
          Column("outcome \($0 + 1)", key: JSONPath([.key("outcome_\($0 + 1)")]), .number)
        },
      at: "methods")
    for answer in answers {
      table.append(
        [.text(answer.method.rawValue)]
          + odds.indices.map { .number(answer.fair?[$0], decimals: 8) })
    }
    return table
  }
}
