internal import SourceTables

/// The kind of table that a file of a Kaggle download holds.
enum KaggleTable: CaseIterable {
  case regularSeason, tournament, regularSeasonDetails, tournamentDetails
  case seeds, slots, teams, conferences, seasons, spellings

  /// File names of all years since 2014, normalized, without a league's prefix.
  var names: [String] {
    switch self {
    case .regularSeason: ["regularseasoncompactresults", "regularseasonresults"]
    case .tournament: ["ncaatourneycompactresults", "tourneycompactresults", "tourneyresults"]
    case .regularSeasonDetails: ["regularseasondetailedresults"]
    case .tournamentDetails: ["ncaatourneydetailedresults", "tourneydetailedresults"]
    case .seeds: ["ncaatourneyseeds", "tourneyseeds"]
    case .slots: ["ncaatourneyslots", "tourneyslots"]
    case .teams: ["teams"]
    case .conferences: ["teamconferences"]
    case .seasons: ["seasons"]
    case .spellings: ["teamspellings"]
    }
  }
}

/// The parts of a file's name.
///
/// Some years came with a season in a file of its own, whose name has a year and perhaps "prelim" before
/// or behind the table's: `regular_season_compact_results_2015_prelim.csv`,
/// `RegularSeasonCompactResults_Prelim2018.csv`, `Prelim2019_RegularSeasonCompactResults.csv`,
/// `2024_tourney_seeds.csv`.
struct KaggleFileName: Equatable {
  let table: KaggleTable
  /// Nil where there is no prefix, which the men's files had until 2019.
  let league: KaggleLeague?
  /// The season that the name tells.
  private(set) var year: Int32?
  /// Whether it holds one season beside the others' file.
  private(set) var isPart = false
  /// Whether it shows what a tournament's file looks like: made-up seeds and slots.
  private(set) var isSample = false
  /// Which of a download's stages its folder belongs to; the second has the tournament's season.
  private(set) var stage = 1

  /// Nil for what is no table of a download.
  init?(_ path: String) {
    let lowercased = path.lowercased()
    guard lowercased.hasSuffix(".csv") else { return nil }
    var parts = lowercased.dropLast(4).split(separator: "/", omittingEmptySubsequences: false)
    let file = parts.removeLast()
    guard let found = Self.found(SourceTable.normalized(String(file))[...]) else { return nil }
    self = found
    for folder in parts {
      guard let word = folder.ranges(of: "stage").last else { continue }
      stage = max(stage, Int(folder[word.upperBound...].prefix(1)) ?? 1)
    }
  }

  private init(_ table: KaggleTable, _ league: KaggleLeague?) {
    (self.table, self.league) = (table, league)
  }

  private static func found(_ name: Substring) -> KaggleFileName? {
    if let plain = plain(name) { return plain }
    for ending in ["prelimdata", "prelim"] {
      if var inner = without(ending, name) {
        inner.isPart = true
        return inner
      }
    }
    if var inner = without("sampletourney", name) {
      inner.isSample = true
      return inner
    }
    let isYear = { (text: Substring) in
      text.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20"))
    }
    for (year, rest) in [(name.prefix(4), name.dropFirst(4)), (name.suffix(4), name.dropLast(4))]
    where isYear(year) {
      guard let number = Int32(year), var inner = found(rest) else { continue }
      (inner.year, inner.isPart) = (number, true)
      return inner
    }
    return nil
  }

  private static func without(_ word: String, _ name: Substring) -> KaggleFileName? {
    if name.hasPrefix(word), let inner = found(name.dropFirst(word.count)) { return inner }
    return name.hasSuffix(word) ? found(name.dropLast(word.count)) : nil
  }

  private static func plain(_ name: Substring) -> KaggleFileName? {
    for table in KaggleTable.allCases {
      for bare in table.names where name.hasSuffix(bare) {
        switch name.dropLast(bare.count) {
        case "": return KaggleFileName(table, nil)
        case "m": return KaggleFileName(table, .men)
        case "w": return KaggleFileName(table, .women)
        default: continue
        }
      }
    }
    return nil
  }

  /// Whether a file that is no table of a download may be taken for results, seeds, slots or teams.
  static func looksLikeTable(_ path: String) -> Bool {
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return ["result", "seed", "slot", "team"].contains { name.contains($0) }
  }
}
