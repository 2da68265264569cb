internal import Brackets
internal import Chronology
public import League

/// A run's model that fills in brackets of one league.
public struct BracketForecaster: Sendable {
  public private(set) var forecaster: Forecaster
  private let source: LeagueSource
  private let league: KaggleLeague
  private let count: Int
  private let seed: UInt64

  /// - Parameters:
  ///   - forecaster: of the league that `source` has.
  ///   - count: of brackets.
  ///   - seed: of the lots.
  public init(
    _ forecaster: Forecaster, on source: LeagueSource, league: KaggleLeague, count: Int,
    seed: UInt64
  ) {
    (self.forecaster, self.source, self.league) = (forecaster, source, league)
    (self.count, self.seed) = (count, seed)
  }

  /// The brackets of a season, and what such brackets would have scored in the last seasons before it.
  ///
  /// - Parameter past: how many earlier seasons to score, at most.
  /// - Throws: ``Fault`` where the season's seeds make no bracket, or not the one that the sheet asks for;
  ///   whatever the model throws.
  public mutating func part(
    of season: Int, for sheet: BracketSheet, past: Int
  ) throws -> BracketSubmission.Part {
    let question = try TournamentQuestion(season: season, in: source)
    try sheet.requireSlots(of: question.bracket, league)
    let scores = try pastScores(before: season, atMost: past)
    let forecast = try ask(question)
    return BracketSubmission.Part(
      league: league, forecast: forecast,
      portfolio: BracketPortfolio(of: forecast, count: count, seed: seed),
      moment: question.moment, past: scores)
  }

  private mutating func ask(_ question: TournamentQuestion) throws -> BracketForecast {
    try forecaster.advance(to: question.moment)
    return try question.ask(forecaster)
  }

  /// Seasons whose bracket is not known, or not played to its end, are passed over.
  private mutating func pastScores(
    before season: Int, atMost limit: Int
  ) throws -> [BracketSubmission.PastScore] {
    var found: [(TournamentQuestion, Picks)] = []
    for games in forecaster.dataset.seasons.reversed() where games.season < season {
      guard found.count < limit else { break }
      guard let question = try? TournamentQuestion(season: games.season, in: source),
        let outcome = question.outcome(in: games, forecaster.teams)
      else { continue }
      found.append((question, outcome))
    }
    var scores: [BracketSubmission.PastScore] = []
    for (question, outcome) in found.reversed() { scores.append(try score(question, outcome)) }
    return scores
  }

  private mutating func score(
    _ question: TournamentQuestion, _ outcome: Picks
  ) throws -> BracketSubmission.PastScore {
    let forecast = try ask(question)
    let bracket = forecast.bracket
    let truth = RoundShares(of: outcome, in: bracket)
    let exact = RoundShares(of: forecast.advancement, in: bracket)
    let portfolio = BracketPortfolio(of: forecast, count: count, seed: seed)
    return BracketSubmission.PastScore(
      season: bracket.season,
      portfolio: RoundShares(of: portfolio, in: bracket).brierScore(against: truth),
      draws: exact.expectedBrierScore(ofDraws: count, against: truth),
      exact: exact.brierScore(against: truth))
  }
}
