import Testing

@Suite struct FormBlockTests {
  private let unknown: [String: Double] = [
    "form_margin": .nan, "form_weighted_margin": .nan, "form_streak": .nan, "form_rest": .nan,
  ]

  private func trial() throws -> BlockTrial {
    try BlockTrial("form", "window=2", "decay=0.5", "longest_rest=10")
  }

  @Test func `it looks back, the latest game first`() throws {
    var trial = try trial()
    expect(trial.values(of: 0), unknown)
    trial.play(day: 1, (0, 1, 80, 70))
    trial.play(day: 4, (2, 0, 64, 60))
    trial.play(day: 6, (0, 3, 78, 70))
    // Margins 10, −4, 8. The last two: (−4 + 8)/2 = 2. Weighted: (8 − 4/2 + 10/4) / (1 + 1/2 + 1/4)
    // = 8.5/1.75. One win since the loss. Three days from 6 to 9.
    expect(
      trial.values(of: 0, day: 9),
      [
        "form_margin": 2, "form_weighted_margin": 34.0 / 7, "form_streak": 1, "form_rest": 3,
      ])
    #expect(trial.values(of: 0, day: 16)["form_rest"] == 10)
    #expect(trial.values(of: 0, day: 17)["form_rest"] == 10)
    trial.begin(2001)
    expect(trial.values(of: 0), unknown)
  }

  @Test func `a streak ends with a loss, and a tie is neither`() throws {
    var trial = try trial()
    var streaks: [Double?] = []
    for (day, score) in ([80, 81, 70, 60, 70, 75, 60] as [Int32]).enumerated() {
      trial.play(day: Int32(day), (0, 1, score, 70))
      streaks.append(trial.values(of: 0)["form_streak"])
    }
    #expect(streaks == [1, 2, 0, -1, 0, 1, -1])
    trial.play(day: 8, (0, 1, 50, 70))
    #expect(trial.values(of: 0)["form_streak"] == -2)
  }

  @Test func `games of one day have no order: each counts as their mean`() throws {
    var trial = try trial()
    trial.play(day: 1, (0, 1, 70, 60))
    trial.play(day: 4, (0, 1, 76, 70), (2, 0, 72, 70))
    // Margins 10, then 6 and −2, whose mean is 2. Weighted: (2 + 2/2 + 10/4) / 1.75 = 5.5/1.75.
    // A win and a loss leave no streak.
    expect(
      trial.values(of: 0, day: 5),
      [
        "form_margin": 2, "form_weighted_margin": 22.0 / 7, "form_streak": 0, "form_rest": 1,
      ])
    trial.play(day: 6, (0, 1, 90, 80), (0, 3, 90, 80))
    #expect(trial.values(of: 0)["form_streak"] == 2)
  }
}
