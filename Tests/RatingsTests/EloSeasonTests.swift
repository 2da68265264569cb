import League
import Testing

@testable import Hyperparameters
@testable import Ratings

/// What happens between seasons.
@Suite struct EloSeasonTests {
  /// A season's only game leaves 1510 and 1490.
  private func afterOneGame(_ settings: [String: HyperparameterValue]) throws -> Trial {
    var trial = try Trial(settings)
    trial.play(game(0, 1, by: 1))
    return trial
  }

  @Test(arguments: [(1.0, 10.0), (0.75, 7.5), (0.5, 5), (0, 0)])
  func `carryover is the fraction of the distance that is kept`(
    carryover: Double, kept: Double
  ) throws {
    var trial = try afterOneGame(["carryover": .number(carryover)])
    trial.begin(2001)
    #expect(isClose(trial.rating(0), 1500 + kept))
    #expect(isClose(trial.rating(1), 1500 - kept))
  }

  @Test func `ratings move toward mean_rating, wherever they started`() throws {
    var trial = try afterOneGame(["carryover": .number(0.75), "mean_rating": .number(1400)])
    trial.begin(2001)
    // 1400 + 0.75 · 110 and 1400 + 0.75 · 90
    #expect(isClose(trial.rating(0), 1482.5))
    #expect(isClose(trial.rating(1), 1467.5))
  }

  @Test(arguments: 1...4)
  func `a team that sits out seasons is carried over once`(seasons: Int) throws {
    var trial = try afterOneGame(["carryover": .number(0.5)])
    for season in 0..<seasons {
      trial.begin(2001 + season)
      trial.play(game(2, 3, by: 1))
    }
    #expect(isClose(trial.rating(0), 1505))
    trial.play(game(0, 1, by: 1))
    // 1505 against 1495: p = 0.5143871841, 20 · (1 − p) = 9.7122563167
    #expect(isClose(trial.rating(0), 1514.712256316680026))
  }

  @Test func `a season of unplayed games does not carry a team over`() throws {
    var trial = try afterOneGame(["carryover": .number(0.5)])
    trial.begin(2001)
    trial.play(game(0, 1, by: nil))
    trial.begin(2002)
    #expect(isClose(trial.rating(0), 1505))
  }

  @Test func `a team first seen in a later season starts at newcomer_rating`() throws {
    var trial = try afterOneGame([
      "newcomer_rating": .number(1300), "mean_rating": .number(1500), "carryover": .number(0.5),
    ])
    trial.play(game(0, 2, by: nil))
    trial.begin(2001)
    // 1505 against 1300, not carried over: p = 1 / (1 + 10^(−205/400))
    #expect(abs(trial.probability(0, 3) - 0.7649612635526892) <= 1e-12)
    #expect(trial.probability(2, 3) == 0.5)
  }

  @Test func `a team first seen late in the first season starts at initial_rating`() throws {
    var trial = try afterOneGame(["newcomer_rating": .number(1300)])
    trial.play(game(2, 3, by: 1))
    #expect(isClose(trial.rating(2), 1510))
  }

  @Test func `a newcomer keeps what it won until it is carried over`() throws {
    var trial = try Trial(["newcomer_rating": .number(1300), "carryover": .number(0.5)])
    trial.begin(2001)
    trial.play(game(0, 1, by: 1))
    #expect(isClose(trial.rating(0), 1310))
    trial.begin(2002)
    // 1500 + 0.5 · (1310 − 1500)
    #expect(isClose(trial.rating(0), 1405))
  }
}

@Suite struct EloConferenceTests {
  /// Four teams at 1600, 1500, 1400 and 1300 that have played one game each, which moved nobody.
  private func settled(_ target: String = "conference", carryover: Double = 0.5) throws -> Trial {
    var trial = try Trial(
      [
        "carryover_target": .text(target), "carryover": .number(carryover),
        "k_factor": .number(0),
      ], ratings: [1600, 1500, 1400, 1300])
    trial.play(game(0, 1, by: 1), game(2, 3, by: 1))
    return trial
  }

  private func ratings(_ trial: Trial) -> [Double] { (0..<4).map(trial.rating) }

  private func expect(_ trial: Trial, _ expected: [Double]) {
    for (found, wanted) in zip(ratings(trial), expected) { #expect(isClose(found, wanted)) }
  }

  @Test func `a team moves toward the mean of its conference`() throws {
    var trial = try settled()
    trial.begin(2001, conferences: [0, 0, 1, 1, -1, -1])
    // Means 1550 and 1350, half of the way.
    expect(trial, [1575, 1525, 1375, 1325])
  }

  @Test func `the target mean knows no conferences`() throws {
    var trial = try settled("mean")
    trial.begin(2001, conferences: [0, 0, 1, 1, -1, -1])
    expect(trial, [1550, 1500, 1450, 1400])
  }

  @Test func `the conference is that of the new season`() throws {
    var trial = try settled()
    trial.begin(2001, conferences: [1, 0, 1, 1, -1, -1])
    // Alone in its conference, a team stays; the others' mean is (1600 + 1400 + 1300) / 3.
    let mean = 4300.0 / 3
    expect(trial, [(1600 + mean) / 2, 1500, (1400 + mean) / 2, (1300 + mean) / 2])
  }

  @Test func `a team that sat out joins the conference of the season it returns in`() throws {
    var trial = try settled()
    trial.begin(2001, conferences: [0, 0, 1, 1, -1, -1])
    trial.begin(2002, conferences: [0, 1, 1, 0, -1, -1])
    // Nobody played in 2001. Means (1600 + 1300) / 2 = 1450 and (1500 + 1400) / 2 = 1450.
    expect(trial, [1525, 1475, 1425, 1375])
  }

  @Test func `where nothing is known of conferences the mean is mean_rating`() throws {
    var trial = try settled()
    trial.begin(2001)
    expect(trial, [1550, 1500, 1450, 1400])
  }

  @Test func `a team without a conference moves toward mean_rating`() throws {
    var trial = try settled()
    trial.begin(2001, conferences: [-1, 0, 0, -1, -1, -1])
    // The conference's mean is 1450.
    expect(trial, [1550, 1475, 1425, 1400])
  }

  @Test func `newcomers do not pull their conference`() throws {
    var trial = try settled()
    trial.begin(2001, conferences: [0, 0, 1, 1, 0, 1])
    expect(trial, [1575, 1525, 1375, 1325])
    #expect(trial.rating(4) == 1500)
  }
}
