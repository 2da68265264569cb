import Foundation
import TestSupport
import Testing

/// A league so large that a training of it takes long enough to be stopped on the way: 300,000 games.
/// Imported once for all tests that read it; none of them changes it.
enum BigLeague {
  static let seasons = 2001...2010
  static let gamesPerSeason = 30_000

  /// The data directory.
  static func directory() throws -> String { try imported.get().path("data") }

  private static let imported = Result {
    let here = try Workspace()
    atexit { try? FileManager.default.removeItem(atPath: BigLeague.rootAtExit) }
    rootAtExit = here.root
    try here.write(csv(seasons, gamesPerSeason: gamesPerSeason), to: "big.csv")
    try here.succeed("import csv big.csv")
    try here.remove("big.csv")
    return here
  }

  /// Written once, before anything can end.
  nonisolated(unsafe) private static var rootAtExit = ""

  /// Rows of seasons of 100 days, the last five the tournament; team 2g plays 2g + 1 in some order.
  static func csv(_ seasons: ClosedRange<Int>, gamesPerSeason: Int) -> Data {
    var generator = SeededGenerator(seed: 21)
    var bytes = Data("season,day,team1,team2,score1,score2,tournament\n".utf8)
    let gamesPerDay = gamesPerSeason / 100
    for season in seasons {
      for day in 0..<100 {
        for game in 0..<gamesPerDay {
          let first = 1000 + 2 * game
          let second = 1001 + (2 * game + 2 * day) % (2 * gamesPerDay)
          let scores = generator.next()
          let (one, two) = (50 + scores % 50, 50 + scores / 64 % 50)
          let row = "\(season),\(day),\(first),\(second),\(one),\(two),\(day < 95 ? 0 : 1)\n"
          bytes.append(contentsOf: row.utf8)
        }
      }
    }
    return bytes
  }
}
