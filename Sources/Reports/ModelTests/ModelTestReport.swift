internal import Evaluation
internal import JSON
internal import Ledger
public import Monitoring
internal import Sequential
internal import Time
internal import Web
internal import Wording

/// A test between two models: how it stands, or how it ended.
public struct ModelTestReport {
  private let plan: ModelTestPlan
  /// Nil for a test that was replayed, which is not on record.
  private let test: ModelTest?
  private let look: ModelTestLook?

  /// - Parameter look: nil for a test that does not run.
  public init(_ test: ModelTest, _ look: ModelTestLook?) {
    (plan, self.test, self.look) = (test.plan, test, look)
  }

  /// A test that would have been.
  public init(replayed plan: ModelTestPlan, _ look: ModelTestLook) {
    (self.plan, test, self.look) = (plan, nil, look)
  }

  private var standing: ModelTestStanding? {
    test?.end?.result.map { ModelTestStanding($0) } ?? look.map { ModelTestStanding($0) }
  }

  public var report: Report {
    let sentence =
      test.flatMap { ModelTestWords.sentence($0) }
      ?? look.map { ModelTestWords.sentence(plan, $0) } ?? ""
    let opening =
      [.verdict(sentence)] + (look.map(ModelTestWords.notes) ?? []).map { Block.note($0) }
    let rest = [Section([.figures(facts)]), Section("Contenders", [.table(contenders)])] + weeks
    return Report(
      title: test.map { "Test \($0.plan.name)" } ?? "Test replayed", [Section(opening)] + rest,
      page: [Section(opening)] + charts + rest, fields: fields)
  }

  // MARK: Facts

  private var facts: Figures {
    let standing = standing
    let needed = look == nil ? nil : standing?.gamesNeeded
    return Figures(
      [
        Figures.Fact("status", .text(test?.status.rawValue ?? "replayed"), at: "status"),
        Figures.Fact("mode", .text(plan.mode.name), at: "mode"),
        Figures.Fact("metric", .text(plan.score.rawValue), at: "metric"),
        Figures.Fact("alpha", .number(plan.alpha, decimals: 3), at: "alpha"),
        Figures.Fact("games planned", .count(plan.horizon), at: "horizon"),
        Figures.Fact("games", .count(standing?.games), at: "games"),
        Figures.Fact("games still needed", .count(needed), at: "games_needed"),
        Figures.Fact("games to be played", .count(look?.openGames), at: "open_games"),
        Figures.Fact(
          "mean difference", .difference(standing?.meanDifference), at: "mean_difference"),
        Figures.Fact("interval", .interval(standing?.interval), at: "interval"),
      ] + (plan.mode == .shadow ? evidenceFacts(standing) : splitFacts(standing))
        + [
          Figures.Fact("winner", .text(standing?.winner?.rawValue), at: "winner"),
          Figures.Fact("decision", .text(test?.end?.result?.decision.rawValue), at: "decision"),
        ])
  }

  private func evidenceFacts(_ standing: ModelTestStanding?) -> [Figures.Fact] {
    [
      Figures.Fact(
        "evidence for the challenger",
        .number(standing?.evidence[.challenger], decimals: 2), at: "e_value"),
      Figures.Fact(
        "evidence for the champion", .number(standing?.evidence[.champion], decimals: 2),
        at: "champion_e_value"),
    ]
  }

  private func splitFacts(_ standing: ModelTestStanding?) -> [Figures.Fact] {
    let shares = plan.mode.shares
    var facts = [
      Figures.Fact("champion's share", .percent(shares.champion), at: "champion_share"),
      Figures.Fact("challenger's share", .percent(shares.challenger), at: "challenger_share"),
      Figures.Fact("p, Welch's test of losses", .pValue(standing?.pValue), at: "p_value"),
    ]
    guard case .split(let look) = look?.comparison else { return facts }
    facts += [
      Figures.Fact(
        "p, Fisher's test of winners named", .pValue(look.analysis?.winners.pValue),
        at: "fisher_p_value"),
      Figures.Fact(
        "p, games fell as planned", .pValue(look.ratio?.pValue), at: "sample_ratio_p_value"),
    ]
    return facts
  }

  private var fields: [Report.Field] {
    [
      Report.Field("test_id", .optional(test?.id)),
      Report.Field("name", .text(plan.name)),
      Report.Field("planned_at", .optional(test?.plannedAt.text(to: .microseconds))),
      Report.Field("starts_at", .text(plan.startsAt.text(to: .microseconds))),
      Report.Field("started_at", .optional(test?.startedAt?.text(to: .microseconds))),
      Report.Field("ended_at", .optional(test?.end?.time.text(to: .microseconds))),
      Report.Field("decided_by", .optional(test?.end?.actor)),
      Report.Field("notes", .optional(test?.end?.notes)),
      Report.Field("interval_scale", .number(plan.intervalScale)),
      Report.Field("verdict_date", .optional(standing?.verdictDate?.description)),
      Report.Field("origin", .text((look?.origin ?? .issued).rawValue)),
      Report.Field("contenders", .array([])), Report.Field("weeks", .array([])),
    ]
  }

  // MARK: Tables

  private var contenders: Table {
    let metrics = Metric.all(of: .probability)
    var table = Table(
      [
        Column("contender", key: "contender", .token), Column("run", key: "run_id", .token),
        Column("model", key: "model"), Column("version", key: "version", .number),
        Column("games", key: "games", .number),
      ] + metrics.map { Column($0.title, key: JSONPath([.key($0.name)]), .number) },
      at: "contenders")
    for contender in Contender.allCases {
      let source = contender == .champion ? plan.champion : plan.challenger
      let own = standing?.metrics[contender]
      table.append(
        [
          .text(contender.rawValue), .run(source.runID), .text(source.model),
          source.modelVersion.map { .label($0) } ?? .missing, .count(own?.games),
        ] + metrics.map { .score(own?[$0]) })
    }
    return table
  }

  private var points: [ShadowLook.Point] {
    guard case .shadow(let look) = look?.comparison else { return [] }
    return look.points
  }

  private var weeks: [Section] {
    guard !points.isEmpty else { return [] }
    var table = Table(
      [
        Column("week of", key: "week", .token), Column("games", key: "games", .number),
        Column("difference", key: "mean_difference", .number),
        Column("interval", key: "interval", .token),
        Column("for challenger", key: "e_value", .number),
        Column("for champion", key: "champion_e_value", .number),
      ], at: "weeks")
    for point in points {
      table.append([
        .date(point.week), .count(point.duel.games), .difference(point.duel.mean),
        .interval(point.duel.interval),
        .number(point.duel.evidence(for: .challenger), decimals: 2),
        .number(point.duel.evidence(for: .champion), decimals: 2),
      ])
    }
    return [Section("Weeks", [.table(table)])]
  }

  private var charts: [Section] {
    guard points.count > 1 else { return [] }
    let chart = DuelChart(points: points, alpha: plan.alpha)
    return [
      Section(
        "Evidence",
        [
          .legend(DuelChart.series),
          .chart(
            chart.chart,
            caption: "Powers of ten; it says nothing at 1, and decides at the dotted lines."),
        ])
    ]
  }
}
