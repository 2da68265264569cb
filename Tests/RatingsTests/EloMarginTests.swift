import League
import Testing

@testable import Hyperparameters
@testable import Ratings

/// Margins, by what a win between equals at K 20 moves: 10 points times the multiplier.
@Suite struct EloMarginTests {
  private func gain(
    _ settings: [String: HyperparameterValue], by margin: Int32, overtimes: Int8 = 0
  ) throws -> Double {
    var trial = try Trial(settings)
    trial.play(game(0, 1, by: margin, overtimes: overtimes))
    return trial.rating(0) - 1500
  }

  @Test(arguments: [1, 7, 60] as [Int32])
  func `with none a win is a win`(margin: Int32) throws {
    #expect(isClose(try gain(["margin": .text("none")], by: margin), 10))
  }

  /// ln(|m| + 1) · 2.2 / 2.2: FiveThirtyEight, "How Our NFL Predictions Work" (2018).
  @Test(arguments: [(1, 6.931471805599453), (7, 20.79441541679836), (21, 30.91042453358316)])
  func `the NFL's form grows with the logarithm`(margin: Int32, points: Double) throws {
    let settings: [String: HyperparameterValue] = ["margin": .text("fivethirtyeight_nfl")]
    #expect(isClose(try gain(settings, by: margin), points))
    #expect(isClose(try gain(settings, by: -margin), -points))
  }

  @Test func `the NFL's form gives a favourite less and an underdog more`() throws {
    var trial = try Trial(
      ["margin": .text("fivethirtyeight_nfl")], ratings: [1600, 1500, 1600, 1500])
    trial.play(game(0, 1, by: 7), game(2, 3, by: -7))
    // 20 · ln 8 · 2.2 / (2.2 + 0.1) · 0.3599350002 and 20 · ln 8 · 2.2 / (2.2 − 0.1) · 0.6400649998
    #expect(isClose(trial.rating(0), 1600 + 14.31843775453674))
    #expect(isClose(trial.rating(3), 1500 + 27.887152856418226))
  }

  @Test func `the winner's lead includes the home points`() throws {
    var trial = try Trial(
      ["margin": .text("fivethirtyeight_nfl"), "home_advantage": .number(65)])
    trial.play(game(0, 1, by: 3, site: .home), game(2, 3, by: 3, site: .away))
    // 20 · ln 4 · 2.2 / 2.265 · 0.4075334..., and / 2.135 · 0.5924665... for the visitor
    #expect(isClose(trial.rating(0), 1500 + 10.97497471359933))
    #expect(isClose(trial.rating(2), 1500 + 16.926760732071525))
  }

  @Test func `the NFL's form takes a tie for one point, uncorrected`() throws {
    var trial = try Trial(["margin": .text("fivethirtyeight_nfl")], ratings: [1600, 1500])
    trial.play(game(0, 1, by: 0), game(2, 3, by: 0))
    // 20 · ln 2 · 2.2 · (0.5 − 0.6400649998); between equals there is no surprise.
    #expect(isClose(trial.rating(0), 1600 - 4.271769027173962))
    #expect(isClose(trial.rating(1), 1500 + 4.271769027173962))
    #expect(isClose(trial.rating(2), 1500))
  }

  /// (|m| + 3)^0.8 / (7.5 + 0.006 d): FiveThirtyEight, "How We Calculate NBA Elo Ratings" (2015).
  @Test func `the NBA's form corrects for the winner's lead`() throws {
    let settings: [String: HyperparameterValue] = ["margin": .text("fivethirtyeight_nba")]
    #expect(isClose(try gain(settings, by: 10), 10.377516162719296))
    var trial = try Trial(settings, ratings: [1600, 1500, 1600, 1500])
    trial.play(game(0, 1, by: 10), game(2, 3, by: -10))
    #expect(isClose(trial.rating(0), 1600 + 6.917094966803579))
    #expect(isClose(trial.rating(3), 1500 + 14.439749740533395))
  }

