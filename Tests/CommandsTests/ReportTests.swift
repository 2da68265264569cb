import Columnar
import Evaluation
import Foundation
import TestSupport
import Testing

/// `report` on runs of the bundled sample, which has seeds and dates.
@Suite(.slow) struct ReportTests {
  private let here: Workspace
  private let id: String

  init() throws {
    here = try Workspace()
    try here.copySample()
    id = try #require(
      try here.train("--start-year 2023 --warm-up-from 2020 --name steady --tag trial")["run_id"]
        .text)
  }

  private func page(_ options: String = "--run latest") throws -> PageText {
    try here.succeed("report \(options) --out page.html")
    return try PageText(try here.text("page.html"))
  }

  @Test func `It writes one page that is whole, and needs nothing else`() throws {
    try here.makeDirectory("out")
    let outcome = try here.almanac("report --run \(id.prefix(8)) --out out/page.html")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(
      outcome.output.wholeMatch(of: #/out/page\.html: run [0-9a-f]{8}, \d+\.\dkB\n/#) != nil)
    #expect(here.names(in: "out") == ["page.html"])
    let page = try PageText(try here.text("out/page.html"))
    page.expectSelfContained()
    #expect(
      page.headings == [
        "Reliability", "Season by season", "Ratings over time", "Best teams", "Best calls",
        "Worst calls", "How to make it again",
      ])
    for text in ["<h1>steady</h1>", id, "trial", "almanac runs reproduce \(id)", "role=\"img\""] {
      #expect(page.html.contains(text), "\(text)")
    }
    #expect(!page.html.contains("nan"))
  }

  @Test func `The same run gives the same page, byte for byte`() throws {
    #expect(try page().html == page().html)
  }

  @Test func `It holds what the record needs to be found and made again`() throws {
    let record = try here.record(id)
    let text = try page().section("How to make it again")
    for value in [
      record["dataset"]["fingerprint"], record["predictions_digest"], record["git_hash"],
      record["environment"]["swift"], record["environment"]["arrow"], record["timestamp"],
    ] {
      #expect(text.contains(try #require(value.text)))
    }
    #expect(text.contains("k_factor"))
  }

  @Test func `Its numbers are those of the terminal`() throws {
    let page = try page()
    let terminal = try here.succeed("runs show latest").split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    let bins = terminal.filter { $0.first?.contains("–0.") == true || $0.first == "0.9–1.0" }
    #expect(try page.rows("Reliability").map { [$0[0], $0[1]] } == bins.map { [$0[0], $0[1]] })
    let seasons = terminal.filter { $0.count == 4 && $0[3].contains("·") && $0[0].hasPrefix("20") }
    #expect(seasons.count == 3)
    #expect(
      try page.rows("Season by season").map { [$0[0], $0[1], $0[2]] }
        == seasons.map { [$0[0], $0[1], $0[2]] })
  }

  // scikit-learn 1.9.1: log_loss of LogisticRegression(C=1, fit_intercept=False, tol=1e-14,
  // solver="newton-cholesky"), asked about a season's tournament after being fitted on the seed
  // differences of all earlier ones of data/sample; and its slopes.
  private static let seeds: [Int: (loss: Double, slope: Double)] = [
    2023: (0.5770612839279486, 0.24964919586163634),
    2024: (0.7094545041547289, 0.25273465742688955),
    2025: (0.7941350930222444, 0.2383203280921729),
  ]

  @Test func `The seeds' log loss is scikit-learn's`() throws {
    let rows = try page().rows("Season by season")
    #expect(
      rows.map(\.last)
        == Self.seeds.sorted { $0.key < $1.key }.map { fixed($0.value.loss, decimals: 4) })
    #expect(try page().html.contains("the seeds alone 0.6936"))
  }

  @Test func `The worst calls are those that lost most`() throws {
    let losses = try predictions().map(\.loss).sorted(by: >)
    let rows = try page().rows("Worst calls")
    #expect(rows.count == 10)
    #expect(rows.map { $0[3] } == losses.prefix(10).map { fixed($0, decimals: 4) })
  }

  @Test func `The best calls are right, and gained most on the seeds`() throws {
    let seeds = try seedNumbers()
    let gains = try predictions().filter { $0.toWinner > 0.5 }.map { game in
      let season = try #require(Self.seeds[game.season])
      let difference =
        try #require(seeds["\(game.season) \(game.loser)"])
        - (try #require(seeds["\(game.season) \(game.winner)"]))
      let bySeeds = 1 / (1 + exp(-season.slope * Double(difference)))
      return (gain: -log(bySeeds) - game.loss, game: game, bySeeds: bySeeds)
    }.sorted { $0.gain > $1.gain }.prefix(10)
    let rows = try page().rows("Best calls")
    #expect(
      rows.map { [$0[1], $0[2]] }
        == gains.map {
          [fixed(100 * $0.game.toWinner, decimals: 1), fixed(100 * $0.bySeeds, decimals: 1)].map {
            $0 + " %"
          }
        })
  }

  @Test func `A call names teams, seeds, score and date`() throws {
    let row = try #require(try page().rows("Worst calls").first)
    let result = try #require(
      row[0].wholeMatch(of: #/(.+) \((\d+)\) beat (.+) \((\d+)\), (\d+)–(\d+)/#))
    let (winner, loser) = (try team(String(result.1)), try team(String(result.3)))
    let (ours, theirs) = (String(result.5), String(result.6))
    let games = try here.text("data/sample/MNCAATourneyCompactResults.csv")
    let season = try #require(row[4].split(separator: "-").first)
    let match = games.split(whereSeparator: \.isNewline).contains {
      $0.hasPrefix("\(season),") && $0.contains(",\(winner),\(ours),\(loser),\(theirs),")
    }
    #expect(match, "\(row)")
    let seeds = try seedNumbers()
    #expect(seeds["\(season) \(winner)"].map(String.init) == String(result.2))
    #expect(row[4].wholeMatch(of: #/202\d-0[34]-\d\d/#) != nil)
  }

  @Test func `A page of 1,567 predictions is under 300 kB, and has no seeds for games without`()
    throws
  {
    let record = try here.train("--start-year 2025 --predict all")
    let page = try page()
    #expect(record["prediction_count"].integer == 1567)
    #expect(page.html.utf8.count < 300_000)
    #expect(!page.html.contains("the seeds alone"))
    #expect(try page.section("Season by season").contains("No forecast from seeds"))
  }

  @Test(arguments: ["logistic_regression", "xgboost --set rounds=10"])
  func `A model that learns from features shows which`(model: String) throws {
    try here.succeed(
      "train --model \(model) --start-year 2015 --end-year 2015 --warm-up-from 2013 --features "
        + "site,elo,season_to_date --quiet")
    let page = try page()
    page.expectSelfContained()
    // Logistic regression has terms of its own for what is unknown.
    #expect(try page.rows("What it leans on").count >= 7)
    #expect(try page.section("What it leans on").contains(">season_points_against</text>"))
    #expect(!page.headings.contains("Best teams"))
    #expect(!page.headings.contains("Ratings over time"))
    // Asked for a team, it is asked about every two.
    let asked = try self.page("--run latest --team 1101")
    #expect(try asked.section("Ratings over time").contains("% of games won against"))
  }

  @Test func `Without the games, ids stand for names and it says so`() throws {
    let outcome = try here.almanac("report --run latest --out page.html --data-dir elsewhere")
    #expect(outcome.ending == .exited(0))
    #expect(
      outcome.errors.hasPrefix("almanac: warning: elsewhere: no games here"), "\(outcome.errors)")
    let page = try PageText(try here.text("page.html"))
    #expect(page.html.contains("Teams are shown by their ids"))
    let row = try #require(try page.rows("Worst calls").first)
    #expect(row[0].wholeMatch(of: #/\d{4} beat \d{4}/#) != nil)
    #expect(row[3].wholeMatch(of: #/202\d, \d+/#) != nil)
    try here.importSmallLeague()
    let other = try here.almanac("report --run latest --out page.html")
    #expect(other.errors.contains("data holds other games than the runs were made on"))
  }

  @Test func `Ratings over time end where the saved model's ratings do`() throws {
    let page = try page()
    let best = try page.rows("Best teams").prefix(5)
    // Three seasons, then the weeks of the last, which ends the same way.
    let rows = try page.rows("Ratings over time")
    let seasons = rows.prefix(3)
    #expect(seasons.map(\.first) == ["2023", "2024", "2025"])
    #expect(seasons.last?.dropFirst().map(\.self) == best.map { $0[2] })
    #expect(rows.last?.dropFirst() == seasons.last?.dropFirst())
    #expect(rows.count > 3 + 15)
    for team in best {
      let legend = "</svg>\(team[1])</li>"
      #expect(try page.section("Ratings over time").contains(legend), "\(team)")
    }
  }

  @Test func `Teams may be chosen, by name, in any case, or by id`() throws {
    try here.succeed(
      "report --run latest --out page.html",
      more: ["--team=fern lake", "--team", "\(try team("Elm Mills"))", "--team=Fern Lake"])
    let text = try PageText(try here.text("page.html")).section("Ratings over time")
    #expect(text.contains("Fern Lake</th><th scope=\"col\" class=\"number\">Elm Mills</th></tr>"))
  }

  @Test(arguments: [
    (
      ["--team=Fern Laek"], 66, "no team \"Fern Laek\" in the league; did you mean \"Fern Lake\"?\n"
    ),
    (
      (1101...1107).map { "--team=\($0)" }, 64,
      "7 teams; a chart tells no more than 6 apart\nsee \"almanac report --help\"\n"
    ),
  ])
  func `A team that there is not, and too many, are refused and nothing is written`(
    options: [String], status: Int32, message: String
  ) throws {
    let outcome = try here.almanac("report --run latest --out page.html", more: options)
    #expect(outcome.ending == .exited(status))
    #expect(outcome.errors == "almanac: error: \(message)")
    #expect(!here.exists("page.html"))
  }

  // MARK: What the page should say

  private struct Game {
    let season: Int
    let winner: Int64
    let loser: Int64
    let toWinner: Double

    var loss: Double { -log(toWinner) }
  }

  private func predictions() throws -> [Game] {
    let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
    let (season, won) = (try file.int64("season").values, try file.double("team_a_won").values)
    let (teamA, teamB) = (try file.int64("team_a_id").values, try file.int64("team_b_id").values)
    return try file.double("pred_win_prob").values.enumerated().map { row, probability in
      let isA = won[row] == 1
      return Game(
        season: Int(season[row]), winner: isA ? teamA[row] : teamB[row],
        loser: isA ? teamB[row] : teamA[row], toWinner: isA ? probability : 1 - probability)
    }
  }

  /// By season and team's id: `2025 1101`.
  private func seedNumbers() throws -> [String: Int] {
    let lines = try here.text("data/sample/MNCAATourneySeeds.csv").split(
      whereSeparator: \.isNewline)
    return Dictionary(
      uniqueKeysWithValues: try lines.dropFirst().map { line in
        let cells = line.split(separator: ",")
        return ("\(cells[0]) \(cells[2])", try #require(Int(cells[1].dropFirst().prefix(2))))
      })
  }

  private func team(_ name: String) throws -> Int64 {
    let teams = try here.text("data/sample/MTeams.csv").split(whereSeparator: \.isNewline)
    let line = try #require(teams.first { $0.split(separator: ",")[1] == name })
    return try #require(Int64(line.split(separator: ",")[0]))
  }

  private func fixed(_ value: Double, decimals: Int) -> String {
    String(format: "%.\(decimals)f", value)
  }
}
