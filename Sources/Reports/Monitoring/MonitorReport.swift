internal import Evaluation
internal import JSON
internal import Ledger
public import Monitoring
internal import Sequential
internal import Time
internal import Wording

/// How a run that is watched stands: a sentence, the evidence, and its weeks.
public struct MonitorReport {
  private let look: Look

  public init(_ look: Look) { self.look = look }

  private var season: SeasonPerformance? { look.latest }
  private var evidence: SeasonEvidence? { season?.evidence }
  private var point: SeasonEvidence.Point? { evidence?.current.last }

  /// How the run stands, and what is to be known of the games.
  var opening: [Block] { [.verdict(MonitorWords.sentence(look))] + notes }

  var notes: [Block] {
    [MonitorWords.mark(look.run), MonitorWords.early(season)].compactMap { text in
      text.map { Block.note($0) }
    }
  }

  public var report: Report {
    let figures = Section([.figures(facts)])
    let weeks = weekTable
    return Report(
      title: "Run \(look.run.runID.prefix(8)), watched",
      [Section(opening), figures] + (weeks.rows.isEmpty ? [] : [Section("Weeks", [.table(weeks)])]),
      page: [Section(opening)] + charts + [figures]
        + (weeks.rows.isEmpty ? [] : [Section("Weeks", [.table(weeks)])]),
      fields: fields)
  }

  private var levels: EvidenceLevels { evidence?.levels ?? EvidenceLevels(restarts: 0) }

  var facts: Figures {
    let excess = season?.excess
    return Figures([
      Figures.Fact("run", .run(look.run.runID), at: "run_id"),
      Figures.Fact("forecasts", .text(look.run.origin.rawValue), at: "origin"),
      Figures.Fact("season", season.map { .label($0.season) } ?? .missing, at: "season"),
      Figures.Fact("games", .count(point?.games ?? 0), at: "games"),
      Figures.Fact("weeks", .count(evidence?.current.count ?? 0), at: "periods"),
      Figures.Fact("sharp evidence", MonitorWords.cell(point?.sharp ?? 1)),
      Figures.Fact("tolerant evidence", MonitorWords.cell(point?.tolerant ?? 1)),
      Figures.Fact("what weighs most", .text(point?.strongest?.words)),
      Figures.Fact(
        "excess log loss", .difference(excess?.mean), at: ["excess_log_loss", "mean"]),
      Figures.Fact(
        "its standard error", .number(excess?.standardError, decimals: 4),
        at: ["excess_log_loss", "standard_error"]),
      Figures.Fact(
        "Spiegelhalter's Z", .number(season?.spiegelhalter.value, decimals: 2),
        at: "spiegelhalter_z"),
    ])
  }

  var fields: [Report.Field] {
    [
      Report.Field(["evidence", "sharp"], .number(point?.sharp ?? 1)),
      Report.Field(["evidence", "tolerant"], .number(point?.tolerant ?? 1)),
      Report.Field(["evidence", "strongest"], strongest),
      Report.Field(["evidence", "warn_at"], .number(levels.warnAt)),
      Report.Field(["evidence", "high_at"], .number(levels.highAt)),
      Report.Field(["evidence", "critical_at"], .number(levels.criticalAt)),
      Report.Field("weeks", .array([])),
      Report.Field("excess_log_loss", .object(["mean": .null, "standard_error": .null])),
    ]
  }

  private var strongest: JSONValue {
    guard let strongest = point?.strongest else { return .null }
    return .object(["home": .number(strongest.home), "slope": .number(strongest.slope)])
  }

  private var weekTable: Table {
    var table = Table(
      [
        Column("week of", key: "week", .token), Column("games", key: "games", .number),
        Column("log loss", key: "log_loss", .number),
        Column("if right", key: "expected_log_loss", .number),
        Column("excess", key: "excess_log_loss", .number), Column("sharp", key: "sharp", .number),
        Column("tolerant", key: "tolerant", .number),
        Column("weighs most", key: "strongest", .token),
        Column("forecast", key: "completeness", .number),
      ], at: "weeks")
    for week in season?.weeks ?? [] {
      table.append([
        .date(week.week), .count(week.games), .score(week.metrics[.logLoss]),
        .score(week.expected.logLoss), .difference(week.excess.mean),
        MonitorWords.cell(week.evidence?.sharp), MonitorWords.cell(week.evidence?.tolerant),
        .text(week.evidence?.strongest.map(MonitorWords.alternative)), .percent(week.completeness),
      ])
    }
    return table
  }

  private var charts: [Section] {
    guard let evidence, evidence.points.count > 1 else { return [] }
    return [Section("Evidence", Self.drawing(of: evidence))]
  }

  static func drawing(of evidence: SeasonEvidence) -> [Block] {
    [
      .legend(EvidenceChart.series),
      .chart(
        EvidenceChart(evidence).chart,
        caption:
          "Powers of ten; it says nothing at 1, and is an alarm where it reaches a dotted line."),
    ]
  }
}
