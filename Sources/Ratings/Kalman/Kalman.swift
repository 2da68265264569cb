public import League

/// A Kalman filter on margins: each team is a mean strength and its variance, in points, and each host
/// is better at home by what the league's home edge h and its own bonus b say.
///
///     lead = r_A − r_B + site · (h + b_host)
///     S = P_A + P_B + |site| · (P_b + P_h) + game variance
///     p = Φ(lead / √S)
///     e = (c · asinh(margin / c) − lead) / S;  r_A += P_A e;  r_B −= P_B e;  P −= P² / S on both sides
///
/// Between two games of a season P grows with the days that have passed. Between seasons a rating
/// moves toward its conference's and P grows, and so does P_h. Each variance stands alone, as if the
/// states were independent. Games of one day are learnt together, from what was known in the morning: a
/// team that plays several gains the information of all,
///
///     1/P ← 1/P + Σ 1/(S − P);  r ← r ± P Σ (S e)/(S − P)
///
/// which for a single game is the update above; b and h are learnt likewise. Without home variances and
/// softening it is the filter of the first version of the model.
///
/// References: Kalman, "A new approach to linear filtering and prediction problems" (1960); Glickman and
/// Stern, "A state-space model for National Football League scores" (1998).
public struct Kalman: MarginFilter {
  public static let isJoint = false

  let parameters: KalmanParameters
  private var teams: [TeamBelief]
  private var edges: HomeEdges
  private var seasonsBegun = 0

  init(_ parameters: KalmanParameters, teamCount: Int) {
    self.parameters = parameters
    let newcomer = TeamBelief(
      rating: parameters.initialRating, variance: parameters.newcomerVariance)
    teams = Array(repeating: newcomer, count: teamCount)
    edges = HomeEdges(parameters, teamCount: teamCount)
  }

  public var learnsHomeEdges: Bool { parameters.learnsHomeEdges }

  public mutating func beginSeason(_ start: SeasonStart) {
    seasonsBegun += 1
    guard seasonsBegun > 1 else { return }
    edges.drift()
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
    var state = RatingsState(
      seasonsBegun: seasonsBegun,
      teams: teams.map {
        RatingsState.Team(
          rating: $0.rating, variance: $0.variance, lastDay: $0.lastDay, isKnown: $0.isKnown)
      })
    edges.store(in: &state)
    return state
  }

  public mutating func resume(from state: RatingsState) {
    precondition(state.teams.count == teams.count, "a state for each team")
    seasonsBegun = state.seasonsBegun
    edges = HomeEdges(parameters, resuming: state)
    for (team, known) in state.teams.enumerated() {
      teams[team] = TeamBelief(
        rating: known?.rating ?? parameters.unseenRating(seasonsBegun: seasonsBegun),
        variance: known?.variance ?? parameters.newcomerVariance, lastDay: known?.lastDay,
        isKnown: known?.isKnown ?? false)
    }
  }

  public func margin(of matchup: Matchup) -> (lead: Double, variance: Double) {
    let daily = parameters.dailyVariance
    let (teamA, teamB) = (teams[Int(matchup.teamA)], teams[Int(matchup.teamB)])
    return margin(
      teamA.rating - teamB.rating,
      teamA.variance(on: matchup.day, growing: daily)
        + teamB.variance(on: matchup.day, growing: daily),
      host: Int(matchup.site.rawValue < 0 ? matchup.teamB : matchup.teamA),
      site: Double(matchup.site.rawValue))
  }

  /// - Parameter site: 1 where A is the host, −1 where B is, 0 where nobody is.
  @inline(__always)
  private func margin(
    _ difference: Double, _ uncertainty: Double, host: Int, site: Double
  ) -> (lead: Double, variance: Double) {
    let home = edges.edge(of: host)
    let homeVariance = site == 0 ? 0 : home.variance
    return (
      difference + home.mean * site, uncertainty + (homeVariance + parameters.gameVariance)
    )
  }

  public mutating func update(_ day: GameDay) {
    for index in day.matchups.indices {
      guard let result = day.results[index] else { continue }
      let matchup = day.matchups[index]
      _ = hear(
        Int(matchup.teamA), Int(matchup.teamB), site: Double(matchup.site.rawValue),
        day: matchup.day, margin: parameters.softened(Double(result.margin)))
    }
    for matchup in day.matchups {
      learn(Int(matchup.teamA))
      learn(Int(matchup.teamB))
    }
    learnLeague()
  }
}

// MARK: A day's games, one by one

extension Kalman {
  /// Gathers what a game tells of both teams and of the home edges; the ratings stay those of the morning.
  ///
  /// - Parameter margin: softened.
  /// - Returns: by how much the margin was more than the lead, and the variance that it had.
  @inline(__always)
  mutating func hear(
    _ teamA: Int, _ teamB: Int, site: Double, day: Int32, margin: Double
  ) -> (surprise: Double, variance: Double) {
    teams[teamA].age(to: day, growing: parameters.dailyVariance)
    teams[teamB].age(to: day, growing: parameters.dailyVariance)
    let host = site < 0 ? teamB : teamA
    let (lead, variance) = self.margin(
      teams[teamA].rating - teams[teamB].rating, teams[teamA].variance + teams[teamB].variance,
      host: host, site: site)
    let surprise = margin - lead
    teams[teamA].hear(surprise, among: variance)
    teams[teamB].hear(-surprise, among: variance)
    if site != 0 { edges.hear(site * surprise, of: host, among: variance) }
    return (surprise, variance)
  }

  /// Takes in what the day's games told of a team; nothing where they told nothing more.
  @inline(__always)
  mutating func learn(_ team: Int) {
    guard teams[team].precisionGain > 0 else { return }
    teams[team].learn()
    edges.learn(team)
  }

  /// Takes in what the day's games told of the league's home edge.
  mutating func learnLeague() { edges.learnLeague() }
}

/// A belief about one team.
private struct TeamBelief {
  var rating: Double
  var variance: Double
  /// Day of its last game in the season that is being walked.
  var lastDay: Int32?
  /// Whether it has played, in any season.
  var isKnown = false
  /// Sums over the games of the day: of 1/(S − P) and of ± (margin − lead)/(S − P).
  var precisionGain = 0.0
  var pull = 0.0

  /// Its variance on a later day of the season.
  func variance(on day: Int32, growing daily: Double) -> Double {
    lastDay.map { variance + daily * Double(day - $0) } ?? variance
  }

  @inline(__always)
  mutating func age(to day: Int32, growing daily: Double) {
    variance = variance(on: day, growing: daily)
    lastDay = day
    isKnown = true
  }

  @inline(__always)
  mutating func hear(_ surprise: Double, among total: Double) {
    let others = total - variance
    precisionGain += 1 / others
    pull += surprise / others
  }

  @inline(__always)
  mutating func learn() {
    variance = 1 / (1 / variance + precisionGain)
    rating += variance * pull
    precisionGain = 0
    pull = 0
  }
}
