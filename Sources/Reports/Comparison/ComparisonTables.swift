internal import Evaluation
internal import JSON
internal import League
internal import Tracking

/// The tables of a comparison.
struct ComparisonTables {
  /// As many as a reader can take in; whoever wants all has the runs' predictions.
  private static let movedGamesTold = 20

  private let comparison: RunComparison
  private let teams: TeamNames
  private let all: [ComparedRun]

  init(_ comparison: RunComparison, _ teams: TeamNames) {
    (self.comparison, self.teams) = (comparison, teams)
    all = [comparison.baseline] + comparison.runs
  }

  /// A run's own part of the JSON.
  static func place(_ run: Int) -> JSONPath {
    run == 0 ? "baseline" : ["runs", .index(run - 1)]
  }

  private func letter(_ run: Int) -> Cell {
    Cell(ComparisonWords.letter(run), data: .null).toned(.strong)
  }

  private func against(_ run: Int) -> Cell { Cell(ComparisonWords.against(run), data: .null) }

  var runs: Table {
    var table = Table([
      Column(""), Column("run", key: "run_id"), Column("model", key: "model_type"),
      Column("seasons"), Column("predicted", key: "prediction_count", .number),
      Column("name", key: "name", narrowest: 4), Column("tags", narrowest: 4), .data("dataset"),
    ])
    for (index, run) in all.enumerated() {
      let record = run.record
      table.append(
        [
          letter(index), .run(record.runID), .text(record.modelType),
          .text("\(record.startYear)–\(record.endYear)"), .count(run.predictionCount),
          .text(record.name), .list(record.tags), .data(.text(record.dataset.fingerprint)),
        ], at: Self.place(index))
    }
    return table
  }

  /// Each run's scores, and how far they differ from the baseline's.
  var scores: Table {
    let metrics = Metric.all(of: all[0].metrics.target)
    var table = Table([Column("")] + metrics.map(Column.metric))
    for (index, run) in all.enumerated() {
      table.append(
        [letter(index)] + metrics.map { .score(run.metrics[$0]) },
        at: Self.place(index) + "metrics")
      guard index > 0 else { continue }
      table.append(
        [against(index)] + metrics.map { .difference(difference(index, $0)) },
        at: Self.place(index) + "differences")
    }
    return table
  }

  /// A run's score less the baseline's.
  func difference(_ run: Int, _ metric: Metric) -> Double? {
    guard let score = all[run].metrics[metric], let other = all[0].metrics[metric] else {
      return nil
    }
    return score - other
  }

  var tests: Table {
    let holm = comparison.runs.count > 1 ? Column.Audience.people : .programs
    var table = Table([
      Column(""), Column("score"), Column("difference", key: "mean_difference", .number),
      Column("95 % interval", key: "interval", .number), Column("p", key: "p_value", .number),
      Column("p (Holm)", key: "p_value_holm", .number, for: holm),
      Column("paired t", key: ["paired_t", "statistic"], .number),
      Column("its p", key: ["paired_t", "p_value"], .number),
      .data(["paired_t", "degrees_of_freedom"]), .data("standard_error"), .data("verdict"),
      .data("games_needed"),
    ])
    for run in all.indices.dropFirst() {
      for test in all[run].differences {
        table.append(
          [
            against(run), .text(test.metric.title), .difference(difference(run, test.metric)),
            .interval(test.bootstrap?.interval), .pValue(test.bootstrap?.pValue),
            .pValue(test.adjustedPValue), .difference(test.tTest?.statistic, decimals: 2),
            .pValue(test.tTest?.pValue), .count(test.tTest?.degreesOfFreedom),
            .data(.number(finite: test.bootstrap?.standardError)),
            .data(.text(test.verdict.rawValue)),
            .data(.optional(test.gamesNeeded.map { Double($0) })),
          ], at: Self.place(run) + ["tests", .key(test.metric.name)])
      }
    }
    return table
  }

  var reliability: Table {
    var table = Table([Column("")] + ReliabilityTable.columns)
    for (index, run) in all.enumerated() {
      for (place, bin) in run.reliability.enumerated() {
        table.append(
          [letter(index)] + ReliabilityTable.cells(of: bin),
          at: Self.place(index) + ["reliability", .index(place)])
      }
    }
    return table
  }

