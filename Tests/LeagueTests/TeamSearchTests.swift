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
    ("Zzyzx", "; the nearest is \""), ("11", "no team \"11\""),
    ("Nort Carolna", "did you mean \"North Carolina\"?"),
  ])
  func `a team that is none, or several, is an error that helps`(
    text: String, expected: String
  ) {
    let error = #expect(throws: Fault.self) { try teams.find(text) }
    #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
  }

  @Test(
    arguments: [
      ("Chiefs", 1), ("chiefs", 1), ("Kansas City", 1), ("49ers", 2), ("Jets", 3),
      ("Trail Blazers", 5),
      ("Blazers", 5),
    ] as [(String, Int64)])
  func `a team is found by its nickname`(text: String, id: Int64) throws {
    let teams = TeamTable([
      Team(id: 1, code: "Kansas City Chiefs"), Team(id: 2, code: "San Francisco 49ers"),
      Team(id: 3, code: "New York Jets"), Team(id: 4, code: "New York Giants"),
      Team(id: 5, name: "Portland Trail Blazers"),
    ])
    #expect(teams[try teams.find(text)].id == id)
    let error = #expect(throws: Fault.self) { try teams.find("New York") }
    #expect(error?.message.contains("\"New York Jets\" (3), \"New York Giants\" (4)") == true)
  }

  @Test func `a nickname finds the code that goes with it, in the league whose codes these are`()
    throws
  {
    let football = TeamTable(
      ["KC", "ARI", "NE", "BUF"].enumerated().map { Team(id: Int64($0 + 1), code: $1) })
    #expect(football[try football.find("Chiefs")].code == "KC")
    #expect(football[try football.find("cardinals")].code == "ARI")
    #expect(throws: Fault.self) { try football.find("Royals") }
    let baseball = TeamTable(
      ["KCR", "ARI", "STL", "NYY"].enumerated().map { Team(id: Int64($0 + 1), code: $1) })
    #expect(baseball[try baseball.find("Cardinals")].code == "STL")
    #expect(baseball[try baseball.find("Royals")].code == "KCR")
    let clubs = TeamTable([Team(id: 1, code: "KC"), Team(id: 2, code: "Oslo")])
    #expect(throws: Fault.self) { try clubs.find("Chiefs") }
  }

  @Test func `a team is found by a spelling that its source knows`() throws {
    let teams = TeamTable(
      [Team(id: 1163, name: "Connecticut"), Team(id: 1164, name: "Central Conn"), Team(id: 7)],
      spellings: [
        TeamSpelling(text: "uconn", team: 1163), TeamSpelling(text: "u-conn", team: 1163),
        TeamSpelling(text: "ccsu", team: 1164), TeamSpelling(text: "both", team: 1163),
        TeamSpelling(text: "both", team: 1164), TeamSpelling(text: "gone", team: 9),
      ])
    #expect(teams[try teams.find("UConn")].id == 1163)
    #expect(teams[try teams.find("CCSU")].id == 1164)
    for text in ["both", "gone"] { #expect(throws: Fault.self) { try teams.find(text) } }
    let error = #expect(throws: Fault.self) { try teams.find("ucon") }
    #expect(error?.message.contains("did you mean \"Connecticut\"?") == true)
  }
}
