internal import Evaluation
public import Ledger

/// How good the forecasts on record are, and how good they would be if they were right.
public struct ForecastScoreReport {
  private let scores: [ForecastScores]
  private let grouping: ScoreGrouping

  public init(_ scores: [ForecastScores], by grouping: ScoreGrouping) {
    (self.scores, self.grouping) = (scores, grouping)
  }

  public var report: Report {
    guard !scores.isEmpty else {
      let sentence = "No game with a forecast that counts has a result yet."
      return Report(
        title: "Scores", [Section([.sentence(sentence)])], fields: [Report.Field(table)])
    }
    return Report(title: "Scores", [Section([.table(table)])])
  }

  private var table: Table {
    let group: Column =
      grouping == .all ? .data("group") : Column(grouping.rawValue, key: "group", .token)
    var table = Table(
      [
        Column("forecasts", key: "origin"), group, Column("games", key: "forecasts", .number),
        .data("decided"),
        .metric(.logLoss), Column("if right", key: "expected_log_loss", .number),
        .metric(.brierScore), Column("if right", key: "expected_brier_score", .number),
        .metric(.accuracy), Column("if right", key: "expected_accuracy", .number),
      ], at: .root)
    for row in scores {
      table.append([
        .text(row.origin), .text(row.group), .count(row.count), .count(row.decided),
        .score(row.logLoss), .score(row.expectedLogLoss), .score(row.brierScore),
        .score(row.expectedBrierScore), .score(row.accuracy), .score(row.expectedAccuracy),
      ])
    }
    return table
  }
}
