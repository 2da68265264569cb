import Foundation
import TestSupport
import Testing

/// Kaggle's submissions of every kind, as people fill them.
@Suite(.slow) struct KaggleSubmissionTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// The sample league, and the same as women's: its teams' ids 2000 higher, and its files W….
  private func importBoth() throws {
    try here.copySample()
    try here.succeed("import kaggle data/sample --data-dir men")
    for name in here.names(in: "data/sample") where name.hasPrefix("M") {
      var text = try here.text("data/sample/" + name)
      let id = /\b1(1\d\d|200)\b/.wordBoundaryKind(.simple)
      for match in text.matches(of: id).reversed() {
        text.replaceSubrange(match.range, with: "3" + match.output.1)
      }
      try here.write(text, to: "download/W" + name.dropFirst())
    }
    try here.succeed("import kaggle download --data-dir women")
    try here.succeed("train --model elo --quiet --data-dir men --runs-dir runs-of-men")
    try here.succeed("train --model elo --quiet --data-dir women --runs-dir runs-of-women")
  }

  private static let both =
    "--run latest --data-dir men --runs-dir runs-of-men --run latest --data-dir women --runs-dir "
    + "runs-of-women"

  private func writeSample(_ tournaments: [String]) throws {
    let regions = ["W", "X", "Y", "Z"]
    let slots =
      (1...3).flatMap { round in
        regions.flatMap { region in (1...(8 >> round)).map { "R\(round)\(region)\($0)" } }
      } + ["R4WX", "R4YZ", "R5CH"]
    let rows = tournaments.flatMap { letter in slots.map { "\(letter),1,\($0),W01" } }
    try here.write(
      (["RowId,Tournament,Bracket,Slot,Team"] + rows.enumerated().map { "\($0),\($1)" })
        .joined(separator: "\n") + "\n", to: "sample_submission.csv")
  }

  @Test func `brackets of both leagues are filled from runs in different folders`() throws {
    try importBoth()
    try writeSample(["M", "W"])
    let text = try here.succeed(
      "predict \(Self.both) --kaggle-submission sample_submission.csv --out out.csv --brackets 40 "
        + "--past-seasons 3")
    #expect(text.contains("brackets    40") && text.contains("plain draws"))
    let rows = try here.text("out.csv").split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    #expect(rows[0] == ["RowId", "Tournament", "Bracket", "Slot", "Team"])
    #expect(rows.count == 1 + 2 * 40 * 31)
    #expect(rows.dropFirst().map { $0[0] } == (0..<(2 * 40 * 31)).map(String.init))
    expectBrackets(Array(rows.dropFirst()))
    let answer = try here.json(
      "predict \(Self.both) --kaggle-submission sample_submission.csv --out again.csv --brackets 40 "
        + "--past-seasons 3 --json")
    #expect(try here.data("again.csv") == here.data("out.csv"), "the same brackets again")
    let past = try #require(answer["past"].array)
    #expect(past.count == 6)
    let scores = past.compactMap { score -> (Double, Double, Double)? in
      guard let portfolio = score["portfolio"].number, let draws = score["draws"].number,
        let exact = score["exact"].number
      else { return nil }
      return (portfolio, draws, exact)
    }
    #expect(scores.count == 6 && scores.allSatisfy { $0.1 > $0.2 && (0...1).contains($0.0) })
    let (made, drawn) = scores.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    #expect(made < drawn, "together these brackets score less than plain draws")
  }

  /// Of each bracket each slot has a winner that won the slot before, or a seed that plays there.
  private func expectBrackets(_ rows: [[String]]) {
    for rows in Dictionary(grouping: rows, by: { $0[1] + $0[2] }).values {
      let winners = Dictionary(uniqueKeysWithValues: rows.map { ($0[3], $0[4]) })
      for region in ["W", "X", "Y", "Z"] {
        for game in 1...4 {
          let seeds = [game, 9 - game].map { "\(region)0\($0)" }
          #expect(seeds.contains(winners["R1\(region)\(game)"]!))
        }
        for game in 1...2 {
          let before = [game, 5 - game].map { winners["R1\(region)\($0)"]! }
          #expect(before.contains(winners["R2\(region)\(game)"]!))
        }
        #expect(
          [winners["R2\(region)1"]!, winners["R2\(region)2"]!].contains(winners["R3\(region)1"]!))
      }
      #expect([winners["R3W1"]!, winners["R3X1"]!].contains(winners["R4WX"]!))
      #expect([winners["R4WX"]!, winners["R4YZ"]!].contains(winners["R5CH"]!))
    }
  }

  @Test func `rows of a league that is not at hand are filled where that is told`() throws {
    try here.copySample()
    try here.succeed("train --model elo --quiet")
    try here.write(
      "ID,Pred\n2025_1101_1102,0.5\n2025_3101_3102,0.5\n2025_3101_3103,0.5\n", to: "sheet.csv")
    let line = "predict --run latest --kaggle-submission sheet.csv --out out.csv"
    let refused = try here.almanac(line)
    #expect(refused.ending == .exited(65) && refused.errors.contains("3101 is none of them"))
    let text = try here.succeed(line + " --fill 0.5")
    #expect(text.contains("filled         2"))
    let lines = try here.text("out.csv").split(separator: "\n")
    #expect(lines[2...] == ["2025_3101_3102,0.5", "2025_3101_3103,0.5"])
    #expect(try here.json(line + " --fill 0.5 --json")["filled_rows"].integer == 2)
  }

  /// Women's hosts: the first seed is likelier to win at its own floor.
  @Test func `the best seeds of a women's region are at home in predictions and simulations`()
    throws
  {
    try importBoth()
    func probability(_ data: String, _ teams: String, _ options: String) throws -> Double {
      let answer = try here.json(
        "predict --run latest --data-dir \(data) --runs-dir runs-of-\(data) --matchup \(teams) --season 2024 "
          + "--tournament --json \(options)")
      return try #require(answer["forecasts"].array?.first?["pred_win_prob"].number)
    }
    let seeds = try here.text("download/WNCAATourneySeeds.csv").split(separator: "\n")
      .filter { $0.hasPrefix("2024,W0") }.map { $0.split(separator: ",")[2] }
    let pair = "\(seeds[0]) \(seeds[7])"
    let hosted = try probability("women", pair, "")
    #expect(try hosted == probability("women", pair, "--home \(seeds[0])"))
    #expect(try hosted > probability("women", pair, "--neutral"))
    let men = pair.replacing("31", with: "11")
    #expect(try probability("men", men, "") == probability("men", men, "--neutral"))
    func simulated(_ data: String) throws -> (text: String, chances: [Double]) {
      let line =
        "simulate --run latest --season 2024 --draws 100 --data-dir \(data) --runs-dir runs-of-\(data)"
      let games = try here.json(line + " --json")["games"].array ?? []
      return (
        try here.succeed(line),
        games.flatMap { $0["winners"].array ?? [] }.compactMap { $0["probability"].number }
      )
    }
    let (women, others) = (try simulated("women"), try simulated("men"))
    let words = [women, others].map {
      $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(words[0].contains("at home in the first two rounds"))
    #expect(words[1].contains("on neutral floors") && !words[1].contains("at home in"))
    #expect(women.chances != others.chances)
    try here.write("ID,Pred\n2024_\(seeds[0])_\(seeds[7]),0.5\n", to: "sheet.csv")
    try here.succeed(
      "predict --run latest --data-dir women --runs-dir runs-of-women --kaggle-submission sheet.csv "
        + "--out sheet-out.csv")
    #expect(try here.text("sheet-out.csv").contains("\(hosted)\n"))
  }

  @Test(
    arguments: [
      ("M,W", "--run latest", 64, "the women's tournament (W)"),
      ("M", "--run latest --clip 0.1", 64, "--clip goes with a submission of matchups"),
      ("M", "--run latest --brackets 0", 64, "1 to 100000"),
      ("M", "--run latest --season 1999", 66, "season 1999"),
      ("M", "--run latest --runs-dir runs --runs-dir runs", 64, "one --runs-dir, or one for each"),
      ("Q", "--run latest", 65, "\"M\", \"W\""),
    ] as [(String, String, Int32, String)])
  func `brackets that cannot be filled are an error that helps`(
    tournaments: String, options: String, status: Int32, expected: String
  ) throws {
    try here.copySample()
    try here.succeed("train --model elo --quiet")
    try writeSample(tournaments.split(separator: ",").map(String.init))
    let outcome = try here.almanac(
      "predict --kaggle-submission sample_submission.csv --out out.csv " + options)
    #expect(outcome.ending == .exited(status), "\(outcome.errors)")
    #expect(outcome.errors.contains(expected), "\(outcome.errors)")
    #expect(!here.exists("out.csv"))
  }

  @Test func `a sample with other slots than the bracket's is refused`() throws {
    try here.copySample()
    try here.succeed("train --model elo --quiet")
    try writeSample(["M"])
    let sample = try here.text("sample_submission.csv")
    for (text, expected) in [
      (sample.replacing("R5CH", with: "R6CH"), "slot R5CH"),
      (sample.replacing("R1W1", with: "R9W1"), "slot R1W1"),
      ("RowId,Tournament,Bracket,Slot,Team\n", "asks for no slot"),
      ("RowId,Tournament,Bracket,Slot,Team,More\n0,M,1,R1W1,W01,x\n", "unknown column \"More\""),
    ] {
      try here.write(text, to: "sample_submission.csv")
      let outcome = try here.almanac(
        "predict --run latest --kaggle-submission sample_submission.csv --out out.csv")
      #expect(
        outcome.ending == .exited(65) && outcome.errors.contains(expected), "\(outcome.errors)")
    }
  }

  @Test func `games are asked about by date, and other columns go along`() throws {
    try here.copySample()
    try here.succeed("train --model elo --quiet")
    try here.write(
      "date,home_team,away_team,odds,pred_win_prob\n2025-02-01,Amber Bay,Birch Bay,1.90,0.4\n",
      to: "games.csv")
    try here.succeed("predict --run latest --input games.csv --out out.csv")
    let lines = try here.text("out.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines[0].suffix(2) == ["odds", "input_pred_win_prob"])
    #expect(lines[1].suffix(2) == ["1.90", "0.4"])
    #expect(lines[1][2] == "2025-02-01" && lines[1][7] == "home")
    let answer = try here.json("predict --run latest --input games.csv --json")
    #expect(answer["forecasts"].array?.first?["odds"].text == "1.90")
    let eve = try here.json("predict --run latest --matchup 1101 1102 --season 2019 --json")
    #expect(eve["forecasts"].array?.first?["day"].integer == 136)
  }
}
