internal import Evaluation
internal import Forecasting
internal import JSON
internal import League
internal import Models
internal import Terminal
internal import Tracking
internal import Web
internal import Wording

/// A run as a page with charts.
struct ReportPage {
  private static let callsShown = 10

  private let record: RunRecord
  private let figures: RunFigures
  private let calls: RunCalls
  private let ratings: TeamRatings?
  private let teams: TeamNames
  private let charts: ReportCharts

  /// - Parameter ratings: nil where the model keeps none, or the league is not at hand.
  init(
    _ record: RunRecord, _ figures: RunFigures, _ calls: RunCalls, _ ratings: TeamRatings?,
    _ teams: TeamNames
  ) {
    (self.record, self.figures) = (record, figures)
    (self.calls, self.ratings, self.teams) = (calls, ratings, teams)
    charts = ReportCharts(figures, seeds: calls.seedLogLoss)
  }

  var page: HTMLPage {
    HTMLPage(
      title: "\(record.shortID): \(title)",
      body: summary + reliability + seasons + ratingSection + insight + callSections + reproduction)
  }

  private var title: String { record.name ?? record.modelType }

  // MARK: Sections

  private var summary: [Markup] {
    let shortage = teams.shortage.map {
      [Markup.note("Teams are shown by their ids, and seeds and scores not at all: \($0).")]
    }
    let notes = record.notes.map { [Markup.heading("Notes"), Markup.paragraph($0)] }
    return [Markup("h1", text: title), .verdict(verdict)] + (shortage ?? [])
      + [HTMLTable.facts(RunFacts(record).summary), scoreTable, .note(ScoreText.directions)]
      + (notes ?? [])
  }

  /// How it came out, in a sentence.
  private var verdict: String {
    let pooled = record.metrics.pooled
    guard let loss = pooled[.logLoss] else {
      return "None of its \(NumberFormat.counted(record.predictionCount, "game")) is played yet."
    }
    let seeds =
      calls.seedMetrics.map { ", the seeds alone \(ScoreText.score($0[.logLoss]))" } ?? ""
    return "Log loss \(ScoreText.score(loss)) over \(NumberFormat.counted(pooled.games, "game")): "
      + "a coin has \(ScoreText.score(record.coinFlip[.logLoss]))\(seeds)."
  }

  private var reliability: [Markup] {
    guard !figures.reliability.isEmpty else { return [] }
    var table = HTMLTable(ReliabilityChart.headers)
    for bin in figures.reliability { table.append(ReliabilityChart.cells(of: bin)) }
    return [
      .heading("Reliability"),
      .figure(charts.reliability, caption: ReliabilityChart.caption + " Below: how many games."),
      .details("The points in numbers", table.markup),
    ]
  }

  private var seasons: [Markup] {
    guard !figures.seasons.isEmpty else { return [] }
    return [
      .heading("Season by season"), ChartSeries.legend(charts.seasonSeries),
      .figure(charts.seasons, caption: seedsCaption),
      .details("The seasons in numbers", seasonTable),
    ]
  }

  private var seedsCaption: String {
    guard !calls.seedLogLoss.isEmpty else {
      return
        "Lower is better. No forecast from seeds: there are none, or not of each of these games."
    }
    return "Lower is better. The seeds' forecast of a season is a logistic regression on the "
      + "difference of two seeds, fitted on the tournaments of earlier seasons; it is drawn where both "
      + "teams of each game have a seed."
  }

  private var ratingSection: [Markup] {
    guard let ratings, let last = ratings.seasons.last?.moment else { return [] }
    let charts = RatingCharts(ratings)
    let seasons =
      ratings.seasons.count < 2
      ? []
      : [
        Markup.figure(charts.seasons, caption: "After the last game of each season."),
        .details("Seasons in numbers", charts.seasonTable),
      ]
    let asked =
      figures.hasRatings
      ? []
      : [
        Markup.note(
          "The model keeps no ratings. As it was saved, it is asked about every two teams on a neutral "
            + "floor, with what was known on each of these mornings.")
      ]
    let head = [Markup.heading("Ratings over time")] + asked
    return head + [ChartSeries.legend(charts.series)] + seasons + [
      .figure(
        charts.weeks,
        caption: "Season \(last.season), week by week: each time before that day's games."),
      .details("Weeks in numbers", charts.weekTable),
    ]
  }

  private var insight: [Markup] {
    switch figures.insight {
    case .ratings(let entries)?:
      var table = HTMLTable([
        HTMLTable.Column("", .number), HTMLTable.Column("team"),
        HTMLTable.Column("rating", .number),
      ])
      for (place, entry) in entries.prefix(ReportCharts.leaders).enumerated() {
        table.append([
          String(place + 1), entry.name, NumberFormat.fixed(entry.value, decimals: 1),
        ])
      }
      return [.heading("Best teams"), .note("At the end of the run."), table.markup]
    case .features(let entries, let unit)?:
      var table = HTMLTable([
        HTMLTable.Column("feature"), HTMLTable.Column(unit, .number),
      ])
      for entry in entries {
        table.append([entry.name, NumberFormat.fixed(entry.value, decimals: 3)])
      }
      return [
        .heading("What it leans on"),
        .figure(charts.features(entries, unit: unit), caption: featureCaption(entries.count)),
        .details("All features in numbers", table.markup),
      ]
    case nil: return []
    }
  }

