internal import Evaluation
internal import JSON
internal import Terminal
internal import Tracking
internal import Wording

/// A comparison as people read it in a terminal.
struct ComparisonReport {
  private static let movedGamesShown = 5

  private let text: ComparisonText
  private let gates: [GateResult]
  private let width: Int?
  private let style: Style

  init(_ text: ComparisonText, gates: [GateResult], width: Int?, style: Style) {
    (self.text, self.gates) = (text, gates)
    (self.width, self.style) = (width, style)
  }

  private var comparison: RunComparison { text.comparison }
  private var runs: Range<Int> { 1..<text.all.count }

  func render() -> String {
    var blocks = [table(runTable) + paragraph(text.gamesSentence)]
    blocks += differenceBlocks
    blocks.append(
      heading("Scores over these games") + table(scoreTable)
        + paragraph(ScoreText.directions, .dim))
    let verdicts = runs.map { paragraph(text.verdict($0), .bold) }.joined()
    blocks.append(
      heading("Is it more than chance?") + table(testTable) + verdicts
        + paragraph(text.method, .dim))
    let won = runs.map { paragraph(text.seasonsWon($0)) }.joined()
    blocks.append(heading("Log loss by season") + table(seasonTable) + won)
    blocks += runs.compactMap(movedBlock)
    if let shortage = text.teams.shortage,
      comparison.runs.contains(where: { !$0.movedGames.isEmpty })
    {
      blocks.append(paragraph("Teams are shown by their ids: \(shortage).", .dim))
    }
    if !gates.isEmpty {
      blocks.append(heading("Gate") + gates.map { paragraph($0.sentence) }.joined())
    }
    return blocks.joined(separator: "\n")
  }

  // MARK: Blocks

  private func heading(_ text: String) -> String { paragraph(text, .bold) }

  private func table(_ table: TextTable) -> String { table.render(width: width, style: style) }

  private func paragraph(_ text: String, _ attributes: TextAttribute...) -> String {
    TextWrap.lines(of: text.printable, width: min(width ?? 100, 100))
      .map { style.apply(attributes, to: $0) + "\n" }.joined()
  }

  private var differenceBlocks: [String] {
    let records = text.all.map(\.record)
    let hyperparameters = RecordDifference.hyperparameters(of: records)
    let settings = RecordDifference.settings(of: records)
    let first =
      hyperparameters.isEmpty
      ? paragraph("No hyperparameter differs.")
      : heading("Hyperparameters that differ") + table(differenceTable(hyperparameters))
    let second = heading("Settings that differ") + table(differenceTable(settings))
    return settings.isEmpty ? [first] : [first, second]
  }

  private func movedBlock(_ run: Int) -> String? {
    let moved = text.all[run].movedGames
    guard !moved.isEmpty else { return nil }
    let letter = ComparisonText.letter(run)
    return heading("Games that moved most from A to \(letter)") + table(movedTable(run, moved))
  }

  // MARK: Tables

  private var runTable: TextTable {
    var table = TextTable([
      TableColumn(""), TableColumn("run"), TableColumn("model"), TableColumn("seasons"),
      TableColumn("predicted", alignment: .right),
      TableColumn("name", minimumWidth: 4, isFlexible: true),
      TableColumn("tags", minimumWidth: 4, isFlexible: true),
    ])
    for (index, run) in text.all.enumerated() {
      let record = run.record
      table.append([
        TableCell(ComparisonText.letter(index), .bold), TableCell(record.shortID),
        TableCell(record.modelType), TableCell("\(record.startYear)–\(record.endYear)"),
        TableCell(NumberFormat.grouped(run.predictionCount)),
        TableCell(record.name ?? NumberFormat.absent),
        TableCell(
          record.tags.isEmpty ? NumberFormat.absent : record.tags.joined(separator: ", ")),
      ])
    }
    return table
  }

  private func differenceTable(_ differences: [RecordDifference]) -> TextTable {
    let letters = text.all.indices.map {
      TableColumn(ComparisonText.letter($0), minimumWidth: 4, isFlexible: true)
    }
    var table = TextTable([TableColumn("name")] + letters)
    for difference in differences { table.append([difference.name] + difference.texts) }
    return table
  }

