internal import Chronology
public import Columnar
public import Forecasting
internal import JSON
internal import League
internal import Tracking

/// Forecasts of games.
public struct ForecastReport {
  private let model: AskedModel
  private let games: [GameForecast]
  private let passed: [GameSheet.Passed]

  /// - Parameter passed: columns that came with the games, which programs and spreadsheets are given again,
  ///   as `input_NAME` where the name is one of the report's own.
  public init(
    _ games: [GameForecast], by model: AskedModel, passing passed: [GameSheet.Passed] = []
  ) {
    (self.games, self.model, self.passed) = (games, model, passed)
  }

  private static let columns: [JSONPath] = [
    "season", "day", "date", "team_a_id", "team_a", "team_b_id", "team_b", "site", "is_tournament",
    "pred_win_prob", ["known_before", "season"], ["known_before", "day"],
  ]

  /// Names of the columns that came along, each once.
  private var passedKeys: [JSONPath] {
    var taken = Set(Self.columns.map(\.name) + ["known_before"])
    return passed.map { column in
      var name = column.title
      while !taken.insert(name).inserted { name = "input_" + name }
      return JSONPath([.key(name)])
    }
  }

  public var report: Report {
    Report(
      title: "Forecasts of \(model.record.modelType), run \(model.record.shortID)",
      games.isEmpty
        ? [Section([.sentence(nothing)])]
        : [Section([.table(table)]), Section([.sentence(knowledge)])],
      fields: [
        Report.Field("run_id", .text(model.record.runID)),
        Report.Field("model_type", .text(model.record.modelType)), Report.Field(table),
      ])
  }

  /// A line for each game, as spreadsheets take it.
  public func csv(lineEnd: CSVWriter.LineEnd = .lf) -> [UInt8] {
    table.csv(Self.columns + passedKeys, lineEnd: lineEnd)
  }

  private var nothing: String {
    "No game is without a score from \(model.words(for: model.forecaster.moment)) on."
  }

  private var knowledge: String {
    let moments = Set(games.map(\.moment)).sorted()
    guard moments.count > 1 else { return model.knowledge + "." }
    return
      "\(model.record.modelType), run \(model.record.shortID): asked about each game as of the morning "
      + "of its day, or of \(model.words(for: moments[moments.count - 1])) where that is earlier."
  }

  private var table: Table {
    var table = Table(
      [
        Column("season", key: "season", .number), Column("day", key: "day", .number),
        Column("team", key: "team_a", narrowest: 8),
        Column("wins", key: "pred_win_prob", .number), Column("", key: "site"),
        Column("opponent", key: "team_b", narrowest: 8), Column("date", key: "date", .token),
        .data("team_a_id"), .data("team_b_id"), .data("is_tournament"),
        .data(["known_before", "season"]), .data(["known_before", "day"]),
      ] + passedKeys.map { .data($0) }, at: "forecasts")
    for (place, game) in games.enumerated() {
      table.append(cells(of: game) + passed.map { .data(.text($0.cells[place])) })
    }
    return table
  }

  private func cells(of game: GameForecast) -> [Cell] {
    let matchup = game.matchup
    let teams = model.forecaster.teams
    let (one, other) = (teams[matchup.teamA], teams[matchup.teamB])
    let day = Moment(season: Int(matchup.season), day: matchup.day)
    return [
      .label(matchup.season), .label(matchup.day),
      .text(one.label).toned(game.probability >= 0.5 ? .strong : .faint),
      .percent(game.probability), Cell(matchup.site.preposition, data: .text("\(matchup.site)")),
      .text(other.label), .date(model.date(of: day)), .label(one.id), .label(other.id),
      .flag(matchup.isTournament), .label(game.moment.season), .label(game.moment.day),
    ]
  }
}

extension Site {
  /// Between team A and its opponent.
  fileprivate var preposition: String {
    switch self {
    case .home: "at home to"
    case .away: "at"
    case .neutral: "against"
    }
  }
}
