public import Evaluation
internal import JSON
public import Tracking
internal import Wording

/// The trials of a sweep, and what came out best.
public struct SweepReport {
  /// A trial that has a score.
  public struct Trial: Sendable {
    let record: RunRecord
    /// As they were typed: one for each axis.
    let settings: [String]
    /// On the seasons that the best is chosen on.
    let score: Double

    public init(_ record: RunRecord, settings: [String], score: Double) {
      (self.record, self.settings, self.score) = (record, settings, score)
    }
  }

  /// Seasons that a sweep's best is chosen on, and those that it is judged on; nil for none.
  public struct Seasons: Sendable {
    public let selected: ClosedRange<Int>
    public let judged: ClosedRange<Int>?

    public init(selected: ClosedRange<Int>, judged: ClosedRange<Int>?) {
      (self.selected, self.judged) = (selected, judged)
    }
  }

  private let id: String
  private let axes: [String]
  private let metric: Metric
  private let seasons: Seasons
  private let ranking: [Trial]
  private let limit: Int
  private let guide: Guide

  /// - Parameters:
  ///   - id: of the sweep.
  ///   - axes: names of what was varied.
  ///   - ranking: best first.
  ///   - limit: how many trials people are shown.
  public init(
    id: String, axes: [String], _ metric: Metric, _ seasons: Seasons, ranking: [Trial], limit: Int,
    _ guide: Guide
  ) {
    (self.id, self.axes, self.metric, self.seasons) = (id, axes, metric, seasons)
    (self.ranking, self.limit, self.guide) = (ranking, limit, guide)
  }

  public var report: Report {
    Report(
      title: "Sweep \(id)",
      [Section([.table(trials, first: limit)]), Section(sentences.map(Block.sentence))],
      fields: [
        Report.Field("sweep_id", .text(id)), Report.Field("metric", .text(metric.name)),
        Report.Field("select_on", Self.ends(seasons.selected)),
        Report.Field("judge_on", seasons.judged.map(Self.ends) ?? .null),
        Report.Field("best_run_id", .optional(ranking.first?.record.runID)),
        Report.Field("best_selection_score", .number(finite: ranking.first?.score)),
        Report.Field("best_judged_score", .number(finite: ranking.first.flatMap(judgedScore))),
      ])
  }

  private static func ends(_ seasons: ClosedRange<Int>) -> JSONValue {
    .array([.whole(seasons.lowerBound), .whole(seasons.upperBound)])
  }

  private var trials: Table {
    var table = Table(
      [Column("run", key: "run_id")]
        + axes.map { Column($0, key: ["settings", .key($0)], .number) }
        + [
          Column(
            "\(metric.title) \(Self.years(seasons.selected))", key: "selection_score", .number)
        ], at: "trials")
    for trial in ranking {
      table.append(
        [.run(trial.record.runID)] + trial.settings.map(Self.setting) + [.score(trial.score)])
    }
    return table
  }

  /// As it was typed, and for programs a number where it is one.
  private static func setting(_ text: String) -> Cell {
    Cell(text, data: Double(text).map { .number(finite: $0) } ?? .text(text))
  }

  private var sentences: [String] {
    var sentences: [String] = []
    if ranking.count > limit {
      sentences.append(
        "\(limit) of \(NumberFormat.grouped(ranking.count)) trials; " + guide(.showMore))
    }
    sentences.append("sweep \(id): " + guide(.listSweep(id: id)))
    if let best = ranking.first { sentences.append(verdict(on: best)) }
    return sentences
  }

  /// The result of the best where it was not chosen.
  private func verdict(on best: Trial) -> String {
    let settings = zip(axes, best.settings).map { "\($0)=\($1)" }.joined(separator: " ")
    let chosen =
      "\(metric.title) \(ScoreText.score(best.score)) on \(Self.years(seasons.selected))"
    guard let judged = seasons.judged else {
      return "best: \(settings), \(chosen), the games it was chosen on; " + guide(.judgeElsewhere)
    }
    return "best: \(settings), \(chosen), where it was chosen; "
      + "\(ScoreText.score(judgedScore(of: best))) on \(Self.years(judged))"
  }

  private func judgedScore(of trial: Trial) -> Double? {
    seasons.judged.flatMap { trial.record.metrics.mean(metric, over: $0) }
  }

  private static func years(_ seasons: ClosedRange<Int>) -> String {
    seasons.count == 1 ? "\(seasons.lowerBound)" : "\(seasons.lowerBound)–\(seasons.upperBound)"
  }
}
