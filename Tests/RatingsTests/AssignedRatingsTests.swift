import Faults
import League
import Testing

@testable import Hyperparameters
@testable import Ratings

@Suite struct AssignedRatingsTests {
  private static let teams = TeamTable([
    Team(id: 1, code: "KC", name: "Kansas City"), Team(id: 2, code: "NE", name: "New England"),
    Team(id: 3, name: "Boise St"), Team(id: 1104),
  ])

  private func elo(_ settings: [String: HyperparameterValue]) throws -> Elo {
    var values = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets).values().values
    let plain: [String: HyperparameterValue] = [
      "initial_rating": .number(1500), "newcomer_rating": .number(1500),
      "mean_rating": .number(1500), "carryover": .number(0.5), "scale": .number(400),
      "k_factor": .number(0), "tournament_k_factor": .number(0),
    ]
    values.merge(plain) { $1 }
    values.merge(settings) { $1 }
    var model = try Elo(HyperparameterValues(valid: values), teams: Self.teams)
    model.beginSeason(SeasonStart(season: 2000, conferences: nil))
    return model
  }

  private func play(_ model: inout Elo, _ teamA: Int32, _ teamB: Int32) {
    let matchup = matchup(teamA, teamB)
    model.update(GameDay([matchup][...], [GameResult(scoreA: 1, scoreB: 0)][...]))
  }

  private func matchup(_ teamA: Int32, _ teamB: Int32) -> Matchup {
    Matchup(
      season: 2000, day: 1, teamA: teamA, teamB: teamB, site: .neutral, isTournament: false)
  }

  /// The lead that makes a probability: ten to one is 400 points.
  private func isTenToOne(_ model: Elo, _ teamA: Int32, _ teamB: Int32) -> Bool {
    abs(model.predict([matchup(teamA, teamB)][...])[0] - 10.0 / 11) <= 1e-14
  }

  @Test(
    arguments: [
      ("KC", 0), ("kc", 0), ("Kansas City", 0), ("kansas city", 0), ("1", 0), ("NE", 1),
      ("Boise St", 2), ("3", 2), ("1104", 3),
    ] as [(String, Int32)])
  func `teams are named by code, name or id`(name: String, place: Int32) throws {
    let model = try elo(["initial_ratings": .ratings([TeamRating(team: name, rating: 1900)])])
    #expect(isTenToOne(model, place, place == 0 ? 1 : 0))
  }

  @Test func `an initial rating stands in for initial_rating`() throws {
    let model = try elo([
      "initial_rating": .number(1200),
      "initial_ratings": .ratings([TeamRating(team: "KC", rating: 1600)]),
    ])
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `an initial rating stands in for newcomer_rating`() throws {
    var model = try elo([
      "newcomer_rating": .number(1300),
      "initial_ratings": .ratings([TeamRating(team: "KC", rating: 1700)]),
    ])
    play(&model, 2, 3)
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `an initial rating is given once`() throws {
    var model = try elo(["initial_ratings": .ratings([TeamRating(team: "KC", rating: 2300)])])
    play(&model, 0, 1)
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    // 1500 + 0.5 · 800
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `an override is what a team starts its season with, not carried over`() throws {
    var model = try elo([
      "overrides": .ratings([TeamRating(team: "KC", season: 2001, rating: 1900)])
    ])
    play(&model, 0, 1)
    #expect(!isTenToOne(model, 0, 1))
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `what an override left is carried over in turn`() throws {
    var model = try elo([
      "overrides": .ratings([TeamRating(team: "KC", season: 2000, rating: 2300)])
    ])
    play(&model, 0, 1)
    model.beginSeason(SeasonStart(season: 2001, conferences: nil))
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `an override comes before an initial rating`() throws {
    let model = try elo([
      "initial_ratings": .ratings([TeamRating(team: "KC", rating: 1000)]),
      "overrides": .ratings([TeamRating(team: "Kansas City", season: 2000, rating: 1900)]),
    ])
    #expect(isTenToOne(model, 0, 1))
  }

  @Test func `an override of another season changes nothing`() throws {
    let model = try elo([
      "overrides": .ratings([TeamRating(team: "KC", season: 1999, rating: 1900)])
    ])
    #expect(model.predict([matchup(0, 1)][...]) == [0.5])
  }

  @Test(
    arguments: [
      ("initial_ratings", nil, "Kansas Cty", #"; did you mean "Kansas City"?"#),
      ("overrides", 2000, "New Englnd", #"; did you mean "New England"?"#),
      ("overrides", 2000, "Nowhere Tech", ""), ("initial_ratings", nil, "99", ""),
    ] as [(String, Int?, String, String)])
  func `an unknown team is an error`(
    table: String, season: Int?, team: String, suggestion: String
  ) throws {
    let rows = [TeamRating(team: team, season: season, rating: 1500)]
    #expect(
      throws: Fault(
        .badData,
        "\(table): no team \"\(team)\" in the league\(suggestion) "
          + "(teams are named by code, name or id)")
    ) { try elo([table: .ratings(rows)]) }
  }

  @Test(arguments: [("initial_ratings", nil, ""), ("overrides", 2000, " in season 2000")])
  func `a team that is rated twice is an error, by whichever names`(
    table: String, season: Int?, place: String
  ) throws {
    let rows = ["KC", "Kansas City"].map { TeamRating(team: $0, season: season, rating: 1500) }
    #expect(
      throws: Fault(.badData, "\(table): team \"Kansas City\" has two ratings\(place)")
    ) { try elo([table: .ratings(rows)]) }
  }
}
