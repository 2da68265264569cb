internal import Forecasting
internal import League
internal import Terminal
internal import Tracking
internal import Wording

/// How one team's rating went.
struct TeamHistory: RatingReport {
  private struct Row {
    let moment: Moment
    /// Nil where the team did not play that season.
    let rank: Int?
    let rating: Double
  }

  private let run: LoadedRun
  private let team: Team
  private let rows: [Row]

  /// - Parameter moments: not later than the model's own, which may be among them.
  /// - Throws: what the model throws.
  init(_ run: LoadedRun, _ team: Int32, _ moments: [Moment]) throws {
    let ratings = try run.forecaster.ratings(at: moments)
    rows = zip(moments, ratings).map { moment, ratings in
      let order = Standing.order(ratings, run.forecaster.activeTeams(season: moment.season))
      return Row(
        moment: moment, rank: order.firstIndex(of: team).map { $0 + 1 },
        rating: ratings[Int(team)])
    }
    self.team = run.forecaster.teams[team]
    self.run = run
  }

  private var played: [Row] { rows.filter { $0.rank != nil } }

  var table: TextTable {
    var table = TextTable([
      TableColumn("season", alignment: .right), TableColumn("day", alignment: .right),
      TableColumn("rating", alignment: .right), TableColumn("rank", alignment: .right),
      TableColumn("", minimumWidth: 10), TableColumn("date"),
    ])
    let values = played.map(\.rating)
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    for row in played {
      table.append([
        String(row.moment.season), String(row.moment.day),
        NumberFormat.fixed(row.rating, decimals: 1), NumberFormat.grouped(row.rank),
        Self.bar(high > low ? (row.rating - low) / (high - low) : 1),
        run.date(of: row.moment)?.description ?? NumberFormat.absent,
      ])
    }
    return table
  }

  /// From one to twenty cells.
  private static func bar(_ share: Double) -> String {
    String(repeating: "█", count: 1 + Int((19 * share).rounded()))
  }

  var sentences: [String] {
    let facts = "\(team.label): \(run.record.modelType), run \(run.record.shortID). Ratings: "
    return [
      facts + "\(run.forecaster.ratingUnit), on the morning of each day.",
      "It went " + Sparkline.text(played.map(\.rating)) + ".",
    ]
  }

  private struct Answer: Encodable {
    struct Point: Encodable {
      let season: Int
      let day: Int32
      let rating: Double
      let rank: Int?
    }

    let runID: String
    let teamID: Int64
    let team: String
    let unit: String
    let history: [Point]

    enum CodingKeys: String, CodingKey {
      case team, unit, history
      case runID = "run_id"
      case teamID = "team_id"
    }
  }

  var json: [UInt8] {
    get throws {
      JSONList.text(
        of: Answer(
          runID: run.record.runID, teamID: team.id, team: team.label,
          unit: run.forecaster.ratingUnit,
          history: rows.map {
            Answer.Point(
              season: $0.moment.season, day: $0.moment.day, rating: $0.rating, rank: $0.rank)
          }))
    }
  }
}
