import League
import TestSupport
import Testing

@testable import Hyperparameters
@testable import Ratings

/// What holds of every Elo, whatever its hyperparameters: seeded ones here, each with every form of
/// margin and target.
@Suite struct EloPropertyTests {
  struct Setting: Sendable, CustomTestStringConvertible {
    let seed: UInt64
    let margin: String
    let target: String

    var testDescription: String { "seed \(seed), margin \(margin), toward \(target)" }

    static let all = ["none", "fivethirtyeight_nfl", "fivethirtyeight_nba", "power"]
      .flatMap { margin in
        ["mean", "conference"].flatMap { target in
          (1...3).map { Setting(seed: $0, margin: margin, target: target) }
        }
      }

    func elo(boost: Double? = nil) throws -> Elo {
      var random = SeededGenerator(seed: seed)
      func number(_ range: ClosedRange<Double>) -> HyperparameterValue {
        .number(range.lowerBound + random.uniform() * (range.upperBound - range.lowerBound))
      }
      let values: [String: HyperparameterValue] = [
        "initial_rating": number(1000...2000), "newcomer_rating": number(1000...2000),
        "mean_rating": number(1000...2000), "k_factor": number(1...60),
        "tournament_k_factor": number(1...60),
        "early_boost": boost.map { .number($0) } ?? number(0...3),
        "home_advantage": number(-50...150), "scale": number(200...800),
        "carryover": number(0...1), "carryover_target": .text(target), "margin": .text(margin),
        "margin_cap": number(1...40), "margin_floor": .number(Double(seed % 3)),
        "margin_exponent": number(0...1.5),
        "overtime_rescaling": .boolean(seed % 2 == 0), "regulation_minutes": number(40...60),
        "overtime_minutes": number(5...15), "initial_ratings": .ratings([]),
        "overrides": .ratings([]),
      ]
      return try Elo(HyperparameterValues(valid: values), teams: RandomSeason.teams)
    }
  }

  @Test(arguments: Setting.all)
  func `both views of a game add up to one, to the bit`(setting: Setting) throws {
    var elo = try setting.elo()
    for season in RandomSeason.seasons(seed: setting.seed) {
      elo.begin(season)
      for day in season.days {
        let answers = elo.predict(day.matchups[...])
        let swapped = elo.predict(day.matchups.map(\.swapped)[...])
        for (one, other) in zip(answers, swapped) {
          #expect(one + other == 1)
          #expect(other == 1 - one)
        }
        elo.learn(day)
      }
    }
  }

  @Test(arguments: Setting.all)
  func `learning from the other view teaches the same, to the bit`(setting: Setting) throws {
    var (one, other) = (try setting.elo(), try setting.elo())
    for season in RandomSeason.seasons(seed: setting.seed) {
      one.begin(season)
      other.begin(season)
      for day in season.days {
        one.learn(day)
        other.learn(
          RandomSeason.Day(
            matchups: day.matchups.map(\.swapped),
            results: day.results.map { result in
              result.map {
                GameResult(scoreA: $0.scoreB, scoreB: $0.scoreA, overtimes: $0.overtimes)
              }
            }))
      }
      #expect(one.outlook() == other.outlook())
    }
  }

  @Test(arguments: Setting.all)
  func `the games of a day come in any order, to the bit`(setting: Setting) throws {
    var (one, other) = (try setting.elo(), try setting.elo())
    var random = SeededGenerator(seed: setting.seed + 99)
    for season in RandomSeason.seasons(seed: setting.seed) {
      one.begin(season)
      other.begin(season)
      for day in season.days {
        let order = day.matchups.indices.shuffled(using: &random)
        one.learn(day)
        other.learn(
          RandomSeason.Day(
            matchups: order.map { day.matchups[$0] }, results: order.map { day.results[$0] }))
      }
      #expect(one.outlook() == other.outlook())
    }
  }

