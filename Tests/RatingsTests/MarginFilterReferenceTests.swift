import Foundation
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Ratings

/// The filter with home edges, its likelihood and its fit, beside those of `References/margin_filter.py`.
@Suite struct MarginFilterReferenceTests {
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]
  private static let settings = [
    "newcomer_rating=-9", "home_advantage=4", "conference_pull=0.2", "carryover=0.7",
    "variance_carryover=0.6", "margin_softening=40", "newcomer_variance=120", "season_variance=25",
    "daily_variance=0.5", "game_variance=150", "home_bonus_variance=3", "home_drift=0.4",
  ]

  private struct Answer: Decodable {
    struct Fit: Decodable {
      let objective: Double
      let evaluations: Int
      let scale: Double
      let estimates: [String: Double]
    }
    let likelihood: Double
    let probabilities: [Double]
    let fit: Fit?
  }

  private struct Question: Encodable {
    struct Season: Encodable {
      let conferences: [Int32]?
      let games: [[Int]]
    }
    let teams: Int
    let seasons: [Season]
    let parameters: [String: Double]
    let joint: Bool
    let evaluations: Int
  }

  private static func parameters() throws -> (KalmanParameters, [String: Double]) {
    var resolver = HyperparameterResolver(Kalman.hyperparameters)
    for setting in settings { try resolver.apply(setting: setting) }
    let values = resolver.values()
    let numbers = Kalman.estimated.map { ($0.name, values.number($0.name)) }
    return (KalmanParameters(values), Dictionary(uniqueKeysWithValues: numbers))
  }

  private static func ask(
    _ dataset: Dataset, joint: Bool = false, evaluations: Int = 0
  ) throws -> Answer {
    let seasons = dataset.seasons.map { season in
      Question.Season(
        conferences: dataset.start(of: season.season).conferences,
        games: zip(season.matchups, season.results).compactMap { matchup, result in
          result.map {
            [matchup.day, matchup.teamA, matchup.teamB, Int32(matchup.site.rawValue), $0.margin]
              .map { Int($0) }
          }
        })
    }
    let question = Question(
      teams: dataset.teams.count, seasons: seasons, parameters: try parameters().1, joint: joint,
      evaluations: evaluations)
    let directory = TemporaryDirectory()
    try directory.write(
      String(decoding: try JSONEncoder().encode(question), as: UTF8.self), to: "league.json")
    let script =
      URL(filePath: #filePath).deletingLastPathComponent().path + "/References/margin_filter.py"
    let (status, output) = try run(
      try #require(python), [script, directory.file("league.json")])
    try #require(status == 0, "\(output)")
    return try JSONDecoder().decode(Answer.self, from: Data(output.utf8))
  }

  /// A league with ties, games without a result, every site, and teams that play several times a day.
  private static func league(seed: UInt64, seasons: ClosedRange<Int> = 2000...2003) -> Dataset {
    MadeUpLeague(seed: seed, seasons: seasons, isCrowded: seed == 2).dataset
  }

  /// The probability of each game with a result, in order.
  private static func walk(_ dataset: Dataset, _ filter: any MarginFilter) -> [Double] {
    var (filter, answers) = (filter, [Double]())
    for season in dataset.seasons {
      filter.beginSeason(dataset.start(of: season.season))
      for range in season.days {
        let day = season.day(range)
        let said = filter.predict(day.matchups)
        answers += zip(said, day.results).compactMap { $1 == nil ? nil : $0 }
        filter.update(day)
      }
    }
    return answers
  }

  @Test(
    .slow, .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with NumPy and SciPy"),
    arguments: [1, 2, 3] as [UInt64], [false, true])
  func `probabilities are those of the rule written out in NumPy`(seed: UInt64, joint: Bool) throws
  {
    let dataset = Self.league(seed: seed)
    let (parameters, _) = try Self.parameters()
    let filter: any MarginFilter =
      joint
      ? JointKalman(parameters, teamCount: dataset.teams.count)
      : Kalman(parameters, teamCount: dataset.teams.count)
    let expected = try Self.ask(dataset, joint: joint).probabilities
    let found = Self.walk(dataset, filter)
    try #require(found.count == expected.count)
    // Some hundred updates, each rounded in another order.
    for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-10) }
  }

  @Test(
    .slow, .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with NumPy and SciPy"),
    arguments: [1, 2, 3] as [UInt64])
  func `the likelihood is NumPy's to nine digits`(seed: UInt64) throws {
    let dataset = Self.league(seed: seed)
    let expected = try Self.ask(dataset).likelihood
    let found = MarginLikelihood(dataset).negativeLogarithm(try Self.parameters().0)
    #expect(abs(found - expected) < 1e-9 * abs(expected))
  }

  @Test(
    .slow, .enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with NumPy and SciPy"))
  func `SciPy's simplex comes to the same optimum`() throws {
    let dataset = Self.league(seed: 4, seasons: 2000...2002)
    let expected = try #require(try Self.ask(dataset, evaluations: 300).fit)
    let found = try MarginFit(dataset, evaluations: 300).estimates()
    #expect(abs(found.scale - expected.scale) < 1e-12 * expected.scale)
    #expect(abs(try #require(found.objective) - expected.objective) < 1e-6)
    #expect(found.evaluations == expected.evaluations)
    for (name, value) in expected.estimates {
      #expect(abs(try #require(found.values[name]) - value) < 1e-4 * max(1, abs(value)), "\(name)")
    }
  }
}
