internal import Brackets
internal import Forecasting
internal import JSON
internal import Tracking

/// The tables of a tournament.
struct TournamentTables {
  private let tournament: TournamentForecast
  private let words: TournamentWords

  init(_ tournament: TournamentForecast, _ words: TournamentWords) {
    (self.tournament, self.words) = (tournament, words)
  }

  private var bracket: Bracket { tournament.bracket }

  // MARK: Chances

  /// How far each team gets, the likeliest champion first.
  var chances: Table {
    // Programs are told of all rounds, from a place in the first.
    let others = (0...bracket.rounds).filter { !words.rounds.contains($0) }
    var table = Table(
      [Column("team", key: "name", narrowest: 0), Column("seed", key: "seed")]
        + words.rounds.map {
          Column(words.reached(round: $0), key: ["advancement", .index($0)], .decimal)
        } + others.map { .data(["advancement", .index($0)]) } + [
          Column("champion, drawn", .number, for: .page), .data("champion"), .data("simulated"),
          .data("team_id"), .data("seed_number"), .data("region"),
        ], at: "teams")
    for place in tournament.ranking {
      table.append(cells(of: place, rounds: words.rounds + others))
    }
    return table
  }

  private func cells(of place: Int, rounds: [Int]) -> [Cell] {
    let entrant = bracket.entrants[place]
    let drawn = (0...bracket.rounds).map { tournament.frequency(of: place, round: $0) }
    let chances = rounds.map { tournament.exact.advancement.byRound[$0][place] }
    return [.text(tournament.names[place]), .text(entrant.seed)] + chances.map(Self.chance) + [
      champion(drawn: drawn[bracket.rounds]),
      .data(.number(tournament.exact.advancement.champion[place])),
      .data(.array(drawn.map { .number($0) })), .label(entrant.team), .label(entrant.number),
      .data(.text(entrant.region)),
    ]
  }

  private static func chance(_ probability: Double) -> Cell {
    Cell(TournamentWords.chance(probability), data: .number(probability))
  }

  /// How often a team became champion, in % of all draws, and the standard error.
  private func champion(drawn share: Double) -> Cell {
    let error = (share * (1 - share) / Double(tournament.simulation.draws)).squareRoot()
    return Cell(TournamentWords.estimate(100 * share, error: 100 * error), data: .number(share))
  }

  // MARK: Picks

  /// The worth of picks under each rule of pools.
  var pools: Table {
    var table = Table(
      [
        Column("points by round", key: "points"),
        Column("best picks", key: ["best", "expected_score"], .decimal),
        Column("drawn", key: ["best", "simulated"], .number),
        Column("most likely", key: ["most_likely", "expected_score"], .decimal),
        Column("drawn", key: ["most_likely", "simulated"], .number),
        Column("best champion", narrowest: 0), .data("rule"), .data(["best", "picks"]),
      ], at: "pools")
    for (pool, drawn) in zip(tournament.exact.pools, tournament.simulation.scores) {
      table.append([
        .text(title(of: pool)), .number(pool.bestScore, decimals: 2), Self.score(drawn.best),
        .number(pool.mostLikelyScore, decimals: 2), Self.score(drawn.mostLikely),
        .text(TournamentWords.seeded(pool.best.champion, in: tournament)),
        .data(.text(pool.rule.rawValue)), .data(value(of: pool.best)),
      ])
    }
    return table
  }

  func title(of pool: BracketForecast.Pool) -> String {
    pool.rule.title(rounds: bracket.rounds)
  }

  private static func score(_ score: BracketSimulation.Score) -> Cell {
    Cell(
      TournamentWords.estimate(score.mean, error: score.standardError),
      data: .object([
        "mean": .number(score.mean), "standard_error": .number(score.standardError),
      ]))
  }

  /// By slot, the id of the team that is picked to win it.
  func value(of picks: Picks) -> JSONValue {
    .object(
      Dictionary(
        uniqueKeysWithValues: zip(bracket.games, picks.winners).map { game, winner in
          (game.slot, .number(Double(bracket.entrants[winner].team)))
        }))
  }

  /// Who is picked to get how far, region by region.
  func table(of picks: Picks) -> Table {
    var table = Table([Column(""), Column("reached"), Column("teams", .passage)])
    for section in PickLines(picks, of: tournament).sections {
      for (place, line) in section.lines.enumerated() {
        table.append([
          .text(place == 0 ? section.title : ""), .text(line.reached), .list(line.teams),
        ])
      }
    }
    return table
  }
}
