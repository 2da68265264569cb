import Testing

/// How a league stands, as a user asks for it.
@Suite struct NowTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
  }

  @Test func `Without anything it says which command comes next, and begins nothing`() throws {
    let text = try here.succeed("now")
    #expect(
      text.hasPrefix(
        "No model is in use yet: \"almanac models promote RUN --as champion\" puts one in use.\n"))
    #expect(text.contains("\"almanac abtest start NAME\" tests a challenger"))
    #expect(try here.json("now --json")["models"].array?.isEmpty == true)
    #expect(!here.names(in: "data").contains("ledger.sqlite"))
  }

  @Test func `A model in use stands with its games, its alias and its alerts`() throws {
    try here.train("--start-year 2001 --predict all")
    try here.succeed("forecasts issue")
    let latest = try here.json("now --json")["models"]
    #expect(latest.array?.count == 1)
    #expect(latest.array?.first?["aliases"].array?.isEmpty == true)
    try here.succeed("models promote latest --as champion --by ann --reason first")
    try here.succeed(
      "alerts raise --type late --subject results --severity medium",
      more: ["--message=<b>late</b>"])
    let json = try here.json("now --json --html now.html")
    let model = try #require(json["models"].array?.first)
    #expect(model["aliases"].array?.map(\.text) == ["champion"])
    // Three a day from the day after tomorrow on, within a week.
    #expect((12...15).contains(model["coming"].array?.count ?? 0))
    #expect(json["alerts"].array?.first?["type"].text == "late")
    #expect(json["history"].array?.first?["reason"].text == "first")
    let page = try here.text("now.html")
    #expect(page.contains("&lt;b&gt;late&lt;/b&gt;") && !page.contains("<form"))
    let text = try here.succeed("now")
    #expect(text.hasPrefix("@champion: Too few to say: "))
    #expect(text.contains("\nIn use\n") && text.contains("ann"))
  }
}
