import Hyperparameters
import League
import Ratings
import Testing

/// What one game does. The expected values are worked by hand from Elo's formulas:
/// p = 1 / (1 + 10^(−d/400)), step = K · (outcome − p). Elo, "The Rating of Chessplayers" (1978).
@Suite struct EloLearningTests {
  /// 1 / (1 + 10^(−100/400)) = 1 / (1 + 0.5623413252)
  private static let favouriteBy100 = 0.6400649998028851

  @Test func `equal teams on neutral ground are a coin flip`() throws {
    #expect(try Trial().probability(0, 1) == 0.5)
  }

  @Test(arguments: [
    (400.0, 0.9090909090909091), (-400.0, 0.09090909090909091), (100.0, 0.6400649998028851),
  ])
  func `a lead of 400 points makes the odds ten to one`(lead: Double, expected: Double) throws {
    let trial = try Trial(ratings: [1500 + lead, 1500])
    #expect(abs(trial.probability(0, 1) - expected) <= 1e-15)
  }

  @Test(arguments: [(200.0, 200.0), (1000, 1000), (1, 1)])
  func `scale is the lead that makes the odds ten to one`(scale: Double, lead: Double) throws {
    let trial = try Trial(["scale": .number(scale)], ratings: [1500 + lead, 1500])
    #expect(abs(trial.probability(0, 1) - 10.0 / 11) <= 1e-15)
  }

  @Test func `initial_rating is where everybody starts`() throws {
    // Against a team that a table starts at 1500: 1600 is 100 points ahead.
    let trial = try Trial(["initial_rating": .number(1600)], ratings: [1500])
    #expect(abs(trial.probability(1, 0) - Self.favouriteBy100) <= 1e-15)
  }

  @Test(arguments: [(20.0, 10.0), (32, 16), (1000, 500), (0, 0)])
  func `k_factor is twice what a win between equals is worth`(
    kFactor: Double, step: Double
  ) throws {
    var trial = try Trial(["k_factor": .number(kFactor)])
    trial.play(game(0, 1, by: 3))
    #expect(isClose(trial.rating(0), 1500 + step))
    #expect(isClose(trial.rating(1), 1500 - step))
  }

  @Test func `a favourite gains little and loses much`() throws {
    var trial = try Trial(ratings: [1600, 1500, 1600, 1500])
    trial.play(game(0, 1, by: 1), game(2, 3, by: -1))
    // 20 · (1 − 0.6400649998) and 20 · 0.6400649998
    #expect(isClose(trial.rating(0), 1607.198700003942298))
    #expect(isClose(trial.rating(1), 1492.801299996057702))
    #expect(isClose(trial.rating(2), 1587.198700003942298))
    #expect(isClose(trial.rating(3), 1512.801299996057702))
  }

  @Test func `a tie draws the ratings together`() throws {
    var trial = try Trial(ratings: [1600, 1500])
    trial.play(game(0, 1, by: 0), game(2, 3, by: 0))
    // 20 · (0.5 − 0.6400649998)
    #expect(isClose(trial.rating(0), 1597.198700003942298))
    #expect(isClose(trial.rating(1), 1502.801299996057702))
    #expect(trial.probability(2, 3) == 0.5)
  }

  @Test func `the next game starts from what the last one left`() throws {
    var trial = try Trial()
    trial.play(game(0, 1, by: 1))
    trial.play(game(0, 1, by: 1))
    // 20 points ahead: p = 0.5287505639, so 20 · (1 − p) = 9.4249887222 more.
    #expect(isClose(trial.rating(0), 1519.424988722154628))
    #expect(isClose(trial.rating(1), 1480.575011277845372))
  }

  @Test func `tournament_k_factor holds in tournament games only`() throws {
    var trial = try Trial(["tournament_k_factor": .number(50)])
    trial.play(game(0, 1, by: 1), game(2, 3, by: 1, tournament: true))
    #expect(isClose(trial.rating(0), 1510))
    #expect(isClose(trial.rating(2), 1525))
    #expect(isClose(trial.rating(3), 1475))
  }

