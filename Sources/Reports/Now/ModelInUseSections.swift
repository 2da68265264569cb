internal import Evaluation
internal import JSON
internal import Ledger
internal import Monitoring
internal import Time
internal import Web
internal import Wording

/// The part of a page of now that is about one model in use.
struct ModelInUseSections {
  private let model: ModelInUse
  private let guide: Guide
  /// Whether its games and all its charts are shown too: of the first model in use, lest a page repeat itself.
  private let isWhole: Bool
  private let monitor: MonitorReport

  /// Games that are shown on either side of today.
  private static let mostGames = 10

  init(_ model: ModelInUse, isWhole: Bool, _ guide: Guide) {
    (self.model, self.isWhole, self.guide) = (model, isWhole, guide)
    monitor = MonitorReport(model.look)
  }

  private var season: SeasonPerformance? { model.look.latest }

  /// `@champion`, or `run 1a2b3c4d`.
  var name: String {
    model.aliases.isEmpty
      ? "run \(model.look.run.runID.prefix(8))"
      : model.aliases.map { "@" + $0 }.joined(separator: ", ")
  }

  /// `Run 1a2b3c4d, elo`.
  private var words: String {
    let kind = model.look.model.map { ", \($0)" } ?? ""
    return "Run \(model.look.run.runID.prefix(8))\(kind), is \(name)."
  }

  /// How it stands, in a sentence.
  var verdict: Block { .verdict("\(name): \(MonitorWords.sentence(model.look))") }

  var notes: [Block] { monitor.notes }

  /// Values for programs, where the model's object is.
  var fields: [Report.Field] {
    monitor.fields + [
      Report.Field("aliases", .array(model.aliases.map(JSONValue.text))),
      Report.Field("model", .optional(model.look.model)),
      Report.Field("verdict", .text(MonitorWords.sentence(model.look))),
    ] + (isWhole ? ["reliability", "coming", "past"] : []).map { Report.Field($0, .array([])) }
  }

  /// For a terminal.
  var sections: [Section] {
    let figures = Section("Model \(name)", [.figures(monitor.facts)])
    return [figures] + games
  }

  var pageSections: [Section] {
    [Section("Model \(name)", [.sentence(words), .figures(monitor.facts)])] + charts
      + games
  }

  private var games: [Section] { isWhole ? [coming, past] : [] }

  // MARK: Charts

  private var charts: [Section] {
    guard let season, season.evidence.points.count > 1 else { return [] }
    let evidence = Section("Evidence against \(name)", MonitorReport.drawing(of: season.evidence))
    guard isWhole else { return [evidence] }
    return [
      evidence,
      Section(
        "Excess loss of \(name)",
        [.chart(ExcessChart(season.weeks).chart, caption: ExcessChart.caption)]),
      Section("Reliability of \(name)", reliability(season)),
    ]
  }

  private func reliability(_ season: SeasonPerformance) -> [Block] {
    var chart = ReliabilityTable.chart
    chart.append(ReliabilityTable.points(of: season.reliability), series: 0)
    chart.countLabel = "games"
    chart.counts = season.reliability.map {
      LineChart.Count($0.range, $0.games, label: NumberFormat.grouped($0.games))
    }
    var table = Table(ReliabilityTable.columns, at: "reliability")
    for bin in season.reliability { table.append(ReliabilityTable.cells(of: bin)) }
    return [
      .chart(.line(chart), caption: ReliabilityTable.caption),
      .folded("The same in numbers", [.table(table)]),
    ]
  }

  // MARK: Games

  private var coming: Section {
    guard !model.coming.isEmpty else {
      return Section(
        "Coming days",
        [.sentence("No forecast of a coming game: \(guide(.issueForecasts)).")])
    }
    var table = Table(Self.columns, at: "coming")
    for forecast in model.coming { table.append(Self.cells(of: forecast)) }
    return Section(
      "Coming days", [.table(table, first: Self.mostGames)] + rest(model.coming.count))
  }

  private var past: Section {
    let played = model.past.filter { $0.outcome != nil }
    guard !played.isEmpty else {
      return Section("Last seven days", [.sentence("No game with a forecast was played.")])
    }
    var table = Table(
      Self.columns + [
        Column("result", .token), .data("outcome"), .data("score_a"), .data("score_b"),
      ],
      at: "past")
    for forecast in played.sorted(by: { Self.surprise($0) > Self.surprise($1) }) {
      table.append(
        Self.cells(of: forecast) + [
          .text(ForecastLogReport.result(of: forecast)), .data(.number(finite: forecast.outcome)),
          .data(forecast.scoreA.map(JSONValue.whole) ?? .null),
          .data(forecast.scoreB.map(JSONValue.whole) ?? .null),
        ])
    }
    return Section(
      "Last seven days",
      [.sentence(Self.sentence(of: played)), .table(table, first: Self.mostGames)]
        + rest(played.count))
  }

  private func rest(_ count: Int) -> [Block] {
    count > Self.mostGames
      ? [.note("\(Self.mostGames) of \(NumberFormat.counted(count, "game")).")] : []
  }

  private static let columns = [
    Column("date", key: "date", .token), Column("team", key: "team_a", narrowest: 8),
    Column("wins", key: "probability", .number), Column("opponent", key: "team_b", narrowest: 8),
    .data("game_id"), .data("forecast_id"),
  ]

  private static func cells(of forecast: LoggedForecast) -> [Cell] {
    [
      .text(forecast.date), .text(forecast.teamA), .percent(forecast.probability),
      .text(forecast.teamB), .data(.text(forecast.gameID)), .data(.text(forecast.forecastID)),
    ]
  }

  /// How little the outcome was expected, in [0, 1].
  private static func surprise(_ forecast: LoggedForecast) -> Double {
    forecast.outcome.map { abs($0 - forecast.probability) } ?? 0
  }

  private static func sentence(of played: [LoggedForecast]) -> String {
    let (probabilities, outcomes) = (played.map(\.probability), played.compactMap(\.outcome))
    let metrics = Metrics(probabilities: probabilities, outcomes: outcomes)
    let expected = ExpectedMetrics(probabilities)
    let right = metrics[.accuracy].map { ScoreText.percent($0) } ?? NumberFormat.absent
    let hoped = expected.accuracy.map { ScoreText.percent($0) } ?? NumberFormat.absent
    return
      "\(NumberFormat.counted(played.count, "game")): the favourite won \(right), where \(hoped) "
      + "would be right; log loss \(ScoreText.score(metrics[.logLoss])), where "
      + "\(ScoreText.score(expected.logLoss)) would be. The most surprising first:"
  }
}
