import TestSupport
import Testing

/// `report` on leagues without seeds and dates, on hostile texts, and on what it must refuse.
@Suite struct ReportInputTests {
  private let here: Workspace
  private static let hostile = "</title><script>\"&'\u{1B}[31m\u{202E}"

  init() throws {
    here = try Workspace()
  }

  private func page() throws -> PageText {
    try here.succeed("report --run latest -o page.html")
    return try PageText(try here.text("page.html"))
  }

  @Test(.slow) func `A league without seeds or dates has days, and a coin to be held against`()
    throws
  {
    try here.importSmallLeague()
    try here.train()
    let page = try page()
    #expect(!page.html.contains("the seeds alone"))
    #expect(try page.section("Best calls").contains("gained most on a coin flip"))
    let rows = try page.rows("Best calls")
    #expect(rows.allSatisfy { $0[3].wholeMatch(of: #/201\d, 60/#) != nil })
    #expect(rows.allSatisfy { $0[0].wholeMatch(of: #/[A-Z]{3} beat [A-Z]{3}, \d+–\d+/#) != nil })
  }

  @Test(.slow) func `A single season is shown like several`() throws {
    try here.importSmallLeague()
    try here.train("--start-year 2018")
    let page = try page()
    #expect(try page.rows("Season by season").count == 1)
    #expect(try page.section("Season by season").contains(">2018</text>"))
  }

  @Test(.slow) func `Games that are not played yet are counted, and nothing is made of them`()
    throws
  {
    let csv = "season,day,team1,team2,score1,score2\n"
    try here.write(csv + "2020,1,A,B,3,1\n2020,2,B,A,2,1\n2021,3,A,B,,\n", to: "small.csv")
    try here.succeed("import csv small.csv")
    try here.train("--predict all --start-year 2021")
    let page = try page()
    #expect(page.html.contains("None of its 1 game is played yet."))
    #expect(page.headings == ["Best teams", "How to make it again"])
    #expect(!page.html.contains("nan"))
    try here.train("--predict all --start-year 2020")
    let some = try self.page()
    #expect(some.html.contains("3 games, 1 not played yet"))
    #expect(try some.rows("Worst calls").count == 2)
  }

  @Test func `Ties name both teams`() throws {
    try here.write(
      "season,day,team1,team2,score1,score2\n2020,1,A,B,3,3\n2020,2,B,C,2,1\n", to: "small.csv")
    try here.succeed("import csv small.csv")
    try here.train("--predict all --start-year 2020")
    let page = try page()
    #expect(try page.rows("Worst calls").contains { $0[0] == "A tied with B, 3–3" })
  }

  @Test(.slow) func `Hostile names, tags, notes and teams stay texts`() throws {
    try here.write(
      SmallLeague.csv.replacing("ANT", with: "<script>x</script>")
        .replacing("BEE", with: "\"\"\"&'\""),
      to: "small.csv")
    try here.succeed("import csv small.csv")
    try here.succeed(
      "train --model elo --quiet",
      more: ["--name=\(Self.hostile)", "--tag=<b>&"])
    try here.succeed("runs note latest --text", more: ["\(Self.hostile) note"])
    let page = try page()
    page.expectSelfContained()
    #expect(page.html.contains("<h1>&lt;/title&gt;&lt;script&gt;&quot;&amp;&#39;\u{FFFD}[31m"))
    #expect(page.html.contains("&lt;b&gt;&amp;"))
    #expect(try page.section("Notes").contains("&lt;script&gt;"))
    #expect(page.html.contains("&lt;script&gt;x&lt;/script&gt;"))
    for character in ["\u{1B}", "\u{202E}"] { #expect(!page.html.contains(character)) }
  }

  @Test(arguments: [
    UsageCase("report", "almanac report needs --run ID", see: "almanac report"),
    UsageCase("report --run latest", "report needs --out FILE", see: "almanac report"),
    UsageCase("report --run latest --out=", "report needs --out FILE", see: "almanac report"),
    UsageCase(
      "report --run latest --out pages/",
      "--out \"pages/\" names a folder; expected a file", see: "almanac report"),
  ])
  func `A report typed wrong says how it is typed`(usage: UsageCase) throws {
    let outcome = try here.almanac(usage.line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == usage.errors)
    #expect(here.names(in: ".") == [])
  }

  @Test func `A run that there is not is named, and nothing is written`() throws {
    let outcome = try here.almanac("report --run 3f0c --out page.html")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: no run \"3f0c\" in runs; \"almanac runs list\" shows "
        + "those there are\n")
    #expect(here.names(in: ".") == [])
  }

  @Test(.slow) func `A page that cannot be written leaves what was there`() throws {
    try here.importSmallLeague()
    try here.train()
    try here.makeDirectory("page.html")
    try here.write("a file", to: "file")
    for (path, message) in [
      ("page.html", "page.html: is a directory"), ("file/page.html", "file: is not a directory"),
      ("/dev/null", "/dev/null: is no regular file"),
    ] {
      let outcome = try here.almanac("report --run latest --out \(path)")
      #expect(outcome.ending == .exited(73), "\(path)")
      #expect(outcome.errors == "almanac: error: \(message)\n")
      #expect(outcome.output == "")
    }
    #expect(here.names(in: "page.html") == [])
    #expect(try here.text("file") == "a file")
    #expect(here.names(in: ".").allSatisfy { !$0.hasSuffix(".new") })
  }

  @Test(.slow)
  func `Predictions that are torn, or another run's, are refused and nothing is written`()
    throws
  {
    try here.importSmallLeague()
    let id = try #require(try here.train()["run_id"].text)
    let other = try #require(try here.train("--set k_factor=9")["run_id"].text)
    let path = "runs/\(id)/predictions.parquet"
    let bytes = try here.data(path)
    for broken in [
      bytes.dropLast(40), bytes.prefix(3), try here.data(path.replacing(id, with: other)),
    ] {
      try here.write(broken, to: path)
      let outcome = try here.almanac("report --run \(id) --out page.html")
      #expect(outcome.ending == .exited(65))
      #expect(outcome.errors.hasPrefix("almanac: error: \(path): "), "\(outcome.errors)")
      #expect(!here.exists("page.html"))
    }
  }
}
