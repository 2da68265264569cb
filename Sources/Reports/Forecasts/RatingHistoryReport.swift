internal import Chronology
public import Forecasting
internal import JSON
internal import League
internal import Tracking
internal import Wording

/// How one team's rating went.
public struct RatingHistoryReport {
  private let history: RatingHistory
  private let model: AskedModel

  public init(_ history: RatingHistory, by model: AskedModel) {
    (self.history, self.model) = (history, model)
  }

  private var played: [RatingHistory.Point] { history.points.filter { $0.rank != nil } }

  public var report: Report {
    Report(
      title: "\(history.team.label): ratings of \(model.record.modelType)",
      [Section([.table(table(of: played))]), Section(sentences.map(Block.sentence))],
      fields: [
        Report.Field("run_id", .text(model.record.runID)),
        Report.Field("team_id", .number(Double(history.team.id))),
        Report.Field("team", .text(history.team.label)),
        Report.Field("unit", .text(model.forecaster.ratingUnit)),
        // Programs are given seasons without a game of the team too.
        Report.Field(table(of: history.points, at: "history")),
      ])
  }

  private func table(of points: [RatingHistory.Point], at place: JSONPath? = nil) -> Table {
    var table = Table(
      [
        Column("season", key: "season", .number), Column("day", key: "day", .number),
        Column("rating", key: "rating", .number), Column("rank", key: "rank", .number),
        Column(""), Column("date", .token),
      ], at: place)
    let values = points.map(\.rating)
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    for point in points {
      let share = high > low ? (point.rating - low) / (high - low) : 1
      table.append([
        .label(point.moment.season), .label(point.moment.day), .number(point.rating, decimals: 1),
        .count(point.rank), .text(Self.bar(share)), .date(model.date(of: point.moment)),
      ])
    }
    return table
  }

  /// From one to twenty cells.
  private static func bar(_ share: Double) -> String {
    String(repeating: "█", count: 1 + Int((19 * share).rounded()))
  }

  private var sentences: [String] {
    let facts =
      "\(history.team.label): \(model.record.modelType), run \(model.record.shortID). Ratings: "
    return [
      facts + "\(model.forecaster.ratingUnit), on the morning of each day.",
      "It went " + Sparkline.text(played.map(\.rating)) + ".",
    ]
  }
}
