internal import Evaluation
public import Tracking

/// Runs held against a first one, game by game.
public struct ComparisonReport {
  /// As many runs as there are letters.
  public static let mostRuns = 26
  private static let movedInTerminal = 5

  private let comparison: RunComparison
  private let teams: TeamNames
  private let gates: [GateResult]
  private let guide: Guide
  private let words: ComparisonWords
  private let tables: ComparisonTables
  private let hyperparameters: [RecordDifference]
  private let settings: [RecordDifference]

  public init(
    _ comparison: RunComparison, _ teams: TeamNames, gates: [GateResult], _ guide: Guide
  ) {
    (self.comparison, self.teams) = (comparison, teams)
    (self.gates, self.guide) = (gates, guide)
    words = ComparisonWords(comparison: comparison)
    tables = ComparisonTables(comparison, teams)
    let records = words.all.map(\.record)
    hyperparameters = RecordDifference.hyperparameters(of: records)
    settings = RecordDifference.settings(of: records)
  }

  private var runs: Range<Int> { 1..<words.all.count }

  public var report: Report {
    let names = words.all.indices.map(ComparisonWords.letter)
    let ids = words.all.map(\.record.shortID).joined(separator: ", ")
    return Report(
      title: "\(names.dropFirst().joined(separator: ", ")) against A",
      pageName: "\(ids): runs compared", terminal, page: page,
      fields: ComparisonFields(comparison, hasNames: teams.shortage == nil, gates).all)
  }

  private var terminal: [Section] {
    let chance = [.table(tables.tests)] + verdicts + [.note(words.method)]
    return [Section([.table(tables.runs), .sentence(words.games)])] + differences
      + [
        Section(
          "Scores over these \(words.unit)s", [.table(tables.scores), .note(directions)]),
        Section(Self.question, chance),
        Section(
          "\(words.metric == .logLoss ? "Log loss" : words.metric.title) by \(words.group)",
          [.table(tables.seasons)] + seasonsWon),
      ]
      + moved(
        "\(words.isOfShots ? "Shots" : "Games") that moved most from A to",
        first: Self.movedInTerminal)
      + (shortage.isEmpty ? [] : [Section(shortage)]) + gate
  }

  private var page: [Section] {
    let charts = ComparisonCharts(comparison, words)
    let opening = [.sentence(words.games)] + verdicts + [.table(tables.runs)]
    let explanation = words.isOfShots ? [] : [Section([.note(ComparisonWords.moved)] + shortage)]
    let moved = moved("Biggest disagreements of A and")
    return [Section(opening + [.table(tables.scores), .note(directions)])] + gate + [
      Section(
        Self.question, charts.differences + [.table(tables.tests), .note(words.method)])
    ] + reliability(charts) + [
      Section(
        words.isOfShots ? "Session by session" : "Season by season",
        seasonsWon + [.legend(charts.series)] + charts.seasons
          + [.folded("The bars in numbers", [.table(tables.seasons)])])
    ] + moved + (moved.isEmpty ? [] : explanation) + differences + [footer]
  }

  /// Of numbers there is none.
  private func reliability(_ charts: ComparisonCharts) -> [Section] {
    guard words.metric.target == .probability else { return [] }
    return [
      Section(
        "Reliability",
        [
          .legend(charts.series), charts.reliability,
          .folded("The curves in numbers", [.table(tables.reliability)]),
        ])
    ]
  }

  // MARK: Pieces

  private var directions: String { ScoreText.directions(of: words.metric.target) }

  private static let question = "Is it more than chance?"

  private var verdicts: [Block] {
    runs.map { .verdict(words.verdict($0)) }
      + runs.compactMap { words.gamesNeeded($0) }.map { .sentence($0) }
  }

  private var seasonsWon: [Block] { runs.map { .sentence(words.seasonsWon($0)) } }

  private var differences: [Section] {
    let parts = [
      ("Hyperparameters that differ", hyperparameters, "hyperparameters"),
      ("Settings that differ", settings, "settings"),
    ]
    let sections = parts.filter { !$0.1.isEmpty }.map { heading, differences, key in
      Section(heading, [.table(tables.differences(differences, at: JSONPath([.key(key)])))])
    }
    return hyperparameters.isEmpty
      ? [Section([.sentence("No hyperparameter differs.")])] + sections : sections
  }

  /// - Parameter first: how many games of each run are shown; nil for all that are told of.
  private func moved(_ heading: String, first: Int? = nil) -> [Section] {
    runs.filter { !words.all[$0].movedGames.isEmpty }.map { run in
      Section(
        "\(heading) \(ComparisonWords.letter(run))", [.table(tables.moved(run), first: first)])
    }
  }

  /// Why ids stand for names, where games are shown.
  private var shortage: [Block] {
    guard !words.isOfShots, let shortage = teams.shortage,
      runs.contains(where: { !words.all[$0].movedGames.isEmpty })
    else { return [] }
    return [.note("Teams are shown by their ids: \(guide.text(of: shortage)).")]
  }

  private var gate: [Section] {
    gates.isEmpty ? [] : [Section("Gate", gates.map { .sentence($0.sentence) })]
  }

  private var footer: Section {
    let runs = words.all.enumerated().map { index, run in
      "\(ComparisonWords.letter(index)) is \(run.record.runID)"
    }
    let datasets = Set(words.all.map(\.record.dataset.fingerprint)).sorted()
    let plural = datasets.count == 1 ? "dataset" : "datasets"
    return Section([
      .rule, .note(runs.joined(separator: ", ") + "."),
      .note("\(guide.program), \(plural) \(datasets.joined(separator: ", "))."),
    ])
  }
}
