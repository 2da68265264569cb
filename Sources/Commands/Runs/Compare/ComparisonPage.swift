internal import Evaluation
internal import League
internal import Terminal
internal import Tracking
internal import Web
internal import Wording

/// A comparison as a page with charts.
struct ComparisonPage {
  private static let movedGamesShown = 20

  private let text: ComparisonText
  private let gates: [GateResult]

  init(_ text: ComparisonText, gates: [GateResult]) {
    (self.text, self.gates) = (text, gates)
  }

  private var comparison: RunComparison { text.comparison }
  private var runs: Range<Int> { 1..<text.all.count }
  private var charts: ComparisonCharts { ComparisonCharts(text) }

  var page: HTMLPage {
    let title = text.all.map(\.record.shortID).joined(separator: ", ") + ": runs compared"
    return HTMLPage(
      title: title,
      body: introduction + gateSection + chanceSection + reliabilitySection + seasonSection
        + movedSections + differenceSections + footer)
  }

  // MARK: Sections

  private var introduction: [Markup] {
    let names = text.all.indices.map { ComparisonText.letter($0) }
    let title = "\(names.dropFirst().joined(separator: ", ")) against \(names[0])"
    var table = HTMLTable([
      HTMLTable.Column(""), HTMLTable.Column("run"), HTMLTable.Column("model"),
      HTMLTable.Column("seasons"), HTMLTable.Column("predicted", .number),
      HTMLTable.Column("name"), HTMLTable.Column("tags"),
    ])
    for (index, run) in text.all.enumerated() {
      let record = run.record
      table.append([
        names[index], record.shortID, record.modelType, "\(record.startYear)–\(record.endYear)",
        NumberFormat.grouped(run.predictionCount), record.name ?? NumberFormat.absent,
        record.tags.isEmpty ? NumberFormat.absent : record.tags.joined(separator: ", "),
      ])
    }
    return [Markup("h1", text: title), Markup.paragraph(text.gamesSentence)]
      + runs.map { .verdict(text.verdict($0)) }
      + [table.markup, scoreTable, Markup.note(ScoreText.directions)]
  }

  private var gateSection: [Markup] {
    gates.isEmpty
      ? [] : [.heading("Gate")] + gates.map { Markup.paragraph($0.sentence) }
  }

  private var chanceSection: [Markup] {
    [.heading("Is it more than chance?")] + charts.differences
      + [testTable, Markup.note(text.method)]
  }

  private var reliabilitySection: [Markup] {
    [.heading("Reliability"), ChartSeries.legend(charts.series)] + charts.reliability
      + [Markup.details("The curves in numbers", reliabilityTable)]
  }

  private var seasonSection: [Markup] {
    let won = runs.map { Markup.paragraph(text.seasonsWon($0)) }
    return [.heading("Season by season")] + won + [ChartSeries.legend(charts.series)]
      + charts.seasons + [Markup.details("The bars in numbers", seasonTable)]
  }

  private var movedSections: [Markup] {
    let sections = runs.flatMap { run -> [Markup] in
      let moved = text.all[run].movedGames
      guard !moved.isEmpty else { return [] }
      let title = "Biggest disagreements of A and \(ComparisonText.letter(run))"
      return [.heading(title), movedTable(run, moved)]
    }
    guard !sections.isEmpty else { return [] }
    let explanation =
      "Chances are those given to the winner, in a tie to the team named first; log loss is how much "
      + "worse (+) or better (−) the change made the forecast of that game."
    let shortage = text.teams.shortage.map { [Markup.note("Teams are shown by their ids: \($0).")] }
    return sections + [Markup.note(explanation)] + (shortage ?? [])
  }

  private var differenceSections: [Markup] {
    let records = text.all.map(\.record)
    let hyperparameters = RecordDifference.hyperparameters(of: records)
    let settings = RecordDifference.settings(of: records)
    let first = [
      .heading("Hyperparameters that differ"),
      hyperparameters.isEmpty ? Markup.paragraph("None.") : differenceTable(hyperparameters),
    ]
    guard !settings.isEmpty else { return first }
    return first + [.heading("Settings that differ"), differenceTable(settings)]
  }