  private var words: ComparisonWords { ComparisonWords(comparison: comparison) }

  /// Each season's log loss, or each session's distance: the baseline's, then each run's and how far it differs.
  var seasons: Table {
    let columns = all.indices.dropFirst().flatMap { run in
      [
        Column(ComparisonWords.letter(run), .number),
        Column(ComparisonWords.against(run), .number, best: .lowest),
      ]
    }
    var table = Table([words.group, words.unit + "s", "A"].map { Column($0, .number) } + columns)
    for (index, season) in comparison.runs[0].seasons.enumerated() {
      let cells = comparison.runs.flatMap { run in
        [
          Cell.score(run.seasons[index].run[words.metric]),
          .difference(run.seasons[index].difference),
        ]
      }
      table.append(
        [
          .label(season.season), .count(season.baseline.games),
          .score(season.baseline[words.metric]),
        ] + cells)
    }
    return table
  }

  /// The games of which a run and the baseline said the most different things.
  func moved(_ run: Int) -> Table {
    words.isOfShots ? movedShots(run) : movedGames(run)
  }

  private func movedShots(_ run: Int) -> Table {
    var table = Table(
      [
        Column("session", key: "session_id", .number), Column("shot", key: "shot_id", .number),
        Column("measured (yd)", key: "measured", .number), Column("A", key: "baseline", .number),
        Column(ComparisonWords.letter(run), key: "run", .number),
        Column("farther off", key: "loss_difference", .number, best: .lowest),
      ], at: Self.place(run) + "moved_games")
    for moved in all[run].movedGames.prefix(Self.movedGamesTold) {
      table.append([
        .label(moved.game.group), .text(moved.game.description),
        .number(moved.outcome, decimals: 1), .number(moved.baseline, decimals: 1),
        .number(moved.run, decimals: 1), .difference(moved.lossDifference, decimals: 1),
      ])
    }
    return table
  }

  private func movedGames(_ run: Int) -> Table {
    var table = Table(
      [
        Column("season", .number), Column("day", .number), Column("result", narrowest: 12),
        Column("A's chance", .number), Column("\(ComparisonWords.letter(run))'s", .number),
        Column("log loss", key: "log_loss_difference", .number, best: .lowest),
        .data("game_id"), .data("team_a"), .data("team_b"), .data("team_a_won"),
        .data("baseline"), .data("run"),
      ], at: Self.place(run) + "moved_games")
    for moved in all[run].movedGames.prefix(Self.movedGamesTold) {
      guard let game = moved.game.game else { continue }
      let (one, other) = (teams[game.teamA], teams[game.teamB])
      table.append([
        .label(game.season), .label(game.day),
        .text(ScoreText.result(one, other, outcome: moved.outcome)),
        .percent(ScoreText.toWinner(moved.baseline, outcome: moved.outcome)),
        .percent(ScoreText.toWinner(moved.run, outcome: moved.outcome)),
        .difference(moved.lossDifference), .data(.text(game.description)),
        .data(.text(one)),
        .data(.text(other)), .data(.number(moved.outcome)), .data(.number(moved.baseline)),
        .data(.number(moved.run)),
      ])
    }
    return table
  }

  /// A table of the settings in which runs differ: a row for each name, a column for each run.
  ///
  /// - Parameter place: of the object that holds the rows by name.
  func differences(_ differences: [RecordDifference], at place: JSONPath) -> Table {
    let letters = all.indices.map {
      Column(ComparisonWords.letter($0), key: [.index($0)], narrowest: 4)
    }
    var table = Table([Column("name")] + letters)
    for difference in differences {
      let cells = zip(difference.texts, difference.values).map { Cell($0, data: $1 ?? .null) }
      table.append([.text(difference.name)] + cells, at: place + [.key(difference.name)])
    }
    return table
  }
}

extension RecordDifference {
  /// How tables show the values, told apart even where they are too long to be shown.
  fileprivate var texts: [String] {
    let texts = values.map { ($0 ?? .null).description }
    guard Set(texts).count == 1 else { return texts }
    return zip(texts, values).map { $1 == values[0] ? $0 : "\($0), others" }
  }
}
