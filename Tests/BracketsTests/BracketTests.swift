import Brackets
import League
import TestSupport
import Testing

@Suite struct BracketTests {
  @Test func `a bracket of 68 is drawn as people draw it`() throws {
    let bracket = try ReferenceBracket.read().bracket()
    #expect(bracket.entrants.count == 68 && bracket.games.count == 67 && bracket.rounds == 6)
    let top = bracket.entrants.filter { $0.region == "W" }.map(\.seed)
    #expect(
      top == [
        "W01", "W16a", "W16b", "W08", "W09", "W05", "W12", "W04", "W13", "W06", "W11", "W03", "W14",
        "W07", "W10", "W02", "W15",
      ])
    #expect(bracket.entrants[16].number == 15 && bracket.entrants[1].number == 16)
    let regions = bracket.entrants.map(\.region)
    #expect(regions == regions.sorted())
    let playIns = bracket.games.filter { $0.round == 0 }.map(\.slot)
    #expect(playIns == ["W16", "Y16", "Z12", "Z11"] && bracket.hasPlayIns && !bracket.isDerived)
    for round in 1...6 {
      #expect(bracket.games.count { $0.round == round } == 64 >> round)
    }
    let rounds = bracket.games.filter { $0.round > 0 }.map { "R\($0.round)" }
    #expect(rounds == bracket.slotNames.filter { $0.hasPrefix("R") }.map { String($0.prefix(2)) })
    #expect(bracket.games.last?.slot == "R6CH" && bracket.games.last?.entrants == 0..<68)
  }

  @Test func `the standard bracket of 68 seeds is the one that slots tell of`() throws {
    let reference = try ReferenceBracket.read()
    let (told, derived) = (try reference.bracket(), try reference.bracket(withSlots: false))
    #expect(derived.isDerived)
    #expect(told.games == derived.games && told.entrants == derived.entrants)
  }

  @Test(arguments: 0..<10)
  func `the order of seeds and slots leaves no trace`(seed: UInt64) throws {
    let reference = try ReferenceBracket.read()
    var random = SeededGenerator(seed: seed)
    let seeds = TestBracket.seeds(reference.seeds)
    let slots = TestBracket.slots(reference.slots)
    let bracket = try Bracket(BracketEntries(season: 2024, seeds: seeds, slots: slots))
    for slots in [slots, []] {
      let shuffled = try Bracket(
        BracketEntries(
          season: 2024, seeds: seeds.shuffled(using: &random),
          slots: slots.shuffled(using: &random)))
      #expect(shuffled.games == bracket.games && shuffled.entrants == bracket.entrants)
    }
  }

  @Test(arguments: [
    (1, ["W"], 2, 1), (2, ["W"], 8, 3), (3, ["W", "X"], 1, 1), (4, ["W", "X"], 4, 3),
    (5, ["W", "X", "Y", "Z"], 8, 5), (6, ["W", "X", "Y", "Z"], 16, 6), (7, ["A", "C"], 2, 2),
  ])
  func `a standard bracket has a place for every seed`(
    _: Int, regions: [String], numbers: Int, rounds: Int
  ) throws {
    let bracket = try TestBracket.make(TestBracket.seedTexts(regions: regions, numbers: numbers))
    #expect(bracket.entrants.count == regions.count * numbers)
    #expect(bracket.games.count == bracket.entrants.count - 1)
    #expect(bracket.rounds == rounds && !bracket.hasPlayIns)
    // The better half of a region's seeds meets the other in the first round, best against worst.
    for game in bracket.games where game.round == 1 && numbers > 1 {
      let numbers = game.entrants.map { bracket.entrants[$0].number }
      #expect(
        numbers.count == 2 && numbers.reduce(0, +) == bracket.entrants.map(\.number).max()! + 1)
      #expect(numbers[0] < numbers[1])
    }
  }

  @Test func `the best two of a region only meet in its last game`() throws {
    let bracket = try TestBracket.make(TestBracket.seedTexts(numbers: 8))
    for region in ["W", "X", "Y", "Z"] {
      let (best, second) = (bracket.entrant(region + "01"), bracket.entrant(region + "02"))
      let shared = bracket.games.first {
        $0.entrants.contains(best) && $0.entrants.contains(second)
      }
      #expect(shared?.slot == "R3\(region)1")
    }
  }

  @Test func `a team plays in the games of its own path only`() throws {
    let bracket = try TestBracket.small()
    #expect(bracket.slotNames.count == 8 && bracket.rounds == 3)
    let path = bracket.games.filter { $0.entrants.contains(bracket.entrant("X04b")) }.map(\.slot)
    #expect(path == ["X04", "R1X1", "R2X1", "R3CH"])
    for game in bracket.games {
      let sides = [game.upper, game.lower].map(bracket.entrants(of:))
      #expect(sides[0].upperBound == sides[1].lowerBound)
      #expect(sides[0].lowerBound..<sides[1].upperBound == game.entrants)
    }
  }

  @Test func `what stands before a round that is not full are play-ins`() throws {
    // A step-ladder: each winner meets the next team that waits.
    let bracket = try TestBracket.make(
      ["W01", "W02", "W03", "W04"],
      slots: [["A", "W03", "W04"], ["B", "W02", "A"], ["C", "W01", "B"]])
    #expect(bracket.rounds == 1 && bracket.games.map(\.round) == [0, 0, 1])
  }
}
