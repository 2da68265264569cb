internal import Brackets
internal import Chronology
public import Forecasting
internal import JSON
internal import League
public import Time
internal import Tracking
internal import Wording

/// A season's tournament as a run's model sees it.
public struct TournamentReport {
  private static let favouritesOnPage = 4

  private let tournament: TournamentForecast
  private let words: TournamentWords
  private let tables: TournamentTables
  private let guide: Guide

  /// - Parameter date: of the tournament's eve; nil where no source told.
  public init(_ tournament: TournamentForecast, date: CalendarDate?, _ guide: Guide) {
    (self.tournament, self.guide) = (tournament, guide)
    words = TournamentWords(tournament: tournament, date: date)
    tables = TournamentTables(tournament, words)
  }

  private var bracket: Bracket { tournament.bracket }

  public var report: Report {
    Report(
      title: "The tournament of \(bracket.season), seen by \(tournament.record.modelType)",
      terminal, page: page, fields: fields)
  }

  private var terminal: [Section] {
    [
      Section([.figures(summary)]), Section([.table(tables.chances)] + notes),
      Section("Pools", [.table(tables.pools), .note(TournamentWords.pools)]),
      Section("The most likely bracket", [.sentence(words.likelihood)]),
    ] + picks
  }

  private var page: [Section] {
    let bracket =
      [.sentence(words.likelihood), .note(Self.tree)] + TournamentTrees(tournament).charts
      + [.folded("The same in words", [.table(tables.table(of: tournament.exact.mostLikely))])]
    let picks = tournament.exact.pools.map { pool in
      Block.folded(
        "The best picks for \(tables.title(of: pool))", [.table(tables.table(of: pool.best))])
    }
    return [
      opening, Section("The most likely bracket", bracket),
      Section("How far each team gets", [.table(tables.chances)] + notes),
      Section("Pools", [.table(tables.pools), .note(TournamentWords.pools)] + picks),
      Section("Once more", [.command(command)]),
    ]
  }

  // MARK: Pieces

  private static let tree =
    "On each line the team that is picked to come there, and its chance to; the thick part "
    + "of the line is that chance. Point at a line for the others' chances."

  private var notes: [Block] { [.note(words.meaning), .note(words.agreement)] }

  private var run: String {
    let record = tournament.record
    return record.name.map { "\(record.shortID) (\($0))" } ?? record.shortID
  }

  private func chance(_ entrant: Int) -> String {
    TournamentWords.chance(tournament.exact.advancement.champion[entrant])
  }

  private var summary: Figures {
    let favourite = tournament.ranking[0]
    let team = TournamentWords.seeded(favourite, in: tournament)
    return Figures([
      Figures.Fact("run", run), Figures.Fact("model", tournament.record.modelType),
      Figures.Fact("knows", words.knowledge),
      Figures.Fact("tournament", "season \(bracket.season): \(words.size)"),
      Figures.Fact("bracket", words.origin),
      Figures.Fact("favourite", .text("\(team), \(chance(favourite)) %").toned(.strong)),
    ])
  }

  private var opening: Section {
    let space = TournamentWords.unbrokenSpace
    let champions = tournament.ranking.prefix(Self.favouritesOnPage).map { entrant in
      "\(TournamentWords.unbroken(entrant, in: tournament))\(space)\(chance(entrant))\(space)%"
    }
    return Section([
      .verdict("Champion: " + champions.joined(separator: ", ")),
      .sentence(
        "Run \(run) knows \(words.knowledge). \(words.size); the bracket is \(words.origin)."),
    ])
  }

  /// The most likely bracket, region by region.
  private var picks: [Section] {
    PickLines(tournament.exact.mostLikely, of: tournament).sections.map { section in
      let facts = section.lines.map { Figures.Fact($0.reached, .list($0.teams)) }
      return Section(section.title, [.figures(Figures(facts, areProse: true))])
    }
  }

  private var command: String {
    guide(
      .simulate(
        run: tournament.record.shortID, season: bracket.season,
        draws: tournament.simulation.draws, seed: tournament.simulation.seed))
  }

  // MARK: For programs

  private var fields: [Report.Field] {
    let moment = tournament.moment
    let champion = bracket.entrants[tournament.exact.mostLikely.champion].team
    return [
      Report.Field("run_id", .text(tournament.record.runID)),
      Report.Field("model_type", .text(tournament.record.modelType)),
      Report.Field("season", .whole(bracket.season)),
      Report.Field(
        "knows_games_before",
        .object([
          "season": .whole(moment.season), "day": .whole(Int(moment.day)),
          "date": .optional(words.date?.description),
        ])),
      Report.Field(
        "bracket",
        .object([
          "derived_from_seeds": .boolean(bracket.isDerived), "rounds": .whole(bracket.rounds),
        ])), Report.Field("games", .array(bracket.games.indices.map(game))),
      Report.Field(
        "most_likely",
        .object([
          "log_probability": .number(finite: words.logProbability),
          "champion": .number(Double(champion)),
          "picks": tables.value(of: tournament.exact.mostLikely),
        ])), Report.Field("simulation", simulation),
    ]
  }

  private func game(_ place: Int) -> JSONValue {
    let game = bracket.games[place]
    let winners = game.entrants.map { entrant in
      JSONValue.object([
        "team_id": .number(Double(bracket.entrants[entrant].team)),
        "probability": .number(
          tournament.exact.advancement.probability(of: entrant, winning: place, in: bracket)),
        "simulated": .number(
          tournament.simulation.frequency(of: entrant, winning: place, in: bracket)),
      ])
    }
    return .object([
      "slot": .text(game.slot), "round": .whole(game.round), "winners": .array(winners),
    ])
  }

  private var simulation: JSONValue {
    let agreement = tournament.agreement
    return .object([
      "draws": .whole(tournament.simulation.draws),
      "seed": .number(Double(tournament.simulation.seed)),
      "compared": .whole(agreement.compared), "largest_z": .number(finite: agreement.largestZ),
      "p_value": .number(agreement.pValue), "agrees": .boolean(agreement.holds),
    ])
  }
}