  private func featureCaption(_ count: Int) -> String {
    let shown = min(count, ReportCharts.leaders)
    let which = shown < count ? "The heaviest \(shown) of \(count) features" : "All features"
    return "\(which) of the saved model, which was fitted on all games."
  }

  private var callSections: [Markup] {
    let best = calls.best(Self.callsShown)
    let worst = calls.worst(Self.callsShown)
    guard !worst.isEmpty else { return [] }
    let reference =
      calls.calls.contains { $0.seedLogLoss != nil }
      ? "the seeds, or on a coin flip where those have no forecast" : "a coin flip"
    let right =
      best.isEmpty
      ? [Markup.paragraph("None of its calls was right.")]
      : [
        Markup.note(
          "Right calls that gained most on \(reference). Chances are those given to the winner; in a tie, "
            + "to the team named first."), callTable(best),
      ]
    return [.heading("Best calls")] + right
      + [.heading("Worst calls"), .note("Those that lost most."), callTable(worst)]
  }

  private var reproduction: [Markup] {
    [
      .heading("How to make it again"),
      Markup("p", Markup("code", text: "almanac runs reproduce \(record.runID)")),
      .note(
        "From the same games and the same program the same predictions come, bit for bit; "
          + "--data-dir and --runs-dir say where games and runs are."),
      HTMLTable.facts([("git", RunFacts(record).git())] + RunFacts(record).circumstances),
      .details("Hyperparameters", hyperparameterTable), Markup("hr"),
      .note("Almanac \(AlmanacProgram.version)."),
    ]
  }

  // MARK: Tables

  private var scoreTable: Markup {
    var table = HTMLTable(
      [HTMLTable.Column(""), HTMLTable.Column("games", .number)]
        + Metric.allCases.map { HTMLTable.Column($0.title, .number) })
    let rows = [
      ("run", record.metrics.pooled), ("coin flip", record.coinFlip), ("seeds", calls.seedMetrics),
    ]
    for case (let name, let metrics?) in rows {
      table.append(
        [name, NumberFormat.grouped(metrics.games)]
          + Metric.allCases.map { ScoreText.score(metrics[$0]) })
    }
    return table.markup
  }

  private var seasonTable: Markup {
    let seeds = calls.seedLogLoss
    var table = HTMLTable(
      [HTMLTable.Column("season")]
        + ["games", "run", "coin flip"].map { HTMLTable.Column($0, .number) }
        + (seeds.isEmpty ? [] : [HTMLTable.Column("seeds", .number)]))
    for season in figures.seasons {
      table.append(
        [
          String(season.season), NumberFormat.grouped(season.games),
          ScoreText.score(season.logLoss), ScoreText.score(figures.coinFlip),
        ] + (seeds.isEmpty ? [] : [ScoreText.score(seeds[season.season])]))
    }
    return table.markup
  }

  private func callTable(_ calls: [Call]) -> Markup {
    let hasDates = calls.contains { $0.known?.date != nil }
    let hasSeeds = calls.contains { $0.known?.seedProbability != nil }
    let chances = ["by run"] + (hasSeeds ? ["by seeds"] : [])
    var table = HTMLTable(
      [HTMLTable.Column("result", .passage)]
        + (chances + ["log loss"]).map { HTMLTable.Column($0, .number) }
        + [HTMLTable.Column(hasDates ? "date" : "season, day", .token)])
    for call in calls {
      let seeds = call.known?.seedProbability
      let bySeeds = seeds.map { ScoreText.toWinner($0, outcome: call.outcome) }
      table.append(
        [result(of: call), ScoreText.toWinner(call.probability, outcome: call.outcome)]
          + (hasSeeds ? [bySeeds ?? NumberFormat.absent] : [])
          + [
            ScoreText.score(call.logLoss),
            call.known?.date?.description ?? "\(call.season), \(call.day)",
          ])
    }
    return table.markup
  }

  /// `Ann Arbor (3) beat Burlington (6), 71–58`.
  private func result(of call: Call) -> String {
    let seeds = call.known?.seeds
    func team(_ id: Int64, _ seed: Int?) -> String {
      teams[id] + (seed.map { " (\($0))" } ?? "")
    }
    let text = ScoreText.result(
      team(call.teamA, seeds?.teamA), team(call.teamB, seeds?.teamB), outcome: call.outcome)
    guard let result = call.known?.result else { return text }
    let scores = [result.scoreA, result.scoreB]
    let ordered = call.outcome == 0 ? scores.reversed() : scores
    return text + ", " + ordered.map(String.init).joined(separator: "–")
  }

  private var hyperparameterTable: Markup {
    HTMLTable.facts(
      record.hyperparameters.sorted { $0.key < $1.key }.map { ($0.key, $0.value.description) })
  }
}
