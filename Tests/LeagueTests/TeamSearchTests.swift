import Faults
import League
import Testing

@Suite struct TeamSearchTests {
  private let teams = TeamTable([
    Team(id: 1, name: "Iowa"), Team(id: 2, name: "Iowa St"), Team(id: 3, name: "St John's"),
    Team(id: 4, name: "North Carolina"), Team(id: 5, name: "NC A&T"),
    Team(id: 6, code: "KC", name: "Kansas City"), Team(id: 7, name: "Texas A&M"),
    Team(id: 8, name: "San José St"), Team(id: 9), Team(id: 10, name: "Texas Tech"),
  ])

  @Test(
    arguments: [
      ("Iowa", 1), ("iowa", 1), (" Iowa  ", 1), ("Iowa State", 2), ("IOWA ST.", 2),
      ("Saint Johns", 3), ("st. john’s", 3), ("north-carolina", 4), ("North Car", 4),
      ("nc a & t", 5), ("kc", 6), ("Kansas", 6), ("texas am", 7), ("san josé state", 8), ("9", 9),
      ("4", 4),
    ] as [(String, Int64)])
  func `a team is found by what people call it`(text: String, id: Int64) throws {
    let place = try teams.find(text)
    #expect(teams[place].id == id)
  }

  @Test(arguments: [
    ("Iowaa", "did you mean \"Iowa\"?"), ("Texas", "\"Texas A&M\" (7), \"Texas Tech\" (10)"),
    ("Nort Carolina", "did you mean \"North Carolina\"?"), ("", "named by name, code or id"),
    ("Zzyzx", "named by name, code or id"), ("11", "no team \"11\""),
  ])
  func `a team that is none, or several, is an error that helps`(
    text: String, expected: String
  ) {
    let error = #expect(throws: Fault.self) { try teams.find(text) }
    #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
  }
}
