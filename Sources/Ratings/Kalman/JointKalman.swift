public import League
internal import LinearAlgebra

/// The filter of ``Kalman`` with the teams' joint covariance P: a game of two teams also tells of
/// those that they have played before.
///
///     S = P_AA + P_BB − 2 P_AB + |site| · (P_b + P_h) + game variance
///
/// With H the games of a day, +1 for A and −1 for B, N what else moves each of their margins, on a
/// diagonal, and e = softened margins − leads:
///
///     S = H P Hᵀ + N = L Lᵀ;  W = P Hᵀ L⁻ᵀ;  r += W L⁻¹ e;  P −= W Wᵀ
///
/// The joint covariance is that of the strengths. Home edges are few points and surely known; they stand
/// alone and learn as those of ``Kalman`` do. Between seasons P is scaled and grows as a single variance does. Reference: Kalman (1960); the
/// update through a Cholesky factor as in Anderson and Moore, "Optimal Filtering" (1979), 6.
public struct JointKalman: MarginFilter {
  public static let isJoint = true

  private let parameters: KalmanParameters
  private var ratings: [Double]
  /// With rows to spare, which stay zero.
  private var covariance: Matrix
  /// By team: day of its last game in the season that is being walked.
  private var lastDay: [Int32?]
  /// By team: whether it has played, in any season.
  private var isKnown: [Bool]
  private var seasonsBegun = 0
  private var edges: HomeEdges

  /// A multiple of the rows that a processor's kernels take at once: rows that are left over would round
  /// otherwise, so that a team that joins the league later changed the last bits of all that came before.
  private static let rowsAtOnce = 64

  init(_ parameters: KalmanParameters, teamCount: Int) {
    self.parameters = parameters
    ratings = Array(repeating: parameters.initialRating, count: teamCount)
    lastDay = Array(repeating: nil, count: teamCount)
    isKnown = Array(repeating: false, count: teamCount)
    covariance = Self.zeros(for: teamCount)
    edges = HomeEdges(parameters, teamCount: teamCount)
    for team in ratings.indices { covariance[team, team] = parameters.newcomerVariance }
  }

  public var learnsHomeEdges: Bool { parameters.learnsHomeEdges }

  private static func zeros(for teamCount: Int) -> Matrix {
    let count = (teamCount + rowsAtOnce - 1) / rowsAtOnce * rowsAtOnce
    return Matrix(rows: count, columns: count)
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    seasonsBegun += 1
    guard seasonsBegun > 1 else { return }
    edges.drift()
    let known = ratings.indices.map { isKnown[$0] ? ratings[$0] : nil }
    let carried = parameters.carriedOver(known, start)
    for team in ratings.indices {
      ratings[team] = carried[team] ?? parameters.newcomerRating
      lastDay[team] = nil
    }
    // Those that never played are joined with nobody, and stay as unsure as they are.
    for column in ratings.indices where isKnown[column] {
      for row in ratings.indices where isKnown[row] {
        covariance[row, column] *= parameters.varianceCarryover
      }
      covariance[column, column] += parameters.seasonVariance
    }
  }

  public func belief(
    of team: Int32, on day: Int32? = nil
  ) -> (rating: Double, variance: Double) {
    let team = Int(team)
    let growth = day.map { self.growth(of: team, until: $0) } ?? 0
    return (ratings[team], covariance[team, team] + growth)
  }

  public func margin(of matchup: Matchup) -> (lead: Double, variance: Double) {
    let beliefA = belief(of: matchup.teamA, on: matchup.day)
    let beliefB = belief(of: matchup.teamB, on: matchup.day)
    let (teamA, teamB) = (Int(matchup.teamA), Int(matchup.teamB))
    let shared = covariance[teamA, teamB] + covariance[teamB, teamA]
    let home = self.home(of: matchup)
    let uncertainty = (beliefA.variance + beliefB.variance) - shared
    return (
      (beliefA.rating - beliefB.rating) + home.mean, uncertainty + home.variance
    )
  }

