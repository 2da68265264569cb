public import Faults
public import Hyperparameters
public import League

/// Arpad Elo's rating, with what forecasters of team sports have added to it: one number a team,
/// moved after each game by how much the outcome surprised.
///
///     d = rating A − rating B + home advantage · site        (points)
///     p = 1 / (1 + 10^(−d / scale))
///     step = K · margin multiplier · (outcome − p), times 1 + b / (1 + games this season) a side
///     A gains its step, B loses its own
///
/// Between seasons a team keeps a fraction of its distance from the mean, once, when it first plays
/// again. Games of one day are learnt together, from the ratings of the morning.
///
/// References: Elo, "The Rating of Chessplayers, Past and Present" (1978); the NFL and NBA forms as
/// published by FiveThirtyEight, "How our NFL predictions work" and "How we calculate NBA Elo
/// ratings".
public struct Elo: Sendable {
  private let parameters: EloParameters
  private let assigned: AssignedRatings
  /// The season that is being walked, and how many were begun with it.
  private var season: Int?
  private var seasonsBegun = 0

  /// By team: where it stands in the season that is being walked.
  private var standings: [Standing]
  /// By team: the rating after the last season in which it played; nil for one never seen.
  private var settled: [Double?]
  /// Room for a day's changes, which are gathered before any is applied.
  private var changes: [Change] = []

  private struct Standing {
    var rating: Double
    /// Games learnt this season.
    var games: Int32 = 0
  }

  private struct Change {
    var teamA = 0
    var teamB = 0
    var gain = 0.0
    var loss = 0.0
  }

  /// - Throws: ``Fault`` when a table of ratings names a team that the league does not have.
  public init(_ values: HyperparameterValues, teams: TeamTable) throws(Fault) {
    parameters = EloParameters(values)
    assigned = try AssignedRatings(values, teams: teams)
    standings = Array(
      repeating: Standing(rating: parameters.initialRating), count: teams.count)
    settled = Array(repeating: nil, count: teams.count)
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    for team in standings.indices where standings[team].games > 0 {
      settled[team] = standings[team].rating
    }
    let targets = carryoverTargets(start)
    season = start.season
    seasonsBegun += 1
    for team in standings.indices {
      let carried = settled[team].map { last in
        targets[team] + parameters.carryover * (last - targets[team])
      }
      standings[team] = Standing(rating: startingRating(of: team, carried: carried))
    }
  }

  /// The rating with which a team starts the season.
  ///
  /// - Parameter carried: what is left of last season's rating; nil for a team never seen.
  private func startingRating(of team: Int, carried: Double?) -> Double {
    let override = season.flatMap { assigned.override(team: team, season: $0) }
    let newcomer = seasonsBegun > 1 ? parameters.newcomerRating : parameters.initialRating
    return override ?? carried ?? assigned.initial[team] ?? newcomer
  }

  public func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    matchups.map { matchup in
      let ratings = (
        standings[Int(matchup.teamA)].rating, standings[Int(matchup.teamB)].rating
      )
      return parameters.probability(lead: parameters.lead(ratings.0, ratings.1, matchup.site))
    }
  }

  /// The rating's state, from which another can go on.
  public var state: RatingsState {
    RatingsState(
      season: season, seasonsBegun: seasonsBegun,
      teams: standings.indices.map { team in
        RatingsState.Team(
          rating: standings[team].rating, games: standings[team].games,
          settledRating: settled[team])
      })
  }

  /// Goes on from where another stopped that had the same hyperparameters.
  ///
  /// - Parameter state: of the same league; a team that it does not know is new.
  /// - Precondition: it has a place for each team.
  public mutating func resume(from state: RatingsState) {
    precondition(state.teams.count == standings.count, "a state for each team")
    season = state.season
    seasonsBegun = state.seasonsBegun
    for (team, known) in state.teams.enumerated() {
      guard let known else {
        standings[team] = Standing(rating: startingRating(of: team, carried: nil))
        settled[team] = nil
        continue
      }
      standings[team] = Standing(rating: known.rating, games: known.games ?? 0)
      settled[team] = known.settledRating
    }
  }

  /// A team's rating, in Elo points.
  public func rating(of team: Int32) -> Double { standings[Int(team)].rating }

  public mutating func update(_ day: GameDay) {
    let count = gatherChanges(day.matchups, day.results)
    let changes = changes
    var standings = standings.mutableSpan
    for index in 0..<count {
      let change = changes[index]
      standings[change.teamA].rating += change.gain
      standings[change.teamB].rating -= change.loss
      standings[change.teamA].games += 1
      standings[change.teamB].games += 1
    }
  }

  /// Fills `changes` from the ratings of the morning; returns how many there are.
  private mutating func gatherChanges(
    _ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>
  ) -> Int {
    while changes.count < matchups.count { changes.append(Change()) }
    // Spans and locals: this loop is where a walk spends its time.
    let parameters = parameters
    let standings = standings
    let (matchups, results) = (matchups.span, results.span)
    var changes = changes.mutableSpan
    var count = 0
    for index in matchups.indices {
      guard let result = results[index] else { continue }
      let matchup = matchups[index]
      let (teamA, teamB) = (Int(matchup.teamA), Int(matchup.teamB))
      let (standingA, standingB) = (standings[teamA], standings[teamB])
      let lead = parameters.lead(standingA.rating, standingB.rating, matchup.site)
      let surprise = result.outcome - parameters.probability(lead: lead)
      let kFactor = matchup.isTournament ? parameters.tournamentKFactor : parameters.kFactor
      let step = kFactor * parameters.margin.multiplier(result, lead: lead) * surprise
      changes[count] = Change(
        teamA: teamA, teamB: teamB, gain: step * parameters.boost(games: standingA.games),
        loss: step * parameters.boost(games: standingB.games))
      count += 1
    }
    return count
  }

  /// By team: what its rating moves toward before a new season. A conference's mean is that of its
  /// members of the new season, as they stood after their last games.
  private func carryoverTargets(_ start: SeasonStart) -> [Double] {
    let mean = parameters.meanRating
    guard parameters.carriesTowardConference else { return settled.map { _ in mean } }
    return start.conferenceMeans(of: settled, fallback: mean)
  }
}
