import Testing

@Suite struct SeasonToDateBlockTests {
  private let unknown: [String: Double] = [
    "season_games": 0, "season_win_share": .nan, "season_margin": .nan, "season_points_for": .nan,
    "season_points_against": .nan,
  ]

  @Test func `it counts the season's games, and a tie as half a win`() throws {
    var trial = try BlockTrial("season_to_date")
    expect(trial.values(of: 0), unknown)
    trial.play(day: 1, (0, 1, 80, 70), (2, 3, nil, 0))
    trial.play(day: 2, (0, 2, 60, 60))
    trial.play(day: 3, (2, 0, 90, 75))
    // Of 3 games 1 won and 1 tied; 80 + 60 + 75 = 215 points for, 70 + 60 + 90 = 220 against.
    expect(
      trial.values(of: 0),
      [
        "season_games": 3, "season_win_share": 0.5, "season_margin": -5.0 / 3,
        "season_points_for": 215.0 / 3, "season_points_against": 220.0 / 3,
      ])
    // The game that is not played yet does not count.
    expect(trial.values(of: 3), unknown)
    #expect(trial.values(of: 2)["season_win_share"] == 0.75)
  }

  @Test func `a new season starts from nothing`() throws {
    var trial = try BlockTrial("season_to_date")
    trial.play(day: 1, (0, 1, 80, 70))
    trial.begin(2001)
    expect(trial.values(of: 0), unknown)
  }
}
