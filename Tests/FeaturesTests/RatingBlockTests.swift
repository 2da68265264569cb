import League
import Testing

/// The blocks that say what the rating models say.
@Suite struct RatingBlockTests {
  @Test func `elo is the rating`() throws {
    var trial = try BlockTrial(
      "elo", "k_factor=20", "home_advantage=0", "margin=none", "early_boost=0")
    trial.play(day: 1, (0, 1, 80, 70))
    // Even teams: the winner gains 20 (1 − 1/2).
    expect(trial.values(of: 0), ["elo": 1510])
    expect(trial.values(of: 1), ["elo": 1490])
    expect(trial.values(of: 2), ["elo": 1500])
  }

  @Test func `kalman is the rating, its variance and the lead in deviations`() throws {
    var trial = try BlockTrial("kalman")
    trial.play(day: 1, (0, 1, 80, 60))
    // S = 64 + 64 + 121 = 249; r = 64·20/249; P = 64 − 64²/249, and 0.04 more on each of 10 days.
    let rating = 1280.0 / 249
    let variance = 64 - 4096.0 / 249 + 0.4
    let deviation = (variance + 64 + 121).squareRoot()
    // Each side has half of the lead, so that A's less B's is the whole.
    expect(
      trial.values(of: 0, day: 11, against: 2, site: .home),
      [
        "kalman": rating, "kalman_variance": variance,
        "kalman_lead": (rating + 3.5) / deviation / 2,
      ])
    expect(
      trial.values(of: 2, day: 11, against: 0, site: .away),
      ["kalman": 0, "kalman_variance": 64, "kalman_lead": -(rating + 3.5) / deviation / 2])
  }

  @Test func `a full covariance knows that a rating rests on another`() throws {
    var trial = try BlockTrial("kalman", "covariance=full")
    trial.play(day: 1, (0, 1, 80, 60))
    // P_01 = 0 + 64·64/249, so that S = 2 (64 − 64²/249) − 2·64²/249 + 121.
    let rating = 1280.0 / 249
    let shared = 4096.0 / 249
    let deviation = (2 * (64 - shared) - 2 * shared + 121).squareRoot()
    expect(
      trial.values(of: 0, day: 1, against: 1),
      ["kalman": rating, "kalman_variance": 64 - shared, "kalman_lead": rating / deviation])
  }

  @Test func `previous_season is the rating after its last game`() throws {
    var trial = try BlockTrial("previous_season")
    expect(trial.values(of: 0), ["previous_rating": .nan])
    trial.play(day: 1, (0, 1, 80, 60))
    expect(trial.values(of: 0), ["previous_rating": .nan])
    trial.begin(2001)
    // 64·20/249, as above; team 2 did not play.
    expect(trial.values(of: 0), ["previous_rating": 1280.0 / 249])
    expect(trial.values(of: 1), ["previous_rating": -1280.0 / 249])
    expect(trial.values(of: 2), ["previous_rating": .nan])
    trial.play(day: 1, (0, 2, nil, 0), (1, 3, 70, 70))
    expect(trial.values(of: 0), ["previous_rating": 1280.0 / 249])
    trial.begin(2002)
    // A game without a score is none that was played.
    expect(trial.values(of: 0), ["previous_rating": .nan])
    #expect(trial.values(of: 1)["previous_rating"]?.isNaN == false)
  }

  @Test func `nothing is known of the season before a gap`() throws {
    var trial = try BlockTrial("previous_season")
    trial.play(day: 1, (0, 1, 80, 60))
    trial.begin(2002)
    expect(trial.values(of: 0), ["previous_rating": .nan])
  }
}
