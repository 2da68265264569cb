import Foundation
import FoundationXML
import TestSupport
import Testing

@Suite struct RunsCompareTests {
  private let here: Workspace
  /// Elo as it comes, Elo without margins, and the margin filter; the second's name is hostile.
  private let ids: [String]

  private static let hostile = "</title><script>\"&'"

  init() throws {
    let here = try Workspace()
    try here.copySample()
    func train(_ line: String, name: String = "plain") throws -> String {
      let json = try here.json(
        "train --end-year 2019 --json --quiet \(line)", more: ["--name=\(name)", "--tag=a&b"])
      return try #require(json["run_id"].text)
    }
    ids = [
      try train("--model elo"), try train("--model elo --set margin=none", name: Self.hostile),
      try train("--model kalman"),
    ]
    self.here = here
  }

  private var pair: String { "runs compare \(ids[0]) \(ids[1])" }

  @Test(.slow) func `It says what differs, by how much, and whether that is more than chance`()
    throws
  {
    let outcome = try here.almanac(pair)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    for text in [
      "\n155 games that both predicted, on 25 days of 5 seasons.\n",
      "\nHyperparameters that differ\nname    A                    B\n",
      "\nmargin  fivethirtyeight_nba  none\n", "\nScores over these games\n", "\nB − A  ",
      "\nIs it more than chance?\n", "B: no clear difference in log loss (p = ",
      "\nSeasons won by log loss: A ", "\nGames that moved most from A to B\n", " beat ",
      "draws of the 25 days", "B: to see a difference as large as this four times in five,",
    ] {
      #expect(outcome.output.contains(text), "\(text)")
    }
    #expect(!outcome.output.contains("Holm"))
    #expect(!outcome.output.contains("Teams are shown by their ids"))
  }

  @Test(.slow) func `The same comparison is the same, byte for byte`() throws {
    #expect(try here.succeed(pair) == here.succeed(pair))
    #expect(try here.succeed(pair) != here.succeed(pair + " --seed 2"))
  }

  @Test(.slow) func `A run held against itself shows no clear difference, with p = 1`() throws {
    let output = try here.succeed("runs compare latest latest")
    #expect(output.contains("B: no clear difference; it says of every game what A says.\n"))
    #expect(output.contains("No hyperparameter differs.\n"))
    #expect(!output.contains("four times in five"))
    #expect(!output.lowercased().contains("nan"))
    let json = try here.json("runs compare latest latest --json")
    let test = try #require(json["runs"].array?.first)["tests"]["log_loss"]
    #expect(test["p_value"].number == 1)
    #expect(test["paired_t"]["p_value"].number == 1)
    #expect(test["verdict"].text == "no clear difference")
    #expect(test["games_needed"].number == nil)
  }

  @Test(.slow) func `Several runs are corrected for with Holm`() throws {
    let output = try here.succeed(pair + " \(ids[2])")
    for text in [
      "p (Holm)", "corrected for 2 runs", "\nC − A  ", "\nSettings that differ\n", "\nmodel_type  ",
      "Games that moved most from A to C",
    ] {
      #expect(output.contains(text), "\(text)")
    }
    let json = try here.json(pair + " \(ids[2]) --json")
    let runs = try #require(json["runs"].array)
    for score in ["log_loss", "brier_score"] {
      let tests = runs.map { $0["tests"][score] }
      let p = tests.compactMap { $0["p_value"].number }.sorted()
      let holm = tests.compactMap { $0["p_value_holm"].number }.sorted()
      #expect(holm == [min(1, 2 * p[0]), max(min(1, 2 * p[0]), p[1])])
    }
  }

