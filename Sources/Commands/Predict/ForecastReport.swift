internal import Forecasting
internal import League
internal import Terminal
internal import Tracking
internal import Wording

/// Forecasts of games, as people and programs read them.
struct ForecastReport {
  let run: LoadedRun
  let games: [GameForecast]

  private var teams: TeamTable { run.forecaster.teams }

  // MARK: Text

  func text(width: Int?, style: Style) -> String {
    guard !games.isEmpty else {
      return Prose.text(
        ["No game is without a score from \(run.words(for: run.forecaster.moment)) on."],
        width: width)
    }
    let table = table.render(width: width, style: style)
    return table + "\n" + Prose.text([knowledge], width: width)
  }

  private var knowledge: String {
    let moments = Set(games.map(\.moment)).sorted()
    guard moments.count > 1 else { return run.knowledge + "." }
    return
      "\(run.record.modelType), run \(run.record.shortID): asked about each game as of the morning of "
      + "its day, or of \(run.words(for: moments[moments.count - 1])) where that is earlier."
  }

  private var table: TextTable {
    var table = TextTable([
      TableColumn("season", alignment: .right), TableColumn("day", alignment: .right),
      TableColumn("team", minimumWidth: 8, isFlexible: true),
      TableColumn("wins", alignment: .right), TableColumn(""),
      TableColumn("opponent", minimumWidth: 8, isFlexible: true), TableColumn("date"),
    ])
    for game in games {
      let matchup = game.matchup
      table.append([
        TableCell(String(matchup.season)), TableCell(String(matchup.day)),
        TableCell(teams[matchup.teamA].label, game.probability >= 0.5 ? .bold : .dim),
        TableCell(NumberFormat.fixed(100 * game.probability, decimals: 1) + " %"),
        TableCell(preposition(matchup.site)), TableCell(teams[matchup.teamB].label),
        TableCell(date(of: matchup) ?? NumberFormat.absent),
      ])
    }
    return table
  }

  private func preposition(_ site: Site) -> String {
    switch site {
    case .home: "at home to"
    case .away: "at"
    case .neutral: "against"
    }
  }

  private func date(of matchup: Matchup) -> String? {
    run.date(of: Moment(season: Int(matchup.season), day: matchup.day))?.description
  }

  // MARK: JSON and CSV

  private struct Answer: Encodable {
    let runID: String
    let modelType: String
    let forecasts: [Row]

    enum CodingKeys: String, CodingKey {
      case forecasts
      case runID = "run_id"
      case modelType = "model_type"
    }
  }

  private struct Row: Encodable {
    struct KnownBefore: Encodable {
      let season: Int
      let day: Int32
    }

    let season: Int32
    let day: Int32
    let date: String?
    let teamAID: Int64
    let teamA: String
    let teamBID: Int64
    let teamB: String
    let site: String
    let isTournament: Bool
    let probability: Double
    let knownBefore: KnownBefore

    enum CodingKeys: String, CodingKey {
      case season, day, date, site
      case teamAID = "team_a_id"
      case teamA = "team_a"
      case teamBID = "team_b_id"
      case teamB = "team_b"
      case isTournament = "is_tournament"
      case probability = "pred_win_prob"
      case knownBefore = "known_before"
    }
  }

  private var rows: [Row] {
    games.map { game in
      let (one, other) = (teams[game.matchup.teamA], teams[game.matchup.teamB])
      return Row(
        season: game.matchup.season, day: game.matchup.day, date: date(of: game.matchup),
        teamAID: one.id, teamA: one.label, teamBID: other.id, teamB: other.label,
        site: "\(game.matchup.site)", isTournament: game.matchup.isTournament,
        probability: game.probability,
        knownBefore: Row.KnownBefore(season: game.moment.season, day: game.moment.day))
    }
  }

  var json: [UInt8] {
    get throws {
      JSONList.text(
        of: Answer(runID: run.record.runID, modelType: run.record.modelType, forecasts: rows))
    }
  }

  var csv: [UInt8] {
    let header = [
      "season", "day", "date", "team_a_id", "team_a", "team_b_id", "team_b", "site",
      "is_tournament", "pred_win_prob", "known_before_season", "known_before_day",
    ]
    let lines = rows.map { row in
      CSVText.line([
        String(row.season), String(row.day), row.date ?? "", String(row.teamAID), row.teamA,
        String(row.teamBID), row.teamB, row.site, String(row.isTournament),
        row.probability.description, String(row.knownBefore.season), String(row.knownBefore.day),
      ])
    }
    return Array(([CSVText.line(header)] + lines).joined().utf8)
  }
}
