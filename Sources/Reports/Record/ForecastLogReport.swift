public import Columnar
public import JSON
public import Ledger
internal import Time
internal import Tracking
internal import Wording

/// Forecasts on record.
public struct ForecastLogReport {
  private let forecasts: [LoggedForecast]

  public init(_ forecasts: [LoggedForecast]) {
    self.forecasts = forecasts
  }

  public var report: Report {
    Report(title: "Forecasts on record", [Section([.table(table)])])
  }

  /// Every field of each forecast, to be written as Parquet or CSV.
  public var export: Columnar.Table {
    Columnar.Table(ForecastField.all.map { ($0.name, $0.column(of: forecasts)) })
  }

  /// Every field of each forecast, for programs.
  public var objects: [JSONValue] {
    forecasts.map { forecast in
      .object(
        Dictionary(uniqueKeysWithValues: ForecastField.all.map { ($0.name, $0.json(of: forecast)) })
      )
    }
  }

  private var table: Table {
    let shown: Set = ["forecast_id", "date", "team_a", "probability", "team_b"]
    let others = ForecastField.all.filter { !shown.contains($0.name) }
    var table = Table(
      [
        Column("forecast", key: "forecast_id"), Column("date", key: "date", .token),
        Column("team", key: "team_a", narrowest: 8),
        Column("wins", key: "probability", .number),
        Column("opponent", key: "team_b", narrowest: 8), Column("result", .token),
        Column("model"), Column("issued", .token), Column("counts"),
      ] + others.map { .data(JSONPath([.key($0.name)])) }, at: .root)
    for row in forecasts {
      table.append(
        [
          // Ids of one time begin alike, and end in random digits.
          .text(row.forecastID), .text(row.date), .text(row.teamA), .percent(row.probability),
          .text(row.teamB), .text(Self.result(of: row)), .text(Self.model(of: row)),
          .text(Self.issued(row)), .text(row.counts ? "yes" : row.isLate ? "late" : "no"),
        ] + others.map { .data($0.json(of: row)) })
    }
    return table
  }

  static func model(of row: LoggedForecast) -> String {
    row.model + (row.modelVersion.map { " \($0)" } ?? "")
  }

  /// `71:64`, or what became of the game.
  static func result(of row: LoggedForecast) -> String? {
    guard let scoreA = row.scoreA, let scoreB = row.scoreB else { return row.status }
    return "\(scoreA):\(scoreB)"
  }

  private static func issued(_ row: LoggedForecast) -> String {
    guard row.origin == ForecastOrigin.issued.rawValue else { return row.origin }
    return Cell.time(row.issuedAt.text(to: .seconds)).text
  }
}

/// One forecast, with all that is on record of it.
public struct LoggedForecastReport {
  private let row: LoggedForecast

  public init(_ forecast: LoggedForecast) {
    row = forecast
  }

  public var report: Report {
    Report(
      title: "Forecast \(row.forecastID)", [Section([.figures(facts)])],
      fields: ForecastLogReport([row]).objects.map { Report.Field(.root, $0) })
  }

  private var facts: Figures {
    let issuedAt = row.issuedAt.text(to: .microseconds)
    return Figures([
      Figures.Fact("forecast", row.forecastID, at: "forecast_id"),
      Figures.Fact(
        "says", "\(row.teamA) beats \(row.teamB) with \(ScoreText.percent(row.probability))"),
      Figures.Fact("game", "\(row.gameID), \(row.date ?? "no date"), site \(row.site)"),
      Figures.Fact("result", .text(ForecastLogReport.result(of: row))),
      Figures.Fact("model", ForecastLogReport.model(of: row)),
      Figures.Fact("run", row.runID, at: "run_id"),
      Figures.Fact("knew", "the games before season \(row.knownSeason), day \(row.knownDay)"),
      Figures.Fact("issued", "\(issuedAt), \(row.origin)\(row.isLate ? ", late" : "")"),
      Figures.Fact("counts", .flag(row.counts), at: "counts"),
      Figures.Fact("place in the chain", .count(row.sequence), at: "sequence"),
      Figures.Fact("digest", row.digest, at: "digest"),
      Figures.Fact("digest before", row.previousDigest, at: "previous_digest"),
    ])
  }
}
