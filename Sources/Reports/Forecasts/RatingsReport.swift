internal import Chronology
public import Forecasting
internal import JSON
internal import League
internal import Tracking
internal import Wording

/// The teams of a season at a moment, the best first.
public struct RatingsReport {
  private let standings: Standings
  private let model: AskedModel
  private let guide: Guide

  public init(_ standings: Standings, by model: AskedModel, _ guide: Guide) {
    (self.standings, self.model, self.guide) = (standings, model, guide)
  }

  public var report: Report {
    let moment = model.forecaster.moment
    return Report(
      title: "Ratings of \(model.record.modelType), run \(model.record.shortID)",
      [Section([.table(table)]), Section(sentences.map(Block.sentence))],
      fields: [
        Report.Field("run_id", .text(model.record.runID)),
        Report.Field("season", .whole(moment.season)), Report.Field("day", .whole(Int(moment.day))),
        Report.Field("unit", .text(model.forecaster.ratingUnit)),
        Report.Field("history_days", .array(standings.weeks.map { .whole(Int($0.day)) })),
      ])
  }

  private var table: Table {
    var table = Table(
      [
        Column("rank", key: "rank", .number), Column("team", key: "team", narrowest: 8),
        Column("rating", key: "rating", .number), Column("won–lost", .number),
        Column("week", key: "change_since_last_week", .number), Column("season", key: "history"),
        .data("team_id"), .data("won"), .data("lost"),
      ], at: "teams")
    for row in standings.rows {
      table.append([
        .label(row.rank), .text(row.team.label).toned(.strong), .number(row.rating, decimals: 1),
        Cell("\(row.record.won)–\(row.record.lost)", data: .null),
        .difference(row.change, decimals: 1),
        Cell(
          Sparkline.text(row.history), data: .array(row.history.map { .number($0) })),
        .label(row.team.id), .label(row.record.won), .label(row.record.lost),
      ])
    }
    return table
  }

  private var sentences: [String] {
    let shown = standings.rows.count
    let more =
      shown < standings.teamCount
      ? ["\(shown) of \(standings.teamCount) teams; \(guide(.showAll))."] : []
    return ["\(model.knowledge). Ratings: \(model.forecaster.ratingUnit)."] + more
  }
}
