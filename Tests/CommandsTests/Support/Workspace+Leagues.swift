import Columnar
import Foundation
import TestSupport
import Testing

extension Workspace {
  /// Puts the bundled sample league where the program looks for it.
  func copySample() throws {
    try makeDirectory("data")
    try copy(Executable.repository + "/data/sample", to: "data/sample")
  }

  /// Imports ``SmallLeague`` into `data`.
  func importSmallLeague() throws {
    try write(SmallLeague.csv, to: "small.csv")
    try succeed("import csv small.csv")
  }

  // MARK: Runs

  /// Whatever stands in the runs folder but its bookkeeping, hidden names too, so that nothing goes
  /// unseen.
  var runs: [String] { names(in: "runs").filter { !Self.bookkeeping.contains($0) } }

  /// The last is what a process leaves that is killed while it counts versions.
  static let bookkeeping = [".index.sqlite", ".lock", ".versions", "..versions.new"]

  /// Trains, and returns the record that the program prints.
  @discardableResult
  func train(_ options: String = "", at location: SourceLocation = #_sourceLocation) throws -> JSON
  {
    try json("train --model elo --json --quiet \(options)", at: location)
  }

  /// The record that a run's folder holds.
  func record(_ id: String) throws -> JSON { try JSON(text: try text("runs/\(id)/run.json")) }

  /// Checks that a run's folder holds a whole run: its record and as many predictions as it says.
  func expectWhole(_ id: String, at location: SourceLocation = #_sourceLocation) throws {
    let record = try record(id)
    #expect(record["run_id"].text == id, sourceLocation: location)
    #expect(record["status"].text == "completed", sourceLocation: location)
    let file = try ParquetFile(path: path("runs/\(id)/predictions.parquet"))
    #expect(file.rowCount == record["prediction_count"].integer, sourceLocation: location)
    let ids = try file.string("run_id").values
    #expect(ids.allSatisfy { $0 == id }, sourceLocation: location)
  }
}

/// Eight teams in six seasons: none in 2016, and no tournament in 2014.
enum SmallLeague {
  static let seasons = [2012, 2013, 2014, 2015, 2017, 2018]
  static let regularSeasonGames = 56
  static let tournamentGames = 4

  static let games = seasons.count * (regularSeasonGames + tournamentGames) - tournamentGames
  /// Of 2015, 2017 and 2018: what is walked by default.
  static let gamesSince2015 = 3 * (regularSeasonGames + tournamentGames)
  static let predictionsSince2015 = 3 * tournamentGames

  private static let teams = ["ANT", "BEE", "CAT", "DOG", "ELK", "FOX", "GNU", "HEN"]

  static let csv: String = {
    var generator = SeededGenerator(seed: 8)
    var lines = ["season,day,team1,team2,score1,score2,site,tournament"]
    for season in seasons {
      for first in teams.indices {
        for second in teams.indices where second != first {
          let day = (first * 7 + second * 3) % 50
          lines.append(row(season, day, first, second, "H", false, &generator))
        }
      }
      for game in 0..<tournamentGames where season != 2014 {
        lines.append(row(season, 60, game, 7 - game, "N", true, &generator))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  private static func row(
    _ season: Int, _ day: Int, _ first: Int, _ second: Int, _ site: String, _ isTournament: Bool,
    _ generator: inout SeededGenerator
  ) -> String {
    let scores = [first, second].map { 60 + 2 * $0 + Int.random(in: 0...20, using: &generator) }
    let facts = "\(season),\(day),\(teams[first]),\(teams[second])"
    return "\(facts),\(scores[0]),\(scores[1]),\(site),\(isTournament ? 1 : 0)"
  }
}
