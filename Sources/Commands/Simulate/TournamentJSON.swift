internal import Brackets
internal import Forecasting
internal import JSON
internal import League
internal import Tracking

/// A tournament for programs.
struct TournamentJSON {
  private let tournament: TournamentForecast

  init(_ tournament: TournamentForecast) {
    self.tournament = tournament
  }

  private var bracket: Bracket { tournament.bracket }
  private var exact: BracketForecast { tournament.exact }

  /// Readable JSON with sorted keys and a final line end.
  func bytes() -> [UInt8] { JSONWriter.readable(value) }

  private var value: JSONValue {
    .object([
      "run_id": .text(tournament.record.runID), "model_type": .text(tournament.record.modelType),
      "season": .whole(bracket.season),
      "knows_games_before": .object([
        "season": .whole(tournament.moment.season), "day": .whole(Int(tournament.moment.day)),
        "date": tournament.date.map { .text($0.description) } ?? .null,
      ]),
      "bracket": .object([
        "derived_from_seeds": .boolean(bracket.isDerived), "rounds": .whole(bracket.rounds),
      ]),
      "teams": .array(tournament.ranking.map(team)),
      "games": .array(bracket.games.indices.map(game)),
      "most_likely": .object([
        "log_probability": logProbability,
        "champion": .whole(bracket.entrants[exact.mostLikely.champion].team),
        "picks": picks(exact.mostLikely),
      ]),
      "pools": .array(exact.pools.indices.map(pool)), "simulation": simulation,
    ])
  }

  /// Null for a bracket that cannot come true.
  private var logProbability: JSONValue {
    let value = exact.mostLikely.logProbability(in: bracket, exact.probabilities)
    return value.isFinite ? .number(value) : .null
  }

  private func team(_ place: Int) -> JSONValue {
    let entrant = bracket.entrants[place]
    let rounds = 0...bracket.rounds
    return .object([
      "team_id": .whole(entrant.team), "name": .text(tournament.names[place]),
      "seed": .text(entrant.seed), "seed_number": .whole(entrant.number),
      "region": .text(entrant.region),
      "champion": .number(exact.advancement.champion[place]),
      // By round, from a place in the first.
      "advancement": .array(rounds.map { .number(exact.advancement.byRound[$0][place]) }),
      "simulated": .array(rounds.map { .number(tournament.frequency(of: place, round: $0)) }),
    ])
  }

  private func game(_ place: Int) -> JSONValue {
    let game = bracket.games[place]
    let winners = game.entrants.map { entrant in
      JSONValue.object([
        "team_id": .whole(bracket.entrants[entrant].team),
        "probability": .number(
          exact.advancement.probability(of: entrant, winning: place, in: bracket)),
        "simulated": .number(
          tournament.simulation.frequency(of: entrant, winning: place, in: bracket)),
      ])
    }
    return .object([
      "slot": .text(game.slot), "round": .whole(game.round), "winners": .array(winners),
    ])
  }

  private func pool(_ place: Int) -> JSONValue {
    let pool = exact.pools[place]
    let drawn = tournament.simulation.scores[place]
    return .object([
      "rule": .text(pool.rule.rawValue), "points": .text(pool.rule.title(rounds: bracket.rounds)),
      "best": .object([
        "expected_score": .number(pool.bestScore), "simulated": score(drawn.best),
        "picks": picks(pool.best),
      ]),
      "most_likely": .object([
        "expected_score": .number(pool.mostLikelyScore), "simulated": score(drawn.mostLikely),
      ]),
    ])
  }

  /// By slot, the id of the team that is picked to win it.
  private func picks(_ picks: Picks) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: zip(bracket.games, picks.winners).map { game, winner in
          (game.slot, .whole(bracket.entrants[winner].team))
        }))
  }

  private func score(_ score: BracketSimulation.Score) -> JSONValue {
    .object(["mean": .number(score.mean), "standard_error": .number(score.standardError)])
  }

  private var simulation: JSONValue {
    let agreement = tournament.agreement
    let largest = agreement.largestZ.flatMap { $0.isFinite ? JSONValue.number($0) : nil }
    return .object([
      "draws": .whole(tournament.simulation.draws),
      "seed": .whole(tournament.simulation.seed),
      "compared": .whole(agreement.compared), "largest_z": largest ?? .null,
      "p_value": .number(agreement.pValue), "agrees": .boolean(agreement.holds),
    ])
  }
}
