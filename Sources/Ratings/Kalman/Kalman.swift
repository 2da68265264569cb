public import Hyperparameters
public import League

/// A Kalman filter on margins: each team is a mean strength and its variance, in points.
///
///     d = r_A − r_B + home advantage · site
///     S = P_A + P_B + game variance
///     p = Φ(d / √S)
///     e = (margin − d) / S;  r_A += P_A e;  r_B −= P_B e;  P −= P² / S on both sides
///
/// Between two games of a season P grows with the days that have passed. Between seasons a rating
/// moves toward its conference's and P grows. Each team's variance stands alone, as if teams were
/// independent. Games of one day are learnt together, from the ratings of the morning: a team that
/// plays several gains the information of all,
///
///     1/P ← 1/P + Σ 1/(S − P);  r ← r ± P Σ (margin − d)/(S − P)
///
/// which for a single game is the update above.
///
/// References: Kalman, "A new approach to linear filtering and prediction problems" (1960); Glickman and
/// Stern, "A state-space model for National Football League scores" (1998).
public struct Kalman: MarginFilter {
  public static let isJoint = false

  private let parameters: KalmanParameters
  private var teams: [TeamBelief]
  private var seasonsBegun = 0
  /// The teams that play on the day that is being learnt.
  private var playing: [Int] = []

  private struct TeamBelief {
    var rating: Double
    var variance: Double
    /// Day of its last game in the season that is being walked.
    var lastDay: Int32?
    /// Whether it has played, in any season.
    var isKnown = false
    /// Sums over the games of the day: of 1/(S − P) and of ± (margin − d)/(S − P).
    var precisionGain = 0.0
    var pull = 0.0

    /// Its variance on a later day of the season.
    func variance(on day: Int32, growing daily: Double) -> Double {
      lastDay.map { variance + daily * Double(day - $0) } ?? variance
    }
  }

  public init(_ values: HyperparameterValues, teams: TeamTable) {
    parameters = KalmanParameters(values)
    let newcomer = TeamBelief(
      rating: parameters.initialRating, variance: parameters.newcomerVariance)
    self.teams = Array(repeating: newcomer, count: teams.count)
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    seasonsBegun += 1
    guard seasonsBegun > 1 else { return }
    let carried = parameters.carriedOver(teams.map { $0.isKnown ? $0.rating : nil }, start)
    for team in teams.indices {
      teams[team].lastDay = nil
      guard let rating = carried[team] else {
        teams[team].rating = parameters.newcomerRating
        continue
      }
      teams[team].rating = rating
      teams[team].variance =
        parameters.varianceCarryover * teams[team].variance + parameters.seasonVariance
    }
  }

  public func belief(of team: Int32, on day: Int32? = nil) -> (rating: Double, variance: Double) {
    let belief = teams[Int(team)]
    guard let day else { return (belief.rating, belief.variance) }
    return (belief.rating, belief.variance(on: day, growing: parameters.dailyVariance))
  }

  public var state: RatingsState {
    RatingsState(
      seasonsBegun: seasonsBegun,
      teams: teams.map {
        RatingsState.Team(
          rating: $0.rating, variance: $0.variance, lastDay: $0.lastDay, isKnown: $0.isKnown)
      })
  }

  public mutating func resume(from state: RatingsState) {
    precondition(state.teams.count == teams.count, "a state for each team")
    seasonsBegun = state.seasonsBegun
    for (team, known) in state.teams.enumerated() {
      teams[team] = TeamBelief(
        rating: known?.rating ?? parameters.unseenRating(seasonsBegun: seasonsBegun),
        variance: known?.variance ?? parameters.newcomerVariance, lastDay: known?.lastDay,
        isKnown: known?.isKnown ?? false)
    }
  }

  public mutating func update(_ day: GameDay) {
    playing.removeAll(keepingCapacity: true)
    for index in day.matchups.indices {
      guard let result = day.results[index] else { continue }
      hear(day.matchups[index], margin: Double(result.margin))
    }
    for team in playing { learn(team) }
  }

  /// Gathers what a game tells of both teams; their ratings stay those of the morning.
  private mutating func hear(_ matchup: Matchup, margin: Double) {
    let (lead, variance) = self.margin(of: matchup)
    for (team, sign) in [(Int(matchup.teamA), 1.0), (Int(matchup.teamB), -1.0)] {
      if teams[team].lastDay != matchup.day { playing.append(team) }
      age(team, to: matchup.day)
      let others = variance - teams[team].variance
      teams[team].precisionGain += 1 / others
      teams[team].pull += sign * (margin - lead) / others
    }
  }

  private mutating func learn(_ team: Int) {
    let belief = teams[team]
    let variance = 1 / (1 / belief.variance + belief.precisionGain)
    teams[team].variance = variance
    teams[team].rating += variance * belief.pull
    teams[team].precisionGain = 0
    teams[team].pull = 0
  }

  private mutating func age(_ team: Int, to day: Int32) {
    teams[team].variance = teams[team].variance(on: day, growing: parameters.dailyVariance)
    teams[team].lastDay = day
    teams[team].isKnown = true
  }

  public func margin(of matchup: Matchup) -> (lead: Double, variance: Double) {
    let (teamA, teamB) = (teams[Int(matchup.teamA)], teams[Int(matchup.teamB)])
    let home = parameters.homeAdvantage * Double(matchup.site.rawValue)
    let daily = parameters.dailyVariance
    let uncertainty =
      teamA.variance(on: matchup.day, growing: daily)
      + teamB.variance(on: matchup.day, growing: daily)
    return ((teamA.rating - teamB.rating) + home, uncertainty + parameters.gameVariance)
  }
}
