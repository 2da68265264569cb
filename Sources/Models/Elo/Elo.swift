internal import Glibc
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
public struct Elo: StatefulModel {
  private let parameters: EloParameters
  private let assigned: AssignedRatings
  private let exponentScale: Double
  private var season: Int?

  /// By team: where it stands in the season that is being walked.
  private var standings: [Standing]
  /// By team: the rating after the last season in which it played; nil for one never seen.
  private var settled: [Double?]
  /// A day's changes, gathered before any is applied.
  private var changes: [Change] = []

  private struct Standing {
    var rating: Double
    /// Games learnt this season.
    var games: Int32 = 0
  }

  private struct Change {
    let teamA: Int
    let teamB: Int
    let gain: Double
    let loss: Double
  }

  /// - Throws: ``ModelError`` when a table of ratings names a team that the league does not have.
  public init(_ values: HyperparameterValues, teams: TeamTable) throws(ModelError) {
    parameters = EloParameters(values)
    assigned = try AssignedRatings(values, teams: teams)
    exponentScale = -M_LN10 / parameters.scale
    standings = Array(
      repeating: Standing(rating: parameters.initialRating), count: teams.count)
    settled = Array(repeating: nil, count: teams.count)
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    for team in standings.indices where standings[team].games > 0 {
      settled[team] = standings[team].rating
    }
    let targets = carryoverTargets(start)
    let newcomer = season == nil ? parameters.initialRating : parameters.newcomerRating
    for team in standings.indices {
      let rating: Double
      if let override = assigned.override(team: team, season: start.season) {
        rating = override
      } else if let last = settled[team] {
        rating = targets[team] + parameters.carryover * (last - targets[team])
      } else {
        rating = assigned.initial[team] ?? newcomer
      }
      standings[team] = Standing(rating: rating)
    }
    season = start.season
  }

  public func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    matchups.map { probability(lead: lead($0)) }
  }

  public mutating func update(
    _ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>
  ) {
    gatherChanges(matchups, results)
    let changes = changes
    var standings = standings.mutableSpan
    for change in changes {
      standings[change.teamA].rating += change.gain
      standings[change.teamB].rating -= change.loss
      standings[change.teamA].games += 1
      standings[change.teamB].games += 1
    }
  }

  private mutating func gatherChanges(
    _ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>
  ) {
    changes.removeAll(keepingCapacity: true)
    let parameters = parameters
    for (matchup, result) in zip(matchups, results) {
      guard let result else { continue }
      let (teamA, teamB) = (Int(matchup.teamA), Int(matchup.teamB))
      let lead = lead(matchup)
      let surprise = result.outcome - probability(lead: lead)
      let kFactor = matchup.isTournament ? parameters.tournamentKFactor : parameters.kFactor
      let step = kFactor * parameters.margin.multiplier(result, lead: lead) * surprise
      changes.append(
        Change(
          teamA: teamA, teamB: teamB,
          gain: step * (1 + parameters.earlyBoost / Double(1 + standings[teamA].games)),
          loss: step * (1 + parameters.earlyBoost / Double(1 + standings[teamB].games))))
    }
  }

  private func lead(_ matchup: Matchup) -> Double {
    let difference = standings[Int(matchup.teamA)].rating - standings[Int(matchup.teamB)].rating
    return difference + parameters.homeAdvantage * Double(matchup.site.rawValue)
  }

  /// Computed for the favourite, so that the two views of a game add up to 1 exactly.
  private func probability(lead: Double) -> Double {
    let favourite = 1 / (1 + exp(exponentScale * abs(lead)))
    return lead < 0 ? 1 - favourite : favourite
  }

  /// By team: what its rating moves toward before a new season. A conference's mean is that of its
  /// members of the new season, as they stood after their last games.
  private func carryoverTargets(_ start: SeasonStart) -> [Double] {
    let league = Array(repeating: parameters.meanRating, count: settled.count)
    guard parameters.carriesTowardConference, let conferences = start.conferences else {
      return league
    }
    var sums: [Int32: (sum: Double, count: Double)] = [:]
    for (team, rating) in settled.enumerated() {
      guard let rating, conferences[team] >= 0 else { continue }
      sums[conferences[team], default: (0, 0)].sum += rating
      sums[conferences[team], default: (0, 0)].count += 1
    }
    return league.indices.map { team in
      sums[conferences[team]].map { $0.sum / $0.count } ?? parameters.meanRating
    }
  }
}
