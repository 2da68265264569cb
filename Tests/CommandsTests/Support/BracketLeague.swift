import TestSupport
import Testing

/// Nine teams as a Kaggle download: two regions of four seeds, and a play-in for X04. The tournament of
/// 2021 is played, that of 2022 is known and not begun.
struct BracketLeague {
  static let seeds = ["W01", "W02", "W03", "W04", "X01", "X02", "X03", "X04a", "X04b"]
  static let slots = [
    "R1W1,W01,W04", "R1W2,W02,W03", "R1X1,X01,X04", "R1X2,X02,X03", "R2W1,R1W1,R1W2",
    "R2X1,R1X1,R1X2", "R3CH,R2W1,R2X1", "X04,X04a,X04b",
  ]
  static let folder = "march"

  /// The files by name.
  var files: [String: String]

  init() {
    var generator = SeededGenerator(seed: 5)
    var games = ""
    for season in [2020, 2021, 2022] {
      for first in 0..<9 {
        for second in 0..<9 where second != first {
          let day = (first * 11 + second * 5) % 60
          games += Self.row(season, day, first, second, "H", &generator)
        }
      }
    }
    let finals = [(134, 7, 8), (136, 4, 7), (136, 0, 3), (136, 1, 2), (136, 5, 6), (138, 0, 1)]
    let header = "Season,DayNum,WTeamID,WScore,LTeamID,LScore,WLoc,NumOT\n"
    let tournament = finals.map { Self.row(2021, $0, $1, $2, "N", &generator) }.joined()
    files = [
      "MTeams.csv": "TeamID,TeamName\n" + (0..<9).map { "\(1101 + $0),Team & \($0)\n" }.joined(),
      "MRegularSeasonCompactResults.csv": header + games,
      "MNCAATourneyCompactResults.csv": header + tournament,
      "MNCAATourneySeeds.csv": Self.text(seeds: Self.seeds),
      "MNCAATourneySlots.csv": Self.text(slots: Self.slots),
    ]
  }

  /// The seeds' table of both seasons.
  static func text(seeds: [String]) -> String {
    [2021, 2022].reduce(into: "Season,Seed,TeamID\n") { text, season in
      for (place, seed) in seeds.enumerated() { text += "\(season),\(seed),\(1101 + place)\n" }
    }
  }

  /// The slots' table of both seasons.
  static func text(slots: [String]) -> String {
    [2021, 2022].reduce(into: "Season,Slot,StrongSeed,WeakSeed\n") { text, season in
      for slot in slots { text += "\(season),\(slot)\n" }
    }
  }

  private static func row(
    _ season: Int, _ day: Int, _ first: Int, _ second: Int, _ site: String,
    _ generator: inout SeededGenerator
  ) -> String {
    let scores = [first, second].map { 80 - 2 * $0 + Int.random(in: 0...20, using: &generator) }
    let firstWins = scores[0] >= scores[1]
    let (winner, loser) = firstWins ? (first, second) : (second, first)
    let place = site == "N" || firstWins ? site : "A"
    return
      "\(season),\(day),\(1101 + winner),\(scores.max()! + 1),\(1101 + loser),\(scores.min()!),"
      + "\(place),0\n"
  }
}

extension Workspace {
  /// Imports a league of brackets into `data`, and trains on it.
  func importBracketLeague(_ league: BracketLeague = BracketLeague()) throws {
    for (name, text) in league.files { try write(text, to: BracketLeague.folder + "/" + name) }
    try succeed("import kaggle \(BracketLeague.folder)")
    try train("--start-year 2020 --predict all")
  }
}
