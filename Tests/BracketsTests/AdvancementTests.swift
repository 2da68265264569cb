import Brackets
import Testing

@Suite struct AdvancementTests {
  /// Six games on a path, sums of up to 34 terms: some hundred roundings of 1e-16.
  private static let tolerance = 1e-13

  @Test(arguments: 0..<5)
  func `every probability is the one that all outcomes add up to`(seed: UInt64) throws {
    let bracket = try TestBracket.small()
    let probabilities = WinProbabilities.drawn(count: 9, seed: seed)
    let advancement = Advancement(of: bracket, probabilities)
    let every = EveryOutcome(bracket, probabilities)
    for game in bracket.games.indices {
      for entrant in bracket.entrants.indices {
        let exact = advancement.probability(of: entrant, winning: game, in: bracket)
        #expect(abs(exact - every.probability(of: entrant, winning: game)) < Self.tolerance)
      }
    }
  }

  @Test func `a bracket of 68 is what another program makes of it`() throws {
    let reference = try ReferenceBracket.read()
    let bracket = try reference.bracket()
    let advancement = Advancement(of: bracket, reference.probabilities(bracket))
    #expect(advancement.byRound.count == 7)
    for (place, entrant) in bracket.entrants.enumerated() {
      for round in 0...6 {
        let expected = reference.byRound[Int(entrant.team) - 1][round]
        let found = advancement.byRound[round][place]
        #expect(abs(found - expected) < Self.tolerance, "\(entrant.seed), round \(round)")
      }
    }
  }

  @Test(arguments: 0..<5)
  func `as many teams are expected in a round as it has places`(seed: UInt64) throws {
    let bracket = try ReferenceBracket.read().bracket()
    let advancement = Advancement(of: bracket, .drawn(count: 68, seed: seed))
    for (round, places) in [64.0, 32, 16, 8, 4, 2, 1].enumerated() {
      #expect(abs(advancement.byRound[round].reduce(0, +) - places) < 1e-11)
    }
    for entrant in bracket.entrants.indices {
      let path = advancement.byRound.map { $0[entrant] }
      #expect(path == path.sorted(by: >))
    }
    #expect(advancement.champion == advancement.byRound[6])
  }

  @Test func `equal teams have equal chances but for the play-ins`() throws {
    let bracket = try ReferenceBracket.read().bracket()
    let even = WinProbabilities(count: 68, [Double](repeating: 0.5, count: 68 * 67 / 2))
    let champion = Advancement(of: bracket, even).champion
    #expect(champion[bracket.entrant("W01")] == 1 / 64.0)
    #expect(champion[bracket.entrant("W16b")] == 1 / 128.0)
  }

  @Test func `certain winners win for certain`() throws {
    let bracket = try TestBracket.small()
    // Whoever stands above wins.
    let sure = WinProbabilities(count: 9, [Double](repeating: 1, count: 36))
    let advancement = Advancement(of: bracket, sure)
    #expect(advancement.champion == [1, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(advancement.winning.allSatisfy { $0.reduce(0, +) == 1 })
  }
}
