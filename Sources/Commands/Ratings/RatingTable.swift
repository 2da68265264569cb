internal import Forecasting
internal import League
internal import Terminal
internal import Tracking
internal import Wording

/// The teams of a season at a moment, the best first.
struct RatingTable: RatingReport {
  private struct Row {
    let rank: Int
    let team: Team
    let rating: Double
    let record: (won: Int, lost: Int)
    /// Since a week before; nil in the season's first week.
    let change: Double?
    /// At each of `weeks`.
    let history: [Double]
  }

  private let run: LoadedRun
  private let weeks: [Moment]
  private let rows: [Row]
  private let teamCount: Int

  /// - Throws: what the model throws.
  init(_ run: LoadedRun, limit: Int) throws {
    let forecaster = run.forecaster
    let now = try forecaster.ratings()
    weeks = forecaster.weeks
    let past = try forecaster.ratings(at: Array(weeks.dropLast())) + [now]
    let records = forecaster.records
    let order = Standing.order(now, forecaster.activeTeams)
    rows = order.prefix(limit).enumerated().map { rank, place in
      let history = past.map { $0[Int(place)] }
      return Row(
        rank: rank + 1, team: forecaster.teams[place], rating: now[Int(place)],
        record: records[Int(place)],
        change: history.count > 1 ? now[Int(place)] - history[history.count - 2] : nil,
        history: history)
    }
    teamCount = order.count
    self.run = run
  }

  var table: TextTable {
    var table = TextTable([
      TableColumn("rank", alignment: .right),
      TableColumn("team", minimumWidth: 8, isFlexible: true),
      TableColumn("rating", alignment: .right), TableColumn("won–lost", alignment: .right),
      TableColumn("week", alignment: .right), TableColumn("season"),
    ])
    for row in rows {
      table.append([
        TableCell(String(row.rank)), TableCell(row.team.label, .bold),
        TableCell(NumberFormat.fixed(row.rating, decimals: 1)),
        TableCell("\(row.record.won)–\(row.record.lost)"),
        TableCell(NumberFormat.fixed(row.change, decimals: 1, isSigned: true)),
        TableCell(Sparkline.text(row.history)),
      ])
    }
    return table
  }

  var sentences: [String] {
    let shown =
      rows.count < teamCount ? ["\(rows.count) of \(teamCount) teams; --limit 0 shows all."] : []
    return ["\(run.knowledge). Ratings: \(run.forecaster.ratingUnit)."] + shown
  }

  private struct Answer: Encodable {
    struct Team: Encodable {
      let rank: Int
      let teamID: Int64
      let team: String
      let rating: Double
      let won: Int
      let lost: Int
      let change: Double?
      let history: [Double]

      enum CodingKeys: String, CodingKey {
        case rank, team, rating, won, lost, history
        case teamID = "team_id"
        case change = "change_since_last_week"
      }
    }

    let runID: String
    let season: Int
    let day: Int32
    let unit: String
    let historyDays: [Int32]
    let teams: [Team]

    enum CodingKeys: String, CodingKey {
      case season, day, unit, teams
      case runID = "run_id"
      case historyDays = "history_days"
    }
  }

  var json: [UInt8] {
    get throws {
      let moment = run.forecaster.moment
      return JSONList.text(
        of: Answer(
          runID: run.record.runID, season: moment.season, day: moment.day,
          unit: run.forecaster.ratingUnit, historyDays: weeks.map(\.day),
          teams: rows.map { row in
            Answer.Team(
              rank: row.rank, teamID: row.team.id, team: row.team.label, rating: row.rating,
              won: row.record.won, lost: row.record.lost, change: row.change,
              history: row.history)
          }))
    }
  }
}
