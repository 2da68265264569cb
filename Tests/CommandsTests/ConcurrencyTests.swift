import Foundation
import TestSupport
import Testing

@Suite(.slow) struct ConcurrencyTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  @Test(arguments: [2, 8])
  func `Trainings at once are as many runs, and a listing at any moment shows whole ones only`(
    count: Int
  ) throws {
    let line =
      "train --model elo --quiet --json --start-year 2008 --data-dir \(try BigLeague.directory())"
    let processes = try (0..<count).map { _ in try here.start(line) }
    var listings = 0
    var known: Set<String> = []
    while !processes.allSatisfy({ $0.hasEnded() }) || listings == 0 {
      let outcome = try here.almanac("runs list --json")
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors == "")
      let records = try #require(try JSON(text: outcome.output).array)
      let ids = Set(records.compactMap { $0["run_id"].text })
      #expect(known.isSubset(of: ids), "a run that was listed stays listed")
      for id in ids.subtracting(known) { try here.expectWhole(id) }
      known = ids
      listings += 1
    }
    var digests: Set<String?> = []
    for process in processes {
      let outcome = try process.finish()
      #expect(outcome.ending == .exited(0))
      #expect(outcome.errors == "")
      digests.insert(try JSON(text: outcome.output)["predictions_digest"].text)
    }
    #expect(digests.count == 1)
    #expect(here.runs.count == count)
    #expect(try here.json("runs list --json").array?.count == count)
  }

  @Test func `Imports at once into one store follow one another`() throws {
    let seasons = Array(2001...2004)
    for season in seasons {
      try here.write(
        BigLeague.csv(season...season, gamesPerSeason: 500), to: "\(season).csv")
    }
    let processes = try seasons.map { try here.start("import csv \($0).csv") }
    for process in processes {
      let outcome = try process.finish()
      #expect(outcome.ending == .exited(0), "\(outcome.errors)")
    }
    let shown = try here.json("data show --json")
    #expect(shown["seasons"].array?.map { $0["season"].integer } == seasons)
    #expect(shown["sources"].array?.count == seasons.count)
  }

  @Test func `A training beside an import walks the old or the new games`() throws {
    try here.write(BigLeague.csv(2001...2001, gamesPerSeason: 1000), to: "old.csv")
    try here.write(BigLeague.csv(2002...2003, gamesPerSeason: 1000), to: "new.csv")
    try here.succeed("import csv old.csv")
    let old = try here.json("data show --json")["fingerprint"].text
    let process = try here.start("import csv new.csv")
    var found: Set<String?> = []
    repeat {
      found.insert(
        try here.train("--start-year 2001 --end-year 2001")["dataset"]["fingerprint"].text)
    } while !process.hasEnded()
    #expect(try process.finish().ending == .exited(0))
    let new = try here.json("data show --json")["fingerprint"].text
    #expect(found.isSubset(of: [old, new]))
  }
}
