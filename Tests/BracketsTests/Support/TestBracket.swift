import Brackets
import Faults
import League

/// Brackets of teams that are called 1, 2, 3… in the order of their seeds.
enum TestBracket {
  static let season = 2024

  static func seeds(_ texts: [String]) -> [Seed] {
    texts.enumerated().map { Seed(season: Int32(season), team: Int64($0 + 1), seed: $1) }
  }

  static func slots(_ texts: [[String]]) -> [Slot] {
    texts.map { text in
      Slot(season: Int32(season), name: text[0], strongSeed: text[1], weakSeed: text[2])
    }
  }

  static func make(
    _ seeds: [String], slots: [[String]] = []
  ) throws(Fault) -> Bracket {
    try Bracket(
      BracketEntries(season: season, seeds: Self.seeds(seeds), slots: Self.slots(slots)))
  }

  /// Every region's seeds of so many numbers, those of `playIns` twice.
  static func seedTexts(
    regions: [String] = ["W", "X", "Y", "Z"], numbers: Int, playIns: Set<String> = []
  ) -> [String] {
    regions.flatMap { region in
      (1...numbers).flatMap { number in
        let text = region + (number < 10 ? "0" : "") + String(number)
        return playIns.contains(text) ? [text + "a", text + "b"] : [text]
      }
    }
  }

  /// Two regions of four and a play-in: nine teams, eight games.
  static func small() throws(Fault) -> Bracket {
    try make(seedTexts(regions: ["W", "X"], numbers: 4, playIns: ["X04"]))
  }
}

extension Bracket {
  func entrant(_ seed: String) -> Int { entrants.firstIndex { $0.seed == seed }! }

  func game(_ slot: String) -> Int { games.firstIndex { $0.slot == slot }! }

  var slotNames: [String] { games.map(\.slot) }
}
