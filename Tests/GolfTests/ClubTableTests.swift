import Testing

@testable import Golf

@Suite struct ClubTableTests {
  @Test(arguments: [
    ("7 Iron", "7i"), ("7I", "7i"), ("7-iron", "7i"), ("iron 7", "7i"), ("5 iron5i", "5i"),
    ("Pitching Wedge", "pw"), ("gap wdge", "gw"), ("Gap wedge", "gw"), ("Dr", "driver"),
    ("1w", "driver"),
    ("5 Wood", "5w"), ("3h", "3h"), ("FW", "wood"), ("Iron", "iron"), ("LW", "lw"),
    ("56 degree", "56deg"),
    ("My  Chipper", "my chipper"), ("", ""),
  ])
  func `A club has one name, however it is spelt`(spelling: String, name: String) {
    #expect(ClubTable.standard.club(spelling) == name)
    #expect(ClubTable.standard.club(name) == name)
  }

  @Test func `Clubs stand in the order of a bag`() {
    let bag = ["driver", "3w", "5w", "4h", "5i", "9i", "pw", "gw", "sw", "lw", "putter", "zzz"]
    #expect(bag.shuffled().sorted(by: ClubTable.precedes) == bag)
  }
}
