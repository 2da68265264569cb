internal import Ledger
internal import Terminal
internal import Wording

/// `almanac forecasts score`: how good the forecasts on record are.
enum ForecastsScoreCommand: Command {
  static let specification = CommandSpecification(
    name: "score", summary: "Score the forecasts on record.",
    discussion:
      "Of each game and run the forecast that counts; those that were issued, replayed and added "
      + "afterwards apart. \"if right\" is what a score would be on average if every probability were "
      + "right: a log loss well above it says that they are not.",
    options: [
      OptionSpecification(
        "by", placeholder: "GROUP", help: "What to score apart.",
        allowedValues: ScoreGrouping.allCases.filter { $0 != .all }.map(\.rawValue))
    ] + LeagueInUse.options + [SharedOptions.json],
    examples: ["almanac forecasts score", "almanac forecasts score --by month"])

  private struct Answer: Encodable {
    let scores: ForecastScores

    enum CodingKeys: String, CodingKey {
      case origin, group, forecasts, decided, accuracy
      case logLoss = "log_loss"
      case brierScore = "brier_score"
      case expectedLogLoss = "expected_log_loss"
      case expectedBrierScore = "expected_brier_score"
      case expectedAccuracy = "expected_accuracy"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(scores.origin, forKey: .origin)
      try container.encode(scores.group, forKey: .group)
      try container.encode(scores.count, forKey: .forecasts)
      try container.encode(scores.decided, forKey: .decided)
      try container.encode(scores.logLoss, forKey: .logLoss)
      try container.encode(scores.brierScore, forKey: .brierScore)
      try container.encode(scores.accuracy, forKey: .accuracy)
      try container.encode(scores.expectedLogLoss, forKey: .expectedLogLoss)
      try container.encode(scores.expectedBrierScore, forKey: .expectedBrierScore)
      try container.encode(scores.expectedAccuracy, forKey: .expectedAccuracy)
    }
  }

  static func run(_ arguments: ParsedArguments, _ context: CommandContext) throws {
    let grouping = arguments.value("by").flatMap(ScoreGrouping.init) ?? .all
    let league = try LeagueInUse(arguments, context)
    let ledger = try league.open(.look)
    let scores = try ledger.scores(league.league.id, by: grouping)
    if arguments.has("json") {
      return try context.printJSON(JSONList.text(of: scores.map(Answer.init)))
    }
    guard !scores.isEmpty else {
      return try context.print("No game with a forecast that counts has a result yet.")
    }
    try context.output.write(
      table(scores, grouping).render(width: context.output.tableWidth, style: context.style))
  }

  private static func table(_ scores: [ForecastScores], _ grouping: ScoreGrouping) -> TextTable {
    var table = TextTable(
      [TableColumn("forecasts"), TableColumn(grouping == .all ? "" : grouping.rawValue)]
        + [
          "games", "log loss", "if right", "Brier", "if right", "accuracy", "if right",
        ].map { TableColumn($0, alignment: .right) })
    for row in scores {
      let values = [
        row.logLoss, row.expectedLogLoss, row.brierScore, row.expectedBrierScore, row.accuracy,
        row.expectedAccuracy,
      ]
      table.append(
        [row.origin, row.group ?? "", NumberFormat.grouped(row.count)]
          + values.map { NumberFormat.fixed($0, decimals: 4) })
    }
    return table
  }
}
