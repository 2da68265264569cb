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
      [
        Section([
          .verdict(sentence), .note(noEvidence), .table(table([statement]).placed(at: "rows")),
        ])
      ],
      fields: [
        Report.Field("is_new", .boolean(isNew)),
        Report.Field("recommendation", .text("insufficient")),
        Report.Field(
          "evidence",
          .object(["sharp": .null, "tolerant": .null, "reason": .text(noEvidence)])),
      ])
  }

  private static let noEvidence =
    "Metrics that are stated are no evidence: it takes each game's probability, on record before the outcome."

  private static func table(_ statements: [ExternalMetrics.Statement]) -> Table {
    var table = Table(
      [
        Column("model", key: "model", narrowest: 8), Column("from", key: "start_date", .token),
        Column("to", key: "end_date", .token), Column("games", key: "games", .number),
      ] + ExternalScore.allCases.map { Column($0.title, key: [.key($0.rawValue)], .number) }
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
