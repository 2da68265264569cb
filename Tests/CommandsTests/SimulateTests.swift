import Columnar
import Foundation
import FoundationXML
import TestSupport
import Testing

@Suite(.slow) struct SimulateTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static let line = "simulate --run latest --season 2021 --draws 5000"

  @Test func `A season of which nothing was played before its tournament is said`() throws {
    try here.copySample()
    let results = "data/sample/MRegularSeasonCompactResults.csv"
    let lines = try here.text(results).split(separator: "\n").filter { !$0.hasPrefix("2025,") }
    try here.write(lines.joined(separator: "\n") + "\n", to: results)
    try here.succeed("train --model elo --quiet --start-year 2023 --end-year 2024")
    let sentence = "no game before its tournament has a score; teams are judged by earlier seasons"
    for (season, isSaid) in [(2025, true), (2024, false)] {
      let outcome = try here.almanac("simulate --run latest --season \(season) --draws 100")
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
      #expect(outcome.errors.contains(sentence) == isSaid)
    }
  }

  @Test func `It says who gets how far, what to pick, and whether draws agree`() throws {
    try here.importBracketLeague()
    let outcome = try here.almanac(Self.line)
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    for text in [
      "model       elo\n", "knows       every game before day 134 of season 2021\n",
      "tournament  season 2021: 9 teams, 8 games, 1 play-in\n",
      "bracket     from the season's slots\n", "favourite   1 Team & 0, ",
      "\nteam      seed  champion  final  last 4  first round\n", "5,000 brackets drawn as a check",
      " agree with the exact chances: ", "\n1-2-4            ", "\n2-3-5            ",
      "\n1-2-4 plus seed  ", "that all of it comes true has probability ", "\nRegion W\n",
      "\nRegion X\nfirst round  4 Team & 8\n", "\nBetween regions\nchampion  1 Team & 0\n",
    ] {
      #expect(outcome.output.contains(text), "\(text)")
    }
  }

  @Test func `A bracket without slots is made of the seeds, and that is said`() throws {
    var league = BracketLeague()
    try here.importBracketLeague(league)
    let told = try here.json(Self.line + " --json")
    #expect(told["bracket"]["derived_from_seeds"].flag == false)
    league.files["MNCAATourneySlots.csv"] = nil
    let there = try Workspace()
    try there.importBracketLeague(league)
    let derived = try there.json(Self.line + " --json")
    #expect(derived["bracket"]["derived_from_seeds"].flag == true)
    #expect(
      derived["games"].value as? NSArray == told["games"].value as? NSArray,
      "the same bracket and the same draws")
    #expect(
      try there.succeed(Self.line).contains(
        "bracket     the standard one of the seeds, since the games came without slots\n"))
  }

  @Test func `A tournament that is known and not begun is worked out on what was played`() throws {
    try here.importBracketLeague()
    let json = try here.json("simulate --run latest --season 2022 --json")
    #expect(json["knows_games_before"]["day"].integer == 60)
    #expect(json["simulation"]["draws"].integer == 100_000)
    #expect(json["simulation"]["agrees"].flag == true)
  }

  /// What the walk said on the morning of a tournament's first day, of the games of that day.
  @Test(arguments: ["elo", "kalman", "logistic_regression"])
  func `First games have the probabilities that the run predicted`(model: String) throws {
    try here.copySample()
    let run = try here.json("train --model \(model) --start-year 2018 --json --quiet")
    let id = try #require(run["run_id"].text)
    let json = try here.json("simulate --run \(id) --season 2022 --draws 100 --json")
    var chances: [String: Double] = [:]
    for game in json["games"].array ?? [] where game["round"].integer == 1 {
      let winners = (game["winners"].array ?? []).map {
        (team: $0["team_id"].integer ?? 0, probability: $0["probability"].number ?? -1)
      }.sorted { $0.team < $1.team }
      chances["\(winners[0].team) \(winners[1].team)"] = winners[0].probability
    }
    #expect(chances.count == 16)
    let file = try ParquetFile(path: here.path("runs/\(id)/predictions.parquet"))
    let (seasons, days) = (try file.int64("season").values, try file.int64("day").values)
    let (teamsA, teamsB) = (try file.int64("team_a_id").values, try file.int64("team_b_id").values)
    let predicted = try file.double("pred_win_prob").values
    let first = days.indices.filter { seasons[$0] == 2022 && days[$0] == 136 }
    #expect(first.count == 16)
    for row in first {
      let chance = try #require(chances["\(teamsA[row]) \(teamsB[row])"])
      // A chance may have been turned to the other team's and back: two roundings.
      #expect(abs(chance - predicted[row]) < 1e-15)
    }
  }

  @Test func `The JSON adds up`() throws {
    try here.importBracketLeague()
    let json = try here.json(Self.line + " --json")
    let teams = json["teams"].array ?? []
    #expect(teams.count == 9)
    for round in 0...3 {
      let places = [8.0, 4, 2, 1][round]
      for key in ["advancement", "simulated"] {
        let sum = teams.reduce(0) { $0 + ($1[key].array?[round].number ?? 0) }
        #expect(abs(sum - places) < 1e-9, "\(key) of round \(round)")
      }
    }
    let champions = teams.map { $0["champion"].number ?? 0 }
    #expect(champions == champions.sorted(by: >))
    #expect(json["most_likely"]["picks"].keys.count == 8)
    #expect(
      json["pools"].array?.map { $0["rule"].text } == ["doubling", "fibonacci", "seed_bonus"])
    for pool in json["pools"].array ?? [] {
      let best = try #require(pool["best"]["expected_score"].number)
      let mean = try #require(pool["best"]["simulated"]["mean"].number)
      let error = try #require(pool["best"]["simulated"]["standard_error"].number)
      #expect(abs(best - mean) < 4.5 * error)
      #expect(best >= pool["most_likely"]["expected_score"].number ?? .infinity)
    }
  }

  @Test func `The same seed says the same, byte for byte, and another draws others`() throws {
    try here.importBracketLeague()
    let output = try here.succeed(Self.line)
    #expect(try here.succeed(Self.line + " --seed 0 --threads 1") == output)
    #expect(try here.succeed(Self.line + " --seed 1") != output)
  }

  @Test(arguments: [20, 40, 60])
  func `No line is wider than the terminal`(columns: Int) throws {
    try here.importBracketLeague()
    let outcome = try here.almanac(Self.line, output: .terminal(columns: columns))
    #expect(outcome.ending == .exited(0))
    let wide = Screen(outcome.output).lines.filter { $0.count > columns }
    #expect(wide == [], "wider than \(columns) columns")
  }

  // MARK: The page

  @Test func `The page is whole, needs nothing, and draws each region`() throws {
    try here.importBracketLeague()
    let output = try here.succeed(Self.line + " --html pages/bracket.html")
    #expect(output == (try here.succeed(Self.line)))
    let html = try here.text("pages/bracket.html")
    #expect(XMLParser(data: Data(html.utf8)).parse())
    for text in [
      "<h3>Region W</h3>", "<h3>Region X</h3>", "From the regions&#39; winners to the champion",
      ">1 Team &amp; 0</text>", "The same in words", "prefers-color-scheme: dark",
    ] {
      #expect(html.contains(text), "\(text)")
    }
    #expect(html.components(separatedBy: "<svg").count == 4)
    #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("<script"))
    #expect(html.utf8.count < 300_000)
    try here.succeed(Self.line + " --html pages/bracket.html")
    #expect(try here.text("pages/bracket.html") == html)
  }

  @Test func `One region is one drawing`() throws {
    var league = BracketLeague()
    league.files["MNCAATourneySeeds.csv"] = BracketLeague.text(seeds: ["W01", "W02"])
    league.files["MNCAATourneySlots.csv"] = BracketLeague.text(slots: ["R1W1,W01,W02"])
    try here.importBracketLeague(league)
    let output = try here.succeed(Self.line + " --html bracket.html")
    #expect(output.contains("team      seed  champion\n") && !output.contains("Between regions"))
    #expect(try here.text("bracket.html").components(separatedBy: "<svg").count == 2)
  }
}