  @Test(arguments: [
    (16, 25.0, 0.5, 4.0), (25, 25, 0.5, 5), (36, 25, 0.5, 5), (36, 100, 0.5, 6), (3, 100, 1, 3),
    (3, 100, 2, 9), (7, 25, 0, 1), (-16, 25, 0.5, -4),
  ])
  func `power raises the capped margin`(
    margin: Int32, cap: Double, exponent: Double, multiplier: Double
  ) throws {
    let settings: [String: HyperparameterValue] = [
      "margin": .text("power"), "margin_cap": .number(cap), "margin_exponent": .number(exponent),
      "k_factor": .number(2),
    ]
    #expect(isClose(try gain(settings, by: margin), multiplier))
  }

  @Test(arguments: [(0.0, 0.0), (1, 1), (4, 2)])
  func `a tie counts as the floor's points`(floor: Double, multiplier: Double) throws {
    func loss(_ settings: [String: HyperparameterValue]) throws -> Double {
      var trial = try Trial(settings, ratings: [1600, 1500])
      trial.play(game(0, 1, by: 0))
      return trial.rating(0) - 1600
    }
    let plain = try loss([:])
    #expect(plain < -1)
    let power = try loss([
      "margin": .text("power"), "margin_floor": .number(floor), "margin_exponent": .number(0.5),
    ])
    #expect(isClose(power, plain * multiplier))
  }

  @Test func `cap and exponent are power's alone`() throws {
    let settings: [String: HyperparameterValue] = [
      "margin": .text("fivethirtyeight_nfl"), "margin_cap": .number(2),
      "margin_exponent": .number(3),
    ]
    #expect(isClose(try gain(settings, by: 7), 20.79441541679836))
  }

  @Test(arguments: [(0, 9.0), (1, 8), (2, 7.2), (4, 6)] as [(Int8, Double)])
  func `overtime_rescaling takes the margin back to regulation length`(
    overtimes: Int8, points: Double
  ) throws {
    // 9 · 40 / (40 + 5 n)
    let settings: [String: HyperparameterValue] = [
      "margin": .text("power"), "overtime_rescaling": .boolean(true), "k_factor": .number(2),
    ]
    #expect(isClose(try gain(settings, by: 9, overtimes: overtimes), points))
  }

  @Test func `lengths of game and overtime can be told`() throws {
    // 9 · 60 / (60 + 15)
    let settings: [String: HyperparameterValue] = [
      "margin": .text("power"), "overtime_rescaling": .boolean(true), "k_factor": .number(2),
      "regulation_minutes": .number(60), "overtime_minutes": .number(15),
    ]
    #expect(isClose(try gain(settings, by: 9, overtimes: 1), 7.2))
  }

  @Test func `without overtime_rescaling a margin is a margin`() throws {
    let settings: [String: HyperparameterValue] = [
      "margin": .text("power"), "k_factor": .number(2),
    ]
    #expect(isClose(try gain(settings, by: 9, overtimes: 3), 9))
  }

  @Test func `rescaling applies to every form`() throws {
    let settings: [String: HyperparameterValue] = [
      "margin": .text("fivethirtyeight_nfl"), "overtime_rescaling": .boolean(true),
    ]
    // 9 points after an overtime are 8: 10 · ln 9
    #expect(isClose(try gain(settings, by: 9, overtimes: 1), 21.972245773362197))
  }

  /// 20 · ln 11 · 2.2 / 0.5 · p and 20 · 13^0.8 / 0.5 · p with p = 1 / (1 + 10^(−2200/400)).
  @Test(arguments: [
    ("fivethirtyeight_nfl", 211.01411672102935), ("fivethirtyeight_nba", 311.3245003870662),
  ])
  func `the denominator falls to one half and no further`(form: String, points: Double) throws {
    var trial = try Trial(["margin": .text(form)], ratings: [3700, 1500])
    trial.play(game(0, 1, by: -10))
    #expect(isClose(trial.rating(1), 1500 + points))
  }

  @Test(arguments: ["fivethirtyeight_nfl", "fivethirtyeight_nba"])
  func `an unthinkable upset still moves the ratings the right way`(form: String) throws {
    // The published denominators reach zero 2,200 (NFL) and 1,250 (NBA) points behind.
    for lead in [1200.0, 1250, 2200, 5000] {
      var trial = try Trial(["margin": .text(form)], ratings: [1500 + lead, 1500])
      let before = trial.probability(0, 1)
      trial.play(game(0, 1, by: -10))
      #expect(trial.probability(0, 1) <= before)
      #expect(trial.probability(0, 1).isFinite)
    }
  }
}
