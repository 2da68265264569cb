import Testing

@Suite struct ScheduleBlockTests {
  @Test func `it is what the opponents did against others`() throws {
    var trial = try BlockTrial("schedule")
    expect(trial.values(of: 0), ["schedule_win_share": .nan, "schedule_margin": .nan])
    trial.play(day: 1, (0, 1, 80, 70))
    // Team 1 has played nobody else.
    expect(trial.values(of: 0), ["schedule_win_share": .nan, "schedule_margin": .nan])
    trial.play(day: 2, (1, 2, 74, 70))
    trial.play(day: 3, (1, 3, 70, 76), (0, 4, nil, 0))
    trial.play(day: 4, (0, 2, 65, 70))
    // Team 1 against 2 and 3: a win in two, margins 4 and −6, so 1/2 and −1. Team 2 against 1: 0 and
    // −4. One game against either: 1/4 and −5/2.
    expect(trial.values(of: 0), ["schedule_win_share": 0.25, "schedule_margin": -2.5])
    // Team 1 against 0 and 2: a win in two, margins −10 and 4.
    expect(trial.values(of: 3), ["schedule_win_share": 0.5, "schedule_margin": -3])
    trial.play(day: 5, (1, 0, 70, 70))
    // Two games against team 1, one against team 2: (2·1/2 + 0)/3 and (2·(−1) − 4)/3.
    expect(trial.values(of: 0), ["schedule_win_share": 1.0 / 3, "schedule_margin": -2])
    // Team 1 against 0: a loss and a tie, margins −10 and 0; against 2 a win by 4. (1/2 + 1)/3, −6/3.
    expect(trial.values(of: 3), ["schedule_win_share": 0.5, "schedule_margin": -2])
    trial.begin(2001)
    expect(trial.values(of: 0), ["schedule_win_share": .nan, "schedule_margin": .nan])
  }

  @Test func `an opponent without other games leaves the mean over the rest as it is`() throws {
    var trial = try BlockTrial("schedule")
    trial.play(day: 1, (0, 1, 80, 70))
    trial.play(day: 2, (1, 2, 74, 70))
    expect(trial.values(of: 0), ["schedule_win_share": 1, "schedule_margin": 4])
    // However often they meet, team 3 has met nobody else.
    for day in 3...5 as ClosedRange<Int32> {
      trial.play(day: day, (0, 3, 60, 90))
      expect(trial.values(of: 0), ["schedule_win_share": 1, "schedule_margin": 4])
    }
    trial.play(day: 6, (3, 4, 60, 68))
    // One game against team 1, three against team 3: (1 + 3·0)/4, (4 − 3·8)/4.
    expect(trial.values(of: 0), ["schedule_win_share": 0.25, "schedule_margin": -5])
  }
}
