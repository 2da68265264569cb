public import Brackets
public import Chronology
internal import Faults
public import League

/// A season's bracket, and what a model is asked of it: every pair of its teams on a neutral floor, or at the
/// host's where the rules of the tournament give their game one.
public struct TournamentQuestion: Sendable {
  public let bracket: Bracket
  public let moment: Moment
  /// By place in the bracket's entrants.
  public let names: [String]

  /// - Throws: `Fault` for a season without games, or a damaged store, and where the season's seeds and
  ///   slots make no bracket.
  public init(season: Int, in source: LeagueSource) throws {
    guard let games = try source.dataset(seasons: season...season).seasons.first else {
      throw Fault(.missing, "season \(season): no games; \(source.seasonsInWords)")
    }
    moment = Moment.eveOfTournament(in: games)
    let bracket = try Bracket(try source.bracketEntries(season: season))
    let teams = try source.teams()
    names = try Self.places(of: bracket, in: teams, season).map { teams[$0].label }
    self.bracket = bracket
  }

  /// The teams' places in a league's table, by place in the bracket's entrants.
  private static func places(
    of bracket: Bracket, in teams: TeamTable, _ season: Int
  ) throws(Fault) -> [Int32] {
    var places: [Int32] = []
    for entrant in bracket.entrants {
      guard let place = teams.place(ofID: entrant.team) else {
        throw Fault(
          .badData,
          "season \(season): seed \(entrant.seed) is team \(entrant.team), of which no game is known; "
            + "mend the download's seeds and import it again")
      }
      places.append(place)
    }
    return places
  }

  /// Asks a model that was taken to the moment; one batch.
  public func ask(_ forecaster: Forecaster) throws -> BracketForecast {
    let places = try Self.places(of: bracket, in: forecaster.teams, moment.season)
    let pairs = WinProbabilities.pairs(count: places.count)
    let answers = try forecaster.probabilities(
      of: pairs.map { forecaster.dataset.hosted(matchup($0.first, $0.second, places)) })
    // A matchup's first team is the one that stands first in the league's table.
    let probabilities = zip(pairs, answers).map { pair, answer in
      places[pair.first] < places[pair.second] ? answer : 1 - answer
    }
    return BracketForecast(
      of: bracket, WinProbabilities(count: places.count, probabilities))
  }

  private func matchup(_ first: Int, _ second: Int, _ places: [Int32]) -> Matchup {
    let matchup = Matchup(
      season: Int32(moment.season), day: moment.day, teamA: places[first], teamB: places[second],
      site: .neutral, isTournament: true, seedA: Int8(bracket.entrants[first].number),
      seedB: Int8(bracket.entrants[second].number))
    return matchup.teamA < matchup.teamB ? matchup : matchup.swapped
  }
}

extension LeagueSource {
  /// `there are seasons 1998 to 2025`.
  var seasonsInWords: String {
    guard let first = seasons.first, let last = seasons.last else { return "there are none at all" }
    return first == last ? "there is season \(first)" : "there are seasons \(first) to \(last)"
  }
}
