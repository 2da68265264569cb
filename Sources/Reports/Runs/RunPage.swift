internal import Chronology
internal import Evaluation
internal import Forecasting
internal import League
internal import Models
internal import Tracking
internal import Web
internal import Wording

/// A run's page: its tables and figures with charts between them, and what became of its forecasts.
struct RunPage {
  private static let callsShown = 10

  private let run: RunReport
  private let games: RunReport.Games?
  /// The log loss of the seeds' forecast, by season.
  private let seeds: [Int: Double]
  private let charts: RunCharts

  init(_ run: RunReport, _ games: RunReport.Games?) {
    (self.run, self.games) = (run, games)
    seeds = games?.calls.seedLogLoss ?? [:]
    charts = RunCharts(run.figures, seeds: seeds)
  }

  private var record: RunRecord { run.record }
  private var figures: RunFigures { run.figures }

  var sections: [Section] {
    [summary] + notes + reliability + seasons + ratings + insight + calls + [origin]
  }

  private var summary: Section {
    let shortage = games?.teams.shortage.map { shortage in
      [
        Block.note(
          "Teams are shown by their ids, and seeds and scores not at all: "
            + "\(run.guide.text(of: shortage)).")
      ]
    }
    return Section(
      [.verdict(verdict)] + (shortage ?? []) + [
        .figures(Figures(RunFacts(record).summary)), .table(scores),
        .note(ScoreText.directions(of: record.target)),
      ])
  }

  /// How it came out, in a sentence.
  private var verdict: String {
    let pooled = record.metrics.pooled
    guard let loss = pooled[.logLoss] else {
      return "None of its \(NumberFormat.counted(record.predictionCount, "game")) is played yet."
    }
    let seeds =
      games?.calls.seedMetrics.map { ", the seeds alone \(ScoreText.score($0[.logLoss]))" } ?? ""
    return "Log loss \(ScoreText.score(loss)) over \(NumberFormat.counted(pooled.games, "game")): "
      + "a coin has \(ScoreText.score(record.coinFlip[.logLoss]))\(seeds)."
  }

  /// Over all seasons: the run's scores, a coin's and the seeds'.
  private var scores: Table {
    var table = Table([Column("")] + RunReport.scoreColumns(of: record.target))
    table.append(
      RunReport.scoreCells("run", record.metrics.pooled), at: ["metrics", "pooled"])
    table.append(RunReport.scoreCells("coin flip", record.coinFlip), at: "coin_flip")
    if let seeds = games?.calls.seedMetrics { table.append(RunReport.scoreCells("seeds", seeds)) }
    return table
  }

  private var notes: [Section] { record.notes.map { [Section("Notes", [.sentence($0)])] } ?? [] }

  private var reliability: [Section] {
    guard !figures.reliability.isEmpty else { return [] }
    return [
      Section(
        "Reliability",
        [
          .chart(
            charts.reliability, caption: ReliabilityTable.caption + " Below: how many games."),
          .folded("The points in numbers", [.table(run.reliability)]),
        ])
    ]
  }

  private var seasons: [Section] {
    guard !figures.seasons.isEmpty else { return [] }
    return [
      Section(
        "Season by season",
        [
          .legend(charts.seasonSeries), .chart(charts.seasons, caption: seedsCaption),
          .folded("The seasons in numbers", [.table(run.seasons(seeds: seeds))]),
        ])
    ]
  }

  private var seedsCaption: String {
    guard !seeds.isEmpty else {
      return
        "Lower is better. No forecast from seeds: there are none, or not of each of these games."
    }
    return "Lower is better. The seeds' forecast of a season is a logistic regression on the "
      + "difference of two seeds, fitted on the tournaments of earlier seasons; it is drawn where both "
      + "teams of each game have a seed."
  }

  private var ratings: [Section] {
    guard let ratings = games?.ratings, let last = ratings.seasons.last?.moment else { return [] }
    let charts = RatingCharts(ratings)
    let seasons: [Block] =
      ratings.seasons.count < 2
      ? []
      : [
        .chart(charts.seasons, caption: "After the last game of each season."),
        .folded("Seasons in numbers", [.table(charts.seasonTable)]),
      ]
    let asked: [Block] =
      figures.hasRatings
      ? []
      : [
        .note(
          "The model keeps no ratings. As it was saved, it is asked about every two teams on a neutral "
            + "floor, with what was known on each of these mornings.")
      ]
    let weeks: [Block] = [
      .chart(
        charts.weeks,
        caption: "Season \(last.season), week by week: each time before that day's games."),
      .folded("Weeks in numbers", [.table(charts.weekTable)]),
    ]
    return [
      Section("Ratings over time", asked + [.legend(charts.series)] + seasons + weeks)
    ]
  }

  private var insight: [Section] {
    guard let leaders = run.leaders else { return [] }
    switch figures.insight {
    case .features(let entries, let unit)?:
      return [
        Section(
          "What it leans on",
          [
            .chart(
              charts.features(entries, unit: unit), caption: featureCaption(entries.count)),
            .folded("All features in numbers", [.table(leaders)]),
          ])
      ]
    default:
      return [
        Section(
          "Best teams",
          [.note("At the end of the run."), .table(leaders, first: RunReport.leaders.page)])
      ]
    }
  }

  private func featureCaption(_ count: Int) -> String {
    let shown = min(count, RunReport.leaders.page)
    let which = shown < count ? "The heaviest \(shown) of \(count) features" : "All features"
    return "\(which) of the saved model, which was fitted on all games."
  }

  private var calls: [Section] {
    guard let games, !games.calls.calls.isEmpty else { return [] }
    let best = games.calls.best(Self.callsShown)
    let reference =
      games.calls.calls.contains { $0.seedLogLoss != nil }
      ? "the seeds, or on a coin flip where those have no forecast" : "a coin flip"
    let right: [Block] =
      best.isEmpty
      ? [.sentence("None of its calls was right.")]
      : [
        .note(
          "Right calls that gained most on \(reference). Chances are those given to the winner; in a tie, "
            + "to the team named first."), .table(CallTable(games.teams).table(of: best)),
      ]
    let worst = CallTable(games.teams).table(of: games.calls.worst(Self.callsShown))
    return [
      Section("Best calls", right),
      Section("Worst calls", [.note("Those that lost most."), .table(worst)]),
    ]
  }

  private var origin: Section {
    Section(
      "How to make it again",
      [
        .command(run.guide(.reproduce(run: record.runID))),
        .note(
          "From the same games and the same program the same predictions come, bit for bit; "
            + run.guide(.locateGamesAndRuns) + "."),
        .figures(Figures([RunFacts(record).git()] + RunFacts(record).circumstances)),
        .folded("Hyperparameters", [.figures(run.hyperparameters)]), .rule,
        .note("\(run.guide.program)."),
      ])
  }
}
