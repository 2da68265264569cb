import League
import Testing

@Suite struct TeamTableTests {
  private let table = TeamTable([
    Team(id: 30, code: "NE", name: "New England"), Team(id: 10, code: "KC", name: "Kansas City"),
    Team(id: 20, name: "KC"), Team(id: 40), Team(id: 50, code: "ne"), Team(id: 60, code: "10"),
  ])

  @Test func `teams stand in the order of their ids`() {
    #expect(table.teams.map(\.id) == [10, 20, 30, 40, 50, 60])
    #expect(table.count == 6)
    #expect(table[2].name == "New England")
    #expect(table.place(ofID: 40) == 3)
    #expect(table.place(ofID: 41) == nil)
  }

  @Test(
    arguments: [
      [1], [1101, 1102, 1460], [0, 16_383, 16_384, 16_385], [-5, 3, 1 << 40], [.min, -1, 0, .max],
    ] as [[Int64]])
  func `every id has its place, near or far, and no other id has one`(ids: [Int64]) {
    let table = TeamTable(ids.shuffled().map { Team(id: $0) })
    #expect(ids.map { table.place(ofID: $0) } == ids.indices.map { Int32($0) })
    let others = ids.flatMap { [$0 &- 1, $0 &+ 1, $0 &+ 16_384, $0 &- 16_384] } + [.min, .max, 7]
    for id in others where !ids.contains(id) { #expect(table.place(ofID: id) == nil) }
  }

  @Test func `a table without teams finds none`() {
    #expect(TeamTable([]).place(ofID: 0) == nil)
    #expect(TeamTable([]).place(of: "KC") == nil)
  }

  @Test(arguments: [
    ("NE", 30), ("ne", 50), ("kc", 10), ("KC", 10), ("Kansas City", 10), ("kansas city", 10),
    ("NEW ENGLAND", 30), ("40", 40), ("10", 60), ("30", 30),
  ])
  func `a text finds a code before a name before an id`(text: String, id: Int64) throws {
    #expect(table[try #require(table.place(of: text))].id == id)
  }

  @Test(arguments: ["", "Denver", "41", "4 0"])
  func `a text that is no team finds none`(text: String) {
    #expect(table.place(of: text) == nil)
  }

  @Test func `a misspelt name suggests the nearest`() {
    #expect(table.suggestion(for: "Kansas Cty") == "Kansas City")
    #expect(table.suggestion(for: "Seattle Seahawks") == nil)
  }

  @Test func `a team is called by its name, else its code, else its id`() {
    #expect(Team(id: 1, code: "KC", name: "Kansas City").label == "Kansas City")
    #expect(Team(id: 1, code: "KC").label == "KC")
    #expect(Team(id: 1).label == "1")
  }
}