  @Test(arguments: Setting.all)
  func `so they do where teams play several times a day`(setting: Setting) throws {
    var (one, other) = (try setting.elo(), try setting.elo())
    for season in RandomSeason.seasons(seed: setting.seed, isCrowded: true) {
      one.begin(season)
      other.begin(season)
      for day in season.days {
        one.learn(day)
        other.learn(
          RandomSeason.Day(matchups: day.matchups.reversed(), results: day.results.reversed()))
      }
      for (here, there) in zip(one.outlook(), other.outlook()) {
        // The steps of one day are added up in another order, and each day builds on the last.
        #expect(abs(here - there) <= 1e-10)
      }
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `points are conserved where both sides take the same step`(seed: UInt64) throws {
    var trial = try Trial(["margin": .text("fivethirtyeight_nba"), "home_advantage": .number(80)])
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let order = (0..<6).map(Int32.init).shuffled(using: &random)
      trial.play(
        (0..<3).map { pair in
          let margin = Int32(random.next() % 61) - 30
          let site = Site(rawValue: Int8(random.next() % 3) - 1)!
          return game(order[2 * pair], order[2 * pair + 1], by: margin, site: site)
        })
    }
    let total = (0..<6).map { trial.rating($0) }.reduce(0, +)
    // Six ratings, each measured to 1e-11 or so.
    #expect(abs(total - 9000) <= 1e-8)
  }

  @Test func `games of one day do not know of each other`() throws {
    var together = try Trial()
    together.play(game(0, 1, by: 1), game(0, 2, by: 1), game(3, 0, by: 1))
    // Each from 1500 against 1500: two wins and a loss.
    #expect(isClose(together.rating(0), 1510))
    #expect(isClose(together.rating(1), 1490))
    #expect(isClose(together.rating(2), 1490))
    #expect(isClose(together.rating(3), 1510))
  }
}

/// Hyperparameters at the ends of their ranges.
@Suite struct EloExtremeTests {
  static let settings: [[String: HyperparameterValue]] = [
    ["k_factor": .number(1000), "scale": .number(1), "early_boost": .number(100)],
    [
      "k_factor": .number(1000), "scale": .number(1), "margin": .text("power"),
      "margin_cap": .number(10_000), "margin_exponent": .number(5), "early_boost": .number(100),
    ],
    [
      "k_factor": .number(1000), "scale": .number(100_000), "margin": .text("fivethirtyeight_nfl"),
      "home_advantage": .number(-1000),
    ],
    [
      "k_factor": .number(1000), "scale": .number(1), "margin": .text("fivethirtyeight_nba"),
      "initial_rating": .number(10_000), "newcomer_rating": .number(-10_000),
      "home_advantage": .number(1000), "carryover_target": .text("conference"),
    ],
    [
      "k_factor": .number(1000), "scale": .number(1), "margin": .text("fivethirtyeight_nfl"),
      "early_boost": .number(100), "carryover": .number(1),
    ],
    ["k_factor": .number(0), "carryover": .number(0), "margin_exponent": .number(0)],
    [
      "k_factor": .number(1000), "overtime_rescaling": .boolean(true), "margin": .text("power"),
      "regulation_minutes": .number(1), "overtime_minutes": .number(1000),
    ],
  ]

  @Test(arguments: settings.indices)
  func `every answer stays a probability`(index: Int) throws {
    var values = HyperparameterResolver(Elo.hyperparameters, presets: Elo.presets).values().values
    values.merge(Self.settings[index]) { $1 }
    values["tournament_k_factor"] = values["k_factor"]
    var elo = try Elo(HyperparameterValues(valid: values), teams: RandomSeason.teams)
    for seed in 1...3 as ClosedRange<UInt64> {
      let seasons = RandomSeason.seasons(seed: seed, isCrowded: true)
      for answer in elo.walk(seasons).joined() {
        #expect(answer.isFinite && (0...1).contains(answer))
      }
    }
    let outlook = elo.outlook()
    #expect(outlook.allSatisfy { (0...1).contains($0) })
  }
}
