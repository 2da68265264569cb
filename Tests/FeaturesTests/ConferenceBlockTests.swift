import Testing

@Suite struct ConferenceBlockTests {
  @Test func `it is the members' mean margin against others`() throws {
    var trial = try BlockTrial("conference")
    trial.begin(2000, conferences: [0, 0, 1, 1, -1])
    expect(trial.values(of: 0), ["conference_margin": .nan])
    trial.play(day: 1, (0, 1, 99, 60), (2, 3, 50, 60))
    // Within a conference there is nothing to learn of it.
    expect(trial.values(of: 0), ["conference_margin": .nan])
    trial.play(day: 2, (0, 2, 80, 70), (4, 1, 74, 70), (3, 1, nil, 0))
    // Conference 0: margins 10 and −4. Conference 1: −10. Team 4 has none.
    expect(trial.values(of: 0), ["conference_margin": 3])
    expect(trial.values(of: 1), ["conference_margin": 3])
    expect(trial.values(of: 3), ["conference_margin": -10])
    expect(trial.values(of: 4), ["conference_margin": .nan])
  }

  @Test func `teams change their conferences with the season, or lose them`() throws {
    var trial = try BlockTrial("conference")
    trial.begin(2000, conferences: [0, 0, 1, 1, -1])
    trial.play(day: 1, (0, 2, 80, 70))
    trial.begin(2001, conferences: [2, 0, 2, 0, 0])
    expect(trial.values(of: 0), ["conference_margin": .nan])
    trial.play(day: 1, (0, 1, 77, 70))
    expect(trial.values(of: 2), ["conference_margin": 7])
    trial.begin(2002)
    trial.play(day: 1, (0, 1, 77, 70))
    expect(trial.values(of: 0), ["conference_margin": .nan])
  }
}