  private var footer: [Markup] {
    let runs = text.all.enumerated().map { index, run in
      "\(ComparisonText.letter(index)) is \(run.record.runID)"
    }
    let datasets = Set(text.all.map(\.record.dataset.fingerprint)).sorted()
    let plural = datasets.count == 1 ? "dataset" : "datasets"
    return [
      Markup("hr"), Markup.note(runs.joined(separator: ", ") + "."),
      Markup.note(
        "Almanac \(AlmanacProgram.version), \(plural) \(datasets.joined(separator: ", "))."),
    ]
  }

  // MARK: Tables

  private func numbers(_ headers: [String]) -> [HTMLTable.Column] {
    headers.map { HTMLTable.Column($0, .number) }
  }

  private var scoreTable: Markup {
    var table = HTMLTable([HTMLTable.Column("")] + numbers(Metric.allCases.map(\.title)))
    let baseline = comparison.baseline.metrics
    for (index, run) in text.all.enumerated() {
      table.append(
        [ComparisonText.letter(index)]
          + Metric.allCases.map { ScoreText.score(run.metrics[$0]) })
      guard index > 0 else { continue }
      table.append(
        [ComparisonText.against(index)]
          + Metric.allCases.map {
            ScoreText.difference(ComparisonText.difference($0, run.metrics, baseline))
          })
    }
    return table.markup
  }

  private var testTable: Markup {
    let hasMany = comparison.runs.count > 1
    var table = HTMLTable(
      [HTMLTable.Column(""), HTMLTable.Column("score")]
        + numbers(["difference", "95 % interval", "p"] + (hasMany ? ["p (Holm)"] : []))
        + numbers(["paired t", "its p"]))
    for run in runs {
      for difference in text.all[run].differences {
        let (bootstrap, test) = (difference.bootstrap, difference.tTest)
        table.append(
          [
            ComparisonText.against(run), difference.metric.title,
            ScoreText.difference(bootstrap?.mean),
            ComparisonText.interval(bootstrap?.interval),
            ComparisonText.pValue(bootstrap?.pValue),
          ] + (hasMany ? [ComparisonText.pValue(difference.adjustedPValue)] : []) + [
            NumberFormat.fixed(test?.statistic, decimals: 2, isSigned: true),
            ComparisonText.pValue(test?.pValue),
          ])
      }
    }
    return table.markup
  }

  private var reliabilityTable: Markup {
    var table = HTMLTable([HTMLTable.Column("")] + ReliabilityChart.headers)
    for (index, run) in text.all.enumerated() {
      for bin in run.reliability {
        table.append([ComparisonText.letter(index)] + ReliabilityChart.cells(of: bin))
      }
    }
    return table.markup
  }

  private var seasonTable: Markup {
    let headers = runs.flatMap { [ComparisonText.letter($0), ComparisonText.against($0)] }
    var table = HTMLTable([HTMLTable.Column("season")] + numbers(["games", "A"] + headers))
    for (index, season) in comparison.runs[0].seasons.enumerated() {
      let cells = comparison.runs.flatMap { run in
        [
          ScoreText.score(run.seasons[index].run[.logLoss]),
          ScoreText.difference(run.seasons[index].difference),
        ]
      }
      table.append(
        [
          String(season.season), NumberFormat.grouped(season.baseline.games),
          ScoreText.score(season.baseline[.logLoss]),
        ] + cells)
    }
    return table.markup
  }

  private func movedTable(_ run: Int, _ moved: [ComparedRun.MovedGame]) -> Markup {
    var table = HTMLTable(
      numbers(["season", "day"]) + [HTMLTable.Column("result")]
        + numbers(["A", ComparisonText.letter(run), "log loss"]))
    for game in moved.prefix(Self.movedGamesShown) {
      table.append([
        String(game.game.season), String(game.game.day), text.result(of: game),
        ScoreText.toWinner(game.baseline, outcome: game.outcome),
        ScoreText.toWinner(game.run, outcome: game.outcome),
        ScoreText.difference(game.logLossDifference),
      ])
    }
    return table.markup
  }

  private func differenceTable(_ differences: [RecordDifference]) -> Markup {
    let letters = text.all.indices.map { HTMLTable.Column(ComparisonText.letter($0)) }
    var table = HTMLTable([HTMLTable.Column("name")] + letters)
    for difference in differences { table.append([difference.name] + difference.texts) }
    return table.markup
  }
}
