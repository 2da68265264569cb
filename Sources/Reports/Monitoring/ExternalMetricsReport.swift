internal import JSON
public import Monitoring
internal import Time
internal import Wording

/// What was stated of models that run elsewhere.
public struct ExternalMetricsReport {
  private let statements: [ExternalMetrics.Statement]

  public init(_ statements: [ExternalMetrics.Statement]) { self.statements = statements }

  public var report: Report {
    guard !statements.isEmpty else {
      return Report(
        title: "Models elsewhere",
        [Section([.sentence("Nothing was stated yet of a model that runs elsewhere.")])],
        fields: [Report.Field(.root, .array([]))])
    }
    let models = Set(statements.map(\.metrics.model)).count
    let sentence =
      "\(NumberFormat.counted(statements.count, "period")) of "
      + "\(NumberFormat.counted(models, "model")) that \(models == 1 ? "runs" : "run") elsewhere."
    return Report(
      title: "Models elsewhere",
      [Section([.sentence(sentence), .note(Self.noEvidence), .table(Self.table(statements))])])
  }

  /// A statement that was taken in.
  ///
  /// - Parameter isNew: false where the same was on record already.
  public static func stated(_ statement: ExternalMetrics.Statement, isNew: Bool) -> Report {
    let games = NumberFormat.counted(statement.metrics.games, "game")
    let verb = isNew ? "On record" : "On record already"
    let sentence =
      "\(verb): \(games) of \(statement.metrics.model), \(statement.metrics.start) to "
      + "\(statement.metrics.end)."
    return Report(
      title: "Metrics of \(statement.metrics.model)",
      [Section([.verdict(sentence), .note(noEvidence), .figures(figures(statement))])],
      fields: [
        Report.Field("is_new", .boolean(isNew)),
        Report.Field("recommendation", .text("insufficient")),
        Report.Field(
          "evidence",
          .object(["sharp": .null, "tolerant": .null, "reason": .text(noEvidence)])),
        Report.Field(["row", "number"], .whole(statement.number)),
      ]
        + ExternalScore.allCases.filter { statement.metrics.scores[$0] == nil }.map {
          Report.Field(["row", .key($0.rawValue)], .null)
        })
  }

  private static func figures(_ statement: ExternalMetrics.Statement) -> Figures {
    let metrics = statement.metrics
    let facts: [Figures.Fact] =
      [
        Figures.Fact("model", .text(metrics.model), at: ["row", "model"]),
        Figures.Fact("from", .date(metrics.start), at: ["row", "start_date"]),
        Figures.Fact("to", .date(metrics.end), at: ["row", "end_date"]),
        Figures.Fact("games", .count(metrics.games), at: ["row", "games"]),
      ]
      + ExternalScore.allCases.filter { metrics.scores[$0] != nil }.map {
        Figures.Fact($0.title, .score(metrics.scores[$0]), at: ["row", .key($0.rawValue)])
      }
    return Figures(
      facts + [
        Figures.Fact("by", .text(statement.actor), at: ["row", "stated_by"]),
        Figures.Fact(
          "stated (UTC)", .time(statement.time.text(to: .microseconds)), at: ["row", "stated_at"]),
      ])
  }

  private static let noEvidence =
    "Metrics that are stated are no evidence: it takes each game's probability, on record before the outcome."

  private static func table(_ statements: [ExternalMetrics.Statement]) -> Table {
    var table = Table(
      [
        Column("model", key: "model", narrowest: 8), Column("from", key: "start_date", .token),
        Column("to", key: "end_date", .token), Column("games", key: "games", .number),
      ]
        // People are shown the metrics that anybody stated.
        + ExternalScore.allCases.map { score in
          Column(
            score.title, key: [.key(score.rawValue)], .number,
            for: statements.contains { $0.metrics.scores[score] != nil } ? .people : .programs)
        }
        + [
          Column("by", key: "stated_by", narrowest: 6),
          Column("stated (UTC)", key: "stated_at", .token), .data("number"),
        ], at: .root)
    for statement in statements {
      let metrics = statement.metrics
      table.append(
        [
          .text(metrics.model), .date(metrics.start), .date(metrics.end), .count(metrics.games),
        ] + ExternalScore.allCases.map { .score(metrics.scores[$0]) }
          + [
            .text(statement.actor), .time(statement.time.text(to: .microseconds)),
            .data(.whole(statement.number)),
          ])
    }
    return table
  }
}
