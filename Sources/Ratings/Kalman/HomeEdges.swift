internal import League

/// How much better hosts are at home, in points: the league's edge and each team's bonus, each with a
/// variance of its own. What the games of a day tell is gathered, and taken in at the day's end.
struct HomeEdges: Sendable {
  private struct Belief: Sendable {
    var mean: Double
    var variance: Double
    /// Sums over the games of the day: of 1/(S − P) and of ± (margin − lead)/(S − P).
    var precisionGain = 0.0
    var pull = 0.0

    /// One that is certain learns nothing.
    @inline(__always)
    mutating func hear(_ surprise: Double, among total: Double) {
      guard variance > 0 else { return }
      let others = total - variance
      precisionGain += 1 / others
      pull += surprise / others
    }

    @inline(__always)
    mutating func learn() {
      guard precisionGain > 0 else { return }
      variance /= 1 + variance * precisionGain
      mean += variance * pull
      precisionGain = 0
      pull = 0
    }
  }

  private var league: Belief
  private var bonuses: [Belief]
  private let parameters: KalmanParameters

  init(_ parameters: KalmanParameters, teamCount: Int) {
    self.parameters = parameters
    league = Belief(mean: parameters.homeAdvantage, variance: 0)
    bonuses = Array(
      repeating: Belief(mean: 0, variance: parameters.homeBonusVariance), count: teamCount)
  }

  /// A later season than the first is about to start.
  mutating func drift() { league.variance += parameters.homeDrift }

  /// A host's edge over a visitor.
  @inline(__always)
  func edge(of host: Int) -> (mean: Double, variance: Double) {
    (league.mean + bonuses[host].mean, bonuses[host].variance + league.variance)
  }

  /// - Parameters:
  ///   - surprise: by how much the host's margin was more than its lead.
  ///   - total: the variance that the margin had.
  @inline(__always)
  mutating func hear(_ surprise: Double, of host: Int, among total: Double) {
    bonuses[host].hear(surprise, among: total)
    league.hear(surprise, among: total)
  }

  @inline(__always)
  mutating func learn(_ host: Int) { bonuses[host].learn() }

  mutating func learnLeague() { league.learn() }

  /// Adds what another can go on from; nothing where edges are not learnt.
  func store(in state: inout RatingsState) {
    guard parameters.learnsHomeEdges else { return }
    state.homeEdge = RatingsState.Home(mean: league.mean, variance: league.variance)
    for (team, bonus) in bonuses.enumerated() {
      state.teams[team]?.homeBonus = RatingsState.Home(mean: bonus.mean, variance: bonus.variance)
    }
  }

  /// Goes on from where another stopped; a team that the state does not know has no bonus.
  init(_ parameters: KalmanParameters, resuming state: RatingsState) {
    self.init(parameters, teamCount: state.teams.count)
    if let known = state.homeEdge {
      league = Belief(mean: known.mean, variance: known.variance)
    }
    for (team, known) in state.teams.enumerated() {
      guard let bonus = known?.homeBonus else { continue }
      bonuses[team] = Belief(mean: bonus.mean, variance: bonus.variance)
    }
  }
}
