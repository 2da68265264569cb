import Brackets
import Faults
import League
import Testing

@Suite struct BracketErrorTests {
  private static let remedy = "; mend the download's seeds or slots and import it again"
  private static let seeds = ["W01", "W02", "X01", "X02"]
  private static let slots = [
    ["R1W1", "W01", "W02"], ["R1X1", "X01", "X02"], ["R2CH", "R1W1", "R1X1"],
  ]

  private func error(_ seeds: [Seed], _ slots: [Slot]) -> Fault? {
    do {
      _ = try Bracket(BracketEntries(season: TestBracket.season, seeds: seeds, slots: slots))
      return nil
    } catch {
      return error
    }
  }

  @Test func `a bracket has no more than 1024 teams`() throws {
    let seeds = TestBracket.seeds(
      TestBracket.seedTexts(regions: ["W"], numbers: 99)
        + TestBracket.seedTexts(
          regions: ["X", "Y", "Z", "A", "B", "C", "D", "E", "F"], numbers: 99)
        + TestBracket.seedTexts(regions: ["G"], numbers: 36))
    #expect(seeds.count == 1026)
    let slots = TestBracket.slots(Self.slots)
    let tooMany = error(Array(seeds.prefix(1025)), slots)
    #expect(tooMany?.message.contains("found 1,025 seeds; a bracket has 2 to 1024") == true)
    let most = error(Array(seeds.prefix(1024)), slots)
    #expect(most?.message.contains("no slot waits for seed W03") == true, "\(most?.message ?? "")")
  }

  @Test func `the bracket that the others are broken from is whole`() {
    #expect(error(TestBracket.seeds(Self.seeds), TestBracket.slots(Self.slots)) == nil)
  }

  @Test(arguments: [
    (
      "a slot that is missing", [slots[0], slots[2]],
      "slot R2CH waits for R1X1, which is neither a team's seed nor a slot; expected one of the two, such as R1W1"
    ),
    (
      "a seed that is missing", [["R1W1", "W01", "W03"], slots[1], slots[2]],
      "slot R1W1 waits for W03, which is neither a team's seed nor a slot; expected one of the two, such as W01"
    ),
    (
      "a name that is far from all", [["R1W1", "W01", "somebody"], slots[1], slots[2]],
      "slot R1W1 waits for somebody, which is neither a team's seed nor a slot; expected one of the "
        + "two"
    ),
    (
      "a seed of two slots", [slots[0], ["R1X1", "X01", "W02"], slots[2]],
      "W02 leads to slots R1W1 and R1X1; expected one"
    ),
    (
      "a seed against itself", [["R1W1", "W01", "W01"], slots[1], slots[2]],
      "W01 leads to slot R1W1 twice; expected one"
    ),
    (
      "a slot of two slots", slots + [["R3CH", "R2CH", "R1W1"]],
      "R1W1 leads to slots R2CH and R3CH; expected one"
    ),
    ("a slot twice", slots + [slots[0]], "slot R1W1 stands twice; expected each once"),
    (
      "two finals", [slots[0], slots[1]],
      "slots R1W1, R1X1 lead to no other; expected only the final to"
    ),
    (
      "a team without a game", [["R1W1", "W01", "W02"], ["R2CH", "R1W1", "X01"]],
      "no slot waits for seed X02, team 4; expected every team to play"
    ),
    (
      "nothing but a circle",
      [["A", "B", "W01"], ["B", "C", "W02"], ["C", "D", "X01"], ["D", "A", "X02"]],
      "every slot leads to another; expected one to be the final"
    ),
    (
      "a circle beside a final",
      [["A", "B", "W01"], ["B", "A", "W02"], ["R1X1", "X01", "X02"]],
      "slot A waits in a circle for itself; expected it to lead to R1X1"
    ),
    (
      "a slot with a team's seed for a name",
      [slots[0], slots[1], slots[2], ["W01", "R1W1", "R1X1"]],
      "W01 is a slot and the seed of team 1; expected play-in seeds to end in a letter, such as W01a"
    ),
  ])
  func `slots that make no bracket are told by season, slot and fault`(
    name: String, slots: [[String]], message: String
  ) {
    #expect(
      error(TestBracket.seeds(Self.seeds), TestBracket.slots(slots))
        == Fault(.badData, "season 2024: \(message)\(Self.remedy)"), "\(name)")
  }

  @Test(arguments: [
    (["W01"], "found 1 seed; a bracket has 2 to 1024"),
    (
      ["W01", "first"],
      "team 2 has seed \"first\"; expected a region's letter and a number, such as W01 or W16a"
    ),
    (
      ["W01", ""],
      "team 2 has seed \"\"; expected a region's letter and a number, such as W01 or W16a"
    ),
    (
      ["W01", "W00"],
      "team 2 has seed \"W00\"; expected a region's letter and a number, such as W01 or W16a"
    ),
  ])
  func `seeds that are none are told by team`(seeds: [String], message: String) {
    for slots in [Self.slots, []] {
      #expect(
        error(TestBracket.seeds(seeds), TestBracket.slots(slots))
          == Fault(.badData, "season 2024: \(message)\(Self.remedy)"))
    }
  }

  @Test func `teams and seeds that stand twice are told`() {
    let both = [Seed(season: 2024, team: 7, seed: "W01"), Seed(season: 2024, team: 7, seed: "W02")]
    #expect(
      error(both, TestBracket.slots(Self.slots))?.message
        == "season 2024: team 7 has seeds W01 and W02; expected one\(Self.remedy)")
    let same = [Seed(season: 2024, team: 7, seed: "W01"), Seed(season: 2024, team: 8, seed: "W01")]
    #expect(
      error(same, TestBracket.slots(Self.slots))?.message
        == "season 2024: teams 7 and 8 both have seed W01; expected one\(Self.remedy)")
    #expect(
      error([], TestBracket.slots(Self.slots))
        == Fault(
          .missing,
          "season 2024: no seeds; import a download that has this season's tournament"))
  }

  @Test func `more teams than any tournament has are refused before the work`() {
    let seeds = (0..<5000).map { Seed(season: 2024, team: Int64($0), seed: "W01") }
    #expect(
      error(seeds, TestBracket.slots(Self.slots))?.message
        == "season 2024: found 5,000 seeds; a bracket has 2 to 1024\(Self.remedy)")
  }

  @Test(arguments: [
    (["W01", "W02", "X01"], "region X has no seed 2"),
    (["W01", "W02", "W03"], "regions of 3 seeds"),
    (["W01", "W03"], "region W has no seed 2"),
    (["W01", "X01", "Y01"], "seeds of 3 regions"),
    (["W01", "W02a", "W02b", "W02c"], "3 teams have seed W02 (W02a, W02b, W02c)"),
    (["W01", "W02", "W02a", "W02b"], "4 teams have seed W02 (W02, W02a, W02b)"),
    (["W1", "W01", "W02", "X01"], "seeds W01 and W1 are the same place"),
  ])
  func `seeds of no standard bracket are told where there are no slots`(
    seeds: [String], fact: String
  ) {
    // Whether the seed without a letter counts to a play-in is told apart here.
    let fact = fact.replacing("4 teams", with: "3 teams")
    #expect(
      error(TestBracket.seeds(seeds), [])
        == Fault(
          .badData,
          "season 2024: \(fact), of which no standard bracket can be made; import a download that "
            + "has the season's slots"))
  }
}
