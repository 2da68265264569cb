internal import Determinism
public import League

/// Aggregates of a season's games: of all of them, and of each team's. Games of which only the outcome is
/// known have no points, and are left out.
public struct SeasonStatistics: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// Nil for all of the season.
    public var team: Int64?
    public var games = 0
    /// Points scored; of the whole season those of team A.
    public var pointsFor = 0
    public var pointsAgainst = 0
    public var homeGames = 0
    fileprivate var margins: [Double] = []
    fileprivate var homeMargin = 0.0

    /// Mean margin: the team's, or of the whole season the winner's.
    public var meanMargin: Double { margins.reduce(0, +) / Double(max(1, games)) }

    /// Sample standard deviation of the margin; nil for one game.
    public var marginDeviation: Double? {
      guard games > 1 else { return nil }
      let mean = meanMargin
      let squares = margins.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (squares / Double(games - 1)).squareRoot()
    }

    /// Mean margin of the home team in games at its home; nil without one.
    public var homeEdge: Double? { homeGames == 0 ? nil : homeMargin / Double(homeGames) }

    fileprivate mutating func add(margin: Double, points: (Int32, Int32), homeMargin: Double?) {
      games += 1
      pointsFor += Int(points.0)
      pointsAgainst += Int(points.1)
      margins.append(margin)
      if let homeMargin {
        homeGames += 1
        self.homeMargin += homeMargin
      }
    }
  }

  public let season: Int
  /// The whole season first, and then teams by their ids; none where no game has a score.
  public let rows: [Row]
  /// SHA-256 of the games with a result.
  public let digest: String

  public init(_ games: SeasonGames, teams: TeamTable) {
    var whole = Row()
    var byTeam: [Int64: Row] = [:]
    for (matchup, result) in zip(games.matchups, games.results) {
      guard let result, result.hasScores else { continue }
      let margin = Double(result.scoreA) - Double(result.scoreB)
      let home: Double? =
        switch matchup.site {
        case .home: margin
        case .away: -margin
        case .neutral: nil
        }
      let scores = (result.scoreA, result.scoreB)
      whole.add(margin: abs(margin), points: scores, homeMargin: home)
      let (a, b) = (teams[matchup.teamA].id, teams[matchup.teamB].id)
      byTeam[a, default: Row(team: a)].add(
        margin: margin, points: scores, homeMargin: matchup.site == .home ? margin : nil)
      byTeam[b, default: Row(team: b)].add(
        margin: -margin, points: (scores.1, scores.0),
        homeMargin: matchup.site == .away ? -margin : nil)
    }
    season = games.season
    rows = whole.games == 0 ? [] : [whole] + byTeam.sorted { $0.key < $1.key }.map(\.value)
    digest = games.digest(through: .max, teams: teams).hexadecimal
  }
}

extension LeagueSource {
  /// The aggregates of every season, derived from its games.
  public func seasonStatistics() throws -> [SeasonStatistics] {
    let teams = try teams()
    return try seasons.flatMap { season in
      try dataset(seasons: season...season).seasons.map { SeasonStatistics($0, teams: teams) }
    }
  }
}