  /// The host's edge from A's view, and what moves a margin apart from the strengths.
  private func home(of matchup: Matchup) -> (mean: Double, variance: Double) {
    let site = Double(matchup.site.rawValue)
    let home = edges.edge(of: Self.host(of: matchup))
    return (home.mean * site, (site == 0 ? 0 : home.variance) + parameters.gameVariance)
  }

  private static func host(of matchup: Matchup) -> Int {
    Int(matchup.site.rawValue < 0 ? matchup.teamB : matchup.teamA)
  }

  public var state: RatingsState {
    var state = RatingsState(
      seasonsBegun: seasonsBegun,
      teams: ratings.indices.map { team in
        RatingsState.Team(
          rating: ratings[team], variance: covariance[team, team], lastDay: lastDay[team],
          isKnown: isKnown[team])
      },
      covariance: ratings.indices.map { row in (0...row).map { covariance[row, $0] } })
    edges.store(in: &state)
    return state
  }

  public mutating func resume(from state: RatingsState) {
    precondition(state.teams.count == ratings.count, "a state for each team")
    seasonsBegun = state.seasonsBegun
    edges = HomeEdges(parameters, resuming: state)
    covariance = Self.zeros(for: ratings.count)
    for (team, known) in state.teams.enumerated() {
      ratings[team] = known?.rating ?? parameters.unseenRating(seasonsBegun: seasonsBegun)
      lastDay[team] = known?.lastDay
      isKnown[team] = known?.isKnown ?? false
      covariance[team, team] = known?.variance ?? parameters.newcomerVariance
    }
    for (row, shared) in (state.covariance ?? []).enumerated() {
      for (column, value) in shared.dropLast().enumerated() {
        covariance[row, column] = value
        covariance[column, row] = value
      }
    }
  }

  public mutating func update(_ day: GameDay) {
    let played = day.matchups.indices.filter { day.results[$0] != nil }
    guard let first = played.first else { return }
    for index in played { age(day.matchups[index], to: day.matchups[first].day) }
    let games = played.map { day.matchups[$0] }
    let beliefs = games.map { margin(of: $0) }
    let surprises = zip(played, beliefs).map { index, belief in
      parameters.softened(Double(day.results[index]!.margin)) - belief.lead
    }
    learn(games, surprises)
    learnHomeEdges(games, surprises, among: beliefs.map(\.variance))
  }

  private mutating func learnHomeEdges(
    _ games: [Matchup], _ surprises: [Double], among totals: [Double]
  ) {
    for ((game, surprise), total) in zip(zip(games, surprises), totals) where game.site != .neutral
    {
      edges.hear(
        Double(game.site.rawValue) * surprise, of: Self.host(of: game), among: total)
    }
    for game in games { edges.learn(Self.host(of: game)) }
    edges.learnLeague()
  }

  private mutating func learn(_ games: [Matchup], _ surprises: [Double]) {
    var shared = Matrix(rows: covariance.rows, columns: games.count)
    for (column, game) in games.enumerated() {
      for team in ratings.indices {
        shared[team, column] =
          covariance[team, Int(game.teamA)] - covariance[team, Int(game.teamB)]
      }
    }
    var spread = Matrix(rows: games.count, columns: games.count)
    for (row, game) in games.enumerated() {
      for column in games.indices {
        spread[row, column] = shared[Int(game.teamA), column] - shared[Int(game.teamB), column]
      }
      spread[row, row] += home(of: game).variance
    }
    guard let factor = try? CholeskyFactor(of: spread) else {
      preconditionFailure("a covariance plus a positive variance is positive definite")
    }
    factor.whitenRows(of: &shared)
    let change = shared.product(with: factor.whiten(surprises))
    for team in ratings.indices { ratings[team] += change[team] }
    covariance.addOuterProduct(of: shared, scaledBy: -1)
  }

  /// Brings both teams' variances to the day of their game.
  private mutating func age(_ game: Matchup, to day: Int32) {
    for team in [Int(game.teamA), Int(game.teamB)] {
      covariance[team, team] += growth(of: team, until: day)
      lastDay[team] = day
      isKnown[team] = true
    }
  }

  private func growth(of team: Int, until day: Int32) -> Double {
    lastDay[team].map { parameters.dailyVariance * Double(day - $0) } ?? 0
  }
}