  private var scoreTable: TextTable {
    let titles = Metric.allCases.map { TableColumn($0.title, alignment: .right) }
    var table = TextTable([TableColumn("")] + titles)
    let baseline = comparison.baseline.metrics
    for (index, run) in text.all.enumerated() {
      let scores = Metric.allCases.map { TableCell(ScoreText.score(run.metrics[$0])) }
      table.append([TableCell(ComparisonText.letter(index), .bold)] + scores)
      guard index > 0 else { continue }
      let differences = Metric.allCases.map { metric in
        differenceCell(
          ComparisonText.difference(metric, run.metrics, baseline),
          lowerIsBetter: metric.lowerIsBetter)
      }
      table.append([TableCell(ComparisonText.against(index))] + differences)
    }
    return table
  }

  private func differenceCell(_ value: Double?, lowerIsBetter: Bool) -> TableCell {
    let text = ScoreText.difference(value)
    guard let value, value != 0 else { return TableCell(text) }
    return TableCell(text, (value < 0) == lowerIsBetter ? .green : .red)
  }

  private var testTable: TextTable {
    let hasMany = comparison.runs.count > 1
    var table = TextTable(
      [
        TableColumn(""), TableColumn("score"), TableColumn("difference", alignment: .right),
        TableColumn("95 % interval", alignment: .right), TableColumn("p", alignment: .right),
      ] + (hasMany ? [TableColumn("p (Holm)", alignment: .right)] : [])
        + [TableColumn("paired t", alignment: .right), TableColumn("its p", alignment: .right)])
    for run in runs {
      for difference in text.all[run].differences {
        let bootstrap = difference.bootstrap
        let test = difference.tTest
        table.append(
          [
            ComparisonText.against(run), difference.metric.title,
            ScoreText.difference(
              ComparisonText.difference(
                difference.metric, text.all[run].metrics, comparison.baseline.metrics)),
            ComparisonText.interval(bootstrap?.interval),
            ComparisonText.pValue(bootstrap?.pValue),
          ] + (hasMany ? [ComparisonText.pValue(difference.adjustedPValue)] : []) + [
            NumberFormat.fixed(test?.statistic, decimals: 2, isSigned: true),
            ComparisonText.pValue(test?.pValue),
          ])
      }
    }
    return table
  }

  private var seasonTable: TextTable {
    let columns = runs.flatMap { run in
      [ComparisonText.letter(run), ComparisonText.against(run)].map {
        TableColumn($0, alignment: .right)
      }
    }
    var table = TextTable(
      ["season", "games", "A"].map { TableColumn($0, alignment: .right) } + columns)
    for (index, season) in comparison.runs[0].seasons.enumerated() {
      let cells = comparison.runs.flatMap { run -> [TableCell] in
        let season = run.seasons[index]
        return [
          TableCell(ScoreText.score(season.run[.logLoss])),
          differenceCell(season.difference, lowerIsBetter: true),
        ]
      }
      table.append(
        [
          TableCell(String(season.season)), TableCell(NumberFormat.grouped(season.baseline.games)),
          TableCell(ScoreText.score(season.baseline[.logLoss])),
        ] + cells)
    }
    return table
  }

  private func movedTable(_ run: Int, _ moved: [ComparedRun.MovedGame]) -> TextTable {
    var table = TextTable([
      TableColumn("season", alignment: .right), TableColumn("day", alignment: .right),
      TableColumn("result", minimumWidth: 12, isFlexible: true),
      TableColumn("A's chance", alignment: .right),
      TableColumn("\(ComparisonText.letter(run))'s", alignment: .right),
      TableColumn("log loss", alignment: .right),
    ])
    for game in moved.prefix(Self.movedGamesShown) {
      table.append([
        TableCell(String(game.game.season)), TableCell(String(game.game.day)),
        TableCell(text.result(of: game)),
        TableCell(ScoreText.toWinner(game.baseline, outcome: game.outcome)),
        TableCell(ScoreText.toWinner(game.run, outcome: game.outcome)),
        differenceCell(game.logLossDifference, lowerIsBetter: true),
      ])
    }
    return table
  }
}

extension RecordDifference {
  /// How tables show the values, told apart even where they are too long to be shown.
  var texts: [String] {
    let texts = values.map { $0?.description ?? "–" }
    guard Set(texts).count == 1 else { return texts }
    return zip(texts, values).map { $1 == values[0] ? $0 : "\($0), others" }
  }
}
