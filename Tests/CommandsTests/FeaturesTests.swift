import Columnar
import Foundation
import TestSupport
import Testing

@Suite struct FeaturesTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  static let blocks = [
    "site", "season_to_date", "form", "schedule", "srs", "colley", "massey", "pagerank", "elo",
    "kalman", "previous_season", "conference", "seed", "box_score",
  ]
  private static let keys = [
    "game_id", "season", "day", "team_a_id", "team_b_id", "is_tournament", "outcome",
  ]

  private func export(_ options: String = "") throws -> ParquetFile {
    try here.succeed("features export --out features.parquet \(options)")
    return try ParquetFile(path: here.path("features.parquet"))
  }

  // MARK: features list

  @Test func `features list tells each block's columns, formula, source and parameters`() throws {
    let output = try here.succeed("features list")
    let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
    let names = lines.indices.filter { $0 == 0 || lines[$0 - 1].isEmpty }
      .map { String(lines[$0].prefix { $0 != " " }) }.filter { !$0.isEmpty }
    #expect(Set(Self.blocks).isSubset(of: names))
    #expect(lines.count { $0.hasPrefix("formula ") } == Self.blocks.count)
    #expect(lines.count { $0.hasPrefix("source ") } == Self.blocks.count)
    for word in ["form_weighted_margin", "longest_rest", "k_factor", "kalman_lead"] {
      #expect(lines.contains { $0.hasPrefix("\(word) ") }, "\(word)")
    }
    #expect(here.names(in: ".") == [])
  }

  @Test func `features list says the same as JSON`() throws {
    let blocks = try here.json("features list --json")["blocks"].array ?? []
    #expect(Set(blocks.compactMap { $0["name"].text }) == Set(Self.blocks))
    let form = blocks.first { $0["name"].text == "form" }
    #expect(form?["columns"].array?.contains { $0["name"].text == "form_weighted_margin" } == true)
    #expect(form?["parameters"].array?.contains { $0["name"].text == "window" } == true)
  }

  @Test(.slow) func `A block that hardly any game serves is left out, unless it is named`() throws {
    try here.copySample()
    let sample = "data/sample/MRegularSeason"
    let rows = try here.text(sample + "CompactResults.csv").split(separator: "\n")
    let titles = ["FGM", "FGA", "FGM3", "FGA3", "FTM", "FTA", "OR", "DR", "Ast", "TO", "Stl"]
    let counts = ["W", "L"].flatMap { side in (titles + ["Blk", "PF"]).map { ",\(side)\($0)" } }
    let ones = String(repeating: ",1", count: counts.count)
    let detailed = rows.dropFirst().filter { $0.hasPrefix("2021,") }.prefix(200)
      .map { "\($0)\(ones)\n" }.joined()
    let header = "\(rows[0])\(counts.joined())\n"
    try here.write(header + detailed, to: sample + "DetailedResults.csv")
    let export = "features export --out rows.parquet --start-year"
    let few = try here.almanac("\(export) 2020")
    #expect(few.errors.contains("almanac: 200 of "))
    #expect(
      few.errors.contains(" have box scores, so that box_score is left out; named with --features"))
    #expect(try !names().contains("box_possessions"))
    let named = try here.almanac("\(export) 2020 --features site,box_score")
    #expect(!named.errors.contains("left out"))
    #expect(try names().contains("box_possessions"))
  }

  private func names() throws -> [String] {
    try ParquetFile(path: here.path("rows.parquet")).columns.map(\.name)
  }

  // MARK: features export

  @Test func `An export has a row for each game: what names it, its outcome, its features`() throws
  {
    try here.importSmallLeague()
    let outcome = try here.almanac("features export --out features.parquet --features site,form")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "almanac: features.parquet: \(SmallLeague.games) rows of 5 features\n")
    let file = try ParquetFile(path: here.path("features.parquet"))
    #expect(
      file.columns.map(\.name) == Self.keys + [
        "site", "form_margin", "form_weighted_margin", "form_streak", "form_rest",
        "form_margin_known", "form_weighted_margin_known", "form_streak_known", "form_rest_known",
      ])
    #expect(file.rowCount == SmallLeague.games)
    #expect(try file.string("game_id").values[0].hasPrefix("2012_"))
    #expect(try Set(file.int32("season").values) == Set(SmallLeague.seasons.map(Int32.init)))
    let (teamA, teamB) = (try file.int64("team_a_id").values, try file.int64("team_b_id").values)
    #expect(zip(teamA, teamB).allSatisfy { $0 < $1 })
    #expect(try file.bool("is_tournament").values.count { $0 } == 20)
    #expect(try file.double("outcome").values.allSatisfy { [0, 0.5, 1].contains($0) })
    // Each game is at home of one team, but for the tournament's.
    #expect(try file.double("site").values.count { $0 == 0 } == 20)
    #expect(here.names(in: ".") == ["data", "features.parquet", "small.csv"])
  }

  @Test func `What is unknown is null, and an outcome that is not known yet`() throws {
    try here.importSmallLeague()
    try here.write(
      "season,day,team1,team2,tournament\n2018,61,ANT,BEE,1\n2018,62,ANT,BEE,1\n", to: "next.csv")
    try here.succeed("import csv next.csv")
    let file = try export("--features season_to_date,previous_season")
    let outcomes = try file.double("outcome")
    #expect(outcomes.validity?.count { !$0 } == 2)
    #expect(outcomes.validity?.suffix(2) == [false, false])
    // Nobody has played before the first day; everybody has before the last.
    let shares = try file.double("season_win_share")
    #expect(shares.validity?.first == false && shares.validity?.last == true)
    #expect(try file.double("season_games").values[0] == 0)
    #expect(
      try file.double("previous_rating").validity?.prefix(60) == .init(repeating: false, count: 60))
    // A game without a score is none that was played.
    #expect(try file.double("season_games").values.suffix(2) == [0, 0])
  }

  @Test func `Years choose the rows, and the warm-up what they know of`() throws {
    try here.importSmallLeague()
    let rated = "--features elo,season_to_date"
    let cold = try export("\(rated) --start-year 2017 --end-year 2017")
    #expect(try Set(cold.int32("season").values) == [2017])
    #expect(cold.rowCount == SmallLeague.regularSeasonGames + SmallLeague.tournamentGames)
    #expect(try cold.double("elo").values[0] == 0)
    let warm = try export("\(rated) --start-year 2017 --end-year 2017 --warm-up-from 2012")
    #expect(try warm.string("game_id").values == cold.string("game_id").values)
    #expect(try warm.double("elo").values[0] != 0)
    // What is counted within the season is the same.
    #expect(try warm.double("season_margin").values == cold.double("season_margin").values)
    let all = try export(rated)
    let start = try #require(try all.int32("season").values.firstIndex(of: 2017))
    #expect(
      try Array(all.double("elo").values[start..<start + warm.rowCount])
        == warm.double("elo").values)
  }

  @Test(.slow) func `Settings change their block, and the number of threads nothing`() throws {
    try here.importSmallLeague()
    let plain = try export("--threads 1")
    let bytes = try here.data("features.parquet")
    _ = try export("--threads 5")
    #expect(try here.data("features.parquet") == bytes)
    let changed = try export("--set-feature form.window=1 --set-feature kalman.covariance=full")
    #expect(
      try changed.double("form_margin").values != plain.double("form_margin").values)
    #expect(try changed.double("kalman").values != plain.double("kalman").values)
    #expect(try changed.double("elo").values == plain.double("elo").values)
  }

  @Test func `What stood there before is replaced, and folders on the way are made`() throws {
    try here.importSmallLeague()
    try here.write("something else", to: "features.parquet")
    #expect(try export("--features site").rowCount == SmallLeague.games)
    try here.succeed("features export -o deep/er/rows.parquet --features site")
    #expect(here.names(in: "deep/er") == ["rows.parquet"])
  }

  // MARK: Errors

  @Test(
    .slow,
    arguments: [
      UsageCase(
        "features export", "export needs --out FILE", see: "almanac features export"),
      UsageCase(
        "features export --out=", "export needs --out FILE", see: "almanac features export"),
      UsageCase(
        "features export -o x --features sites",
        "unknown feature block \"sites\"; did you mean \"site\"? "
          + "(\(blocks.joined(separator: ", ")))"),
      UsageCase(
        "features export -o x --features site,form,site", "feature block \"site\" stands twice"),
      UsageCase(
        "features export -o x --features=",
        "--features is empty; expected blocks with commas between them, such as site,elo",
        see: "almanac features export"),
      UsageCase(
        "train --model xgboost --features=,",
        "--features is empty; expected blocks with commas between them, such as site,elo",
        see: "almanac train"),
      UsageCase(
        "features export -o x --features site,form --set-feature elo.k_factor=3",
        "unknown feature block \"elo\"; the feature blocks are site, form"),
      UsageCase(
        "features export -o x --set-feature form.window=0",
        "form: window: found \"0\"; expected a number from 1 to 100"),
      UsageCase(
        "features export -o x --set-feature window=3",
        "\"window=3\" is no setting of a feature; expected block.name=value, such as form.window=10"
      ),
      UsageCase(
        "features export -o rows/", "--out \"rows/\" names a folder; expected a file",
        see: "almanac features export"),
    ])
  func `A wrong line is answered with what is valid`(usage: UsageCase) throws {
    let outcome = try here.almanac(usage.line)
    #expect(outcome.ending == .exited(64))
    #expect(outcome.errors == usage.errors)
    #expect(here.names(in: ".") == [])
  }

  @Test func `Box scores that nobody imported are missed only by name`() throws {
    try here.importSmallLeague()
    let outcome = try here.almanac("features export -o x --features site,box_score")
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.hasPrefix("almanac: error: box_score: no box scores were imported"))
    let file = try export()
    #expect(file.columns.contains { $0.name == "elo" })
  }

  @Test func `What is no file is refused before any work, and left alone`() throws {
    try here.importSmallLeague()
    try here.makeDirectory("folder")
    // A device that is reached by a link, lest a test that fails put a file in its place.
    _ = try here.shell("ln -s /dev/null null")
    let cases = [("folder", "is a directory"), ("null", "is no regular file")]
    for (path, message) in cases {
      let outcome = try here.almanac("features export -o \(path) --features site")
      #expect(outcome.ending == .exited(73))
      #expect(outcome.errors == "almanac: error: \(path): \(message)\n")
    }
    #expect(here.names(in: "folder") == [])
    #expect(here.names(in: ".") == ["data", "folder", "null", "small.csv"])
  }
}