  @Test(.slow) func `--json is JSON alone, with what the report says`() throws {
    let json = try here.json(pair + " --json --draws 500 --gate", more: ["log_loss < 9"])
    #expect(json["baseline"]["run_id"].text == ids[0])
    #expect(json["games"]["common"].integer == 155)
    #expect(json["bootstrap"]["draws"].integer == 500)
    #expect(
      json["hyperparameters"]["margin"].array?.map(\.text) == ["fivethirtyeight_nba", "none"])
    #expect(json["gates"].array?.first?["passes"].flag == true)
    let run = try #require(json["runs"].array?.first)
    let difference = try #require(run["differences"]["log_loss"].number)
    let scores = [run, json["baseline"]].compactMap { $0["metrics"]["log_loss"].number }
    #expect(abs(difference - (scores[0] - scores[1])) < 1e-15)
    let interval = try #require(run["tests"]["log_loss"]["interval"].array).compactMap(\.number)
    #expect(interval[0] < difference && difference < interval[1])
    #expect(run["seasons"].array?.count == 5)
    #expect(run["moved_games"].array?.first?["team_a"].text?.contains(" ") == true)
  }

  @Test(.slow) func `A gate that every run passes changes nothing`() throws {
    let outcome = try here.almanac(pair + " --gate", more: ["log_loss <= baseline + 0.5"])
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output.contains("\nGate\nlog_loss <= baseline + 0.5: B 0."))
    #expect(outcome.output.contains(" passes (limit "))
  }

  @Test(.slow) func `A gate that one run fails prints the result all the same, and exits with 1`()
    throws
  {
    let rule = "accuracy >= 2"
    let outcome = try here.almanac(
      pair + " \(ids[2])", more: ["--gate", rule, "--gate=log_loss < 9"])
    #expect(outcome.ending == .exited(1))
    #expect(outcome.output.contains("Scores over these games"))
    #expect(outcome.errors.hasPrefix("almanac: error: gate failed: \(rule): B 0."))
    #expect(outcome.errors.contains("; C 0."))
    let silent = try here.almanac(pair + " --json --gate", more: [rule])
    #expect(silent.ending == .exited(1))
    #expect(try JSON(text: silent.output)["gates"].array?.first?["passes"].flag == false)
  }

  @Test(.slow) func `A gate that makes no sense is pointed at before anything is read`() throws {
    let outcome = try here.almanac("runs compare x y --gate", more: ["log_loss =< baseline"])
    #expect(outcome.ending == .exited(64))
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        almanac: error: --gate, character 10: expected <, <=, > or >=, found "=<"
          log_loss =< baseline
                   ^
        see "almanac runs compare --help"

        """)
  }

  @Test(.slow) func `Runs of other seasons have no games in common`() throws {
    let record = try here.train("--start-year 2021 --end-year 2022")
    let id = try #require(record["run_id"].text)
    let outcome = try here.almanac("runs compare \(ids[0]) \(id)")
    #expect(outcome.ending == .exited(66))
    #expect(
      outcome.errors == "almanac: error: no game was predicted by all of the runs "
        + "\(ids[0].prefix(8)), \(id.prefix(8)); train over the same seasons, and with the same "
        + "--predict\n")
  }

  @Test(.slow) func `Runs on other games are refused, unless forced`() throws {
    try here.write(
      try here.text("runs/\(ids[1])/run.json")
        .replacing(#/"fingerprint" : "[0-9a-f]{8}/#, with: "\"fingerprint\" : \"00000000"),
      to: "runs/\(ids[1])/run.json")
    #expect(try here.succeed(pair).contains("155 games that both predicted"), "the same seasons")
    try here.write(
      try here.text("runs/\(ids[1])/run.json")
        .replacing(#/"season 2016" : "[0-9a-f]{8}/#, with: "\"season 2016\" : \"00000000"),
      to: "runs/\(ids[1])/run.json")
    let outcome = try here.almanac(pair)
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("was made on other games than run \(ids[0].prefix(8))"))
    #expect(outcome.errors.contains("(of season 2016); --force"))
    #expect(try here.succeed(pair + " --force").contains("155 games that both predicted"))
  }

  @Test(.slow) func `Where the games are not at hand, ids stand for names and it says so`() throws {
    let output = try here.succeed(pair + " --data-dir elsewhere")
    #expect(output.firstMatch(of: #/\n +20\d\d +\d+ +\d{4} beat \d{4} /#) != nil)
    #expect(output.contains("Teams are shown by their ids: elsewhere: no games here"))
    try here.importSmallLeague()
    let text = try here.succeed(pair).replacing(#/\s+/#, with: " ")
    #expect(text.contains("data holds other games than the runs were made on"))
    #expect(try here.json(pair + " --json")["team_names"].flag == false)
  }

  @Test(.slow) func `Predictions that were changed after the run are refused`() throws {
    let path = "runs/\(ids[1])/predictions.parquet"
    try here.remove(path)
    try here.copy("runs/\(ids[2])/predictions.parquet", to: path)
    let outcome = try here.almanac(pair)
    #expect(outcome.ending == .exited(65))
    #expect(
      outcome.errors
        == "almanac: error: \(path): is not what the run predicted (its digest differs "
        + "from run.json); put it back, or train again\n")
  }

  @Test(.slow) func `--html writes one page that is whole, escaped, and needs nothing else`() throws
  {
    try here.makeDirectory("out")
    let outcome = try here.almanac(pair + " \(ids[2]) --html out/page.html")
    #expect(outcome.ending == .exited(0))
    #expect(here.names(in: "out") == ["page.html"])
    let html = try here.text("out/page.html")
    let parser = XMLParser(data: Data(html.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    for needle in ["<script", "<link", "<img", "url(", "http:", "https:", " src=", " href="] {
      #expect(!html.contains(needle), "\(needle)")
    }
    #expect(html.contains("&lt;/title&gt;&lt;script&gt;&quot;&amp;&#39;"))
    #expect(html.contains("a&amp;b"))
    #expect(html.contains("prefers-color-scheme: dark"))
    for heading in [
      "Is it more than chance?", "Reliability", "Season by season",
      "Biggest disagreements of A and B", "Hyperparameters that differ",
    ] {
      #expect(html.contains("<h2>\(heading)</h2>"), "\(heading)")
    }
    // Two differences, one reliability diagram, two bar charts; and a sample for each run, twice.
    #expect(html.ranges(of: "<svg").count == 5 + 6)
    #expect(!html.contains("nan"))
  }

  @Test(.slow) func `A page that cannot be written leaves nothing, and prints nothing`() throws {
    try here.makeDirectory("page.html")
    let outcome = try here.almanac(pair + " --html page.html")
    #expect(outcome.ending == .exited(73))
    #expect(outcome.output == "")
    #expect(here.names(in: ".").filter { $0.contains("partial") } == [])
    #expect(here.names(in: "page.html") == [])
  }

  @Test(.slow, arguments: [20, 40, 80])
  func `No line is wider than the terminal`(columns: Int) throws {
    let outcome = try here.almanac(
      pair + " \(ids[2]) --gate", more: ["log_loss <= baseline + 0.5"],
      output: .terminal(columns: columns))
    let screen = Screen(outcome.output)
    #expect(screen.lines.filter { $0.count > columns } == [])
    #expect(screen.unknownSequences == [])
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      ("runs compare", "RUN"), ("runs compare latest", "RUN"),
      ("runs compare a b --draws 5", "100"),
      ("runs compare a b --html=", "--html needs the name of a file"),
    ])
  func `A comparison typed wrong says how it is typed`(line: String, text: String) throws {
    let outcome = try here.almanac(line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors.contains(text), "\(outcome.errors)")
  }
}