  @Test func `without tournament_k_factor a tournament game counts as any other`() throws {
    var resolver = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets)
    try resolver.apply(setting: "k_factor=37.5")
    #expect(resolver.values().number("tournament_k_factor") == 37.5)
    try resolver.apply(setting: "tournament_k_factor=12")
    #expect(resolver.values().number("tournament_k_factor") == 12)
    #expect(resolver.values().number("k_factor") == 37.5)
  }

  @Test func `home_advantage is points for the home side in a forecast`() throws {
    let trial = try Trial(["home_advantage": .number(100)])
    #expect(abs(trial.probability(0, 1, site: .home) - Self.favouriteBy100) <= 1e-15)
    #expect(abs(trial.probability(0, 1, site: .away) - (1 - Self.favouriteBy100)) <= 1e-15)
    #expect(trial.probability(0, 1) == 0.5)
  }

  @Test func `home_advantage is points for the home side in learning`() throws {
    var trial = try Trial(["home_advantage": .number(100)])
    trial.play(
      game(0, 1, by: 1, site: .home), game(2, 3, by: 1, site: .away), game(4, 5, by: 1))
    #expect(isClose(trial.rating(0), 1507.198700003942298))
    #expect(isClose(trial.rating(2), 1512.801299996057702))
    #expect(isClose(trial.rating(4), 1510))
  }

  @Test func `a game without a result teaches nothing`() throws {
    var trial = try Trial(["early_boost": .number(1), "carryover": .number(0.5)])
    trial.play(game(0, 1, by: nil))
    #expect(trial.rating(0) == 1500)
    // Nor does it count as a game played: the first one is still worth double.
    trial.play(game(0, 1, by: 1))
    #expect(isClose(trial.rating(0), 1520))
  }
}

/// early_boost b: each side's step is times 1 + b / (1 + its games this season).
@Suite struct EloEarlyBoostTests {
  @Test func `a first game counts 1 + b times`() throws {
    var trial = try Trial(["early_boost": .number(1)])
    trial.play(game(0, 1, by: 1))
    #expect(isClose(trial.rating(0), 1520))
    #expect(isClose(trial.rating(1), 1480))
  }

  @Test func `each side is boosted by its own number of games`() throws {
    var trial = try Trial(["early_boost": .number(1)])
    trial.play(game(0, 1, by: 1))
    trial.play(game(0, 2, by: 1))
    // 1520 against 1500: surprise 1 − 0.5287505639; times 1.5 for the second game, 2 for the first.
    #expect(isClose(trial.rating(0), 1534.137483083231942))
    #expect(isClose(trial.rating(2), 1481.150022555690743))
  }

  @Test func `games of one day count as equally early`() throws {
    var trial = try Trial(["early_boost": .number(1)])
    trial.play(game(0, 1, by: 1), game(0, 2, by: 1))
    #expect(isClose(trial.rating(0), 1540))
    #expect(isClose(trial.rating(2), 1480))
  }

  /// Beyond any table of factors too: the rule has no end.
  @Test func `the boost goes on for as many games as a season has`() throws {
    let boost = 3.0
    var trial = try Trial(["early_boost": .number(boost)])
    for games in 0..<150 {
      let (before, probability) = (trial.rating(0), trial.probability(0, 1))
      // Wins and losses in turn, so that the two stay close.
      let isWin = games.isMultiple(of: 2)
      trial.play(game(0, 1, by: isWin ? 1 : -1))
      let step = 20 * ((isWin ? 1 : 0) - probability) * (1 + boost / Double(1 + games))
      #expect(isClose(trial.rating(0) - before, step), "after \(games) games")
    }
  }

  @Test func `a new season is early again`() throws {
    var trial = try Trial(["early_boost": .number(1), "carryover": .number(0)])
    for _ in 0..<5 { trial.play(game(0, 1, by: 1)) }
    trial.begin(2001)
    trial.play(game(0, 1, by: 1))
    #expect(isClose(trial.rating(0), 1520))
  }
}
