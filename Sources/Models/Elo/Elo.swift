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

  /// By team: the rating in the season that is being walked.
  private var ratings: [Double]
  /// By team: games learnt in the season that is being walked.
  private var games: [Int32]
  /// By team: the rating after the last season in which it played; nil for one never seen.
  private var settled: [Double?]
  /// A day's changes, gathered before any is applied.
  private var changes: [Change] = []

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
    ratings = Array(repeating: parameters.initialRating, count: teams.count)
    games = Array(repeating: 0, count: teams.count)
    settled = Array(repeating: nil, count: teams.count)
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    for team in ratings.indices where games[team] > 0 {
      settled[team] = ratings[team]
      games[team] = 0
    }
    let targets = carryoverTargets(start)
    let newcomer = season == nil ? parameters.initialRating : parameters.newcomerRating
    for team in ratings.indices {
      if let override = assigned.override(team: team, season: start.season) {
        ratings[team] = override
      } else if let rating = settled[team] {
        ratings[team] = targets[team] + parameters.carryover * (rating - targets[team])
      } else {
        ratings[team] = assigned.initial[team] ?? newcomer
      }
    }
    season = start.season
  }

  public func predict(_ matchups: ArraySlice<Matchup>) -> [Double] {
    matchups.map { probability(lead: lead($0)) }
  }

  public mutating func update(
    _ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>
  ) {
    changes.removeAll(keepingCapacity: true)
    for index in matchups.indices {
      guard let result = results[index] else { continue }
      changes.append(change(matchups[index], result))
    }
    for change in changes {
      ratings[change.teamA] += change.gain
      ratings[change.teamB] -= change.loss
      games[change.teamA] += 1
      games[change.teamB] += 1
    }
  }

  private func change(_ matchup: Matchup, _ result: GameResult) -> Change {
    let (teamA, teamB) = (Int(matchup.teamA), Int(matchup.teamB))
    let lead = lead(matchup)
    let surprise = result.outcome - probability(lead: lead)
    let kFactor = matchup.isTournament ? parameters.tournamentKFactor : parameters.kFactor
    let step = kFactor * parameters.margin.multiplier(result, lead: lead) * surprise
    return Change(
      teamA: teamA, teamB: teamB, gain: step * boost(teamA), loss: step * boost(teamB))
  }

  private func boost(_ team: Int) -> Double {
    1 + parameters.earlyBoost / Double(1 + games[team])
  }

  private func lead(_ matchup: Matchup) -> Double {
    let difference = ratings[Int(matchup.teamA)] - ratings[Int(matchup.teamB)]
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
