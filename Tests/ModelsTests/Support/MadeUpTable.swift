import League
import TestSupport

@testable import Features

/// Seeded made-up rows of two features: `strength` foretells the outcome, `rare` less so, and either is
/// unknown of some teams. Twenty seasons' days of four games, the last day of ten a tournament's.
struct MadeUpTable {
  static let columns = [
    FeatureColumn("strength", "made up"), FeatureColumn("rare", "made up"),
    FeatureColumn("rarer", "made up"),
  ]

  var features = FeatureColumns(columnCount: 3)
  var matchups: [Matchup] = []
  var outcomes: [Double?] = []

  init(seed: UInt64, games count: Int = 400) {
    var random = SeededGenerator(seed: seed)
    for game in 0..<count {
      let (season, day) = (2000 + game / 40, game / 4 % 10)
      matchups.append(
        Matchup(
          season: Int32(season), day: Int32(day), teamA: 2 * Int32(game % 4),
          teamB: 2 * Int32(game % 4) + 1, site: .neutral, isTournament: day == 9))
      let (sideA, sideB) = (Self.side(&random), Self.side(&random))
      features.append(sideA, minus: sideB)
      let lead = 3 * (sideA[0] - sideB[0]) + 2 * random.uniform() - 1
      let outcome: Double? =
        switch random.next() % 16 {
        case 0: nil
        case 1: 0.5
        default: lead > 0 ? 1 : 0
        }
      outcomes.append(outcome)
    }
  }

  /// What is missing of `rare` is missing of `rarer` too.
  private static func side(_ random: inout SeededGenerator) -> [Double] {
    let (strength, rare, rarer) = (random.uniform(), random.uniform(), random.uniform())
    return random.next() % 8 == 0 ? [strength, .nan, .nan] : [strength, 10 * rare, rarer]
  }

  var table: FeatureTable {
    let starts = matchups.indices.filter {
      $0 == 0 || matchups[$0].season != matchups[$0 - 1].season
    }
    let ends = starts.dropFirst() + [matchups.count]
    return FeatureTable(
      columns: Self.columns, features: features, matchups: matchups, outcomes: outcomes,
      seasons: zip(starts, ends).map { $0..<$1 })
  }

  var all: FeatureRows { FeatureRows(table, 0..<matchups.count) }

  func rows(_ range: Range<Int>) -> FeatureRows { FeatureRows(table, range) }

  /// The row of a game with the teams named in the other order.
  var swapped: MadeUpTable {
    var other = self
    other.matchups = matchups.map(\.swapped)
    other.outcomes = outcomes.map { $0.map { 1 - $0 } }
    other.features = FeatureColumns(columnCount: 3)
    for row in matchups.indices {
      // A side's values are not kept; these have the same difference, and the same missing.
      let sides = (0..<3).map { column -> (Double, Double) in
        let (value, known) = (features.values[column][row], features.presence[column][row])
        if !value.isNaN { return (-value, 0) }
        return (known < 0 ? 1 : .nan, known > 0 ? 1 : .nan)
      }
      other.features.append(sides.map(\.0), minus: sides.map(\.1))
    }
    return other
  }

  /// Only the games that are chosen.
  func filtered(_ isChosen: (Int) -> Bool) -> MadeUpTable {
    var other = self
    let rows = matchups.indices.filter(isChosen)
    other.matchups = rows.map { matchups[$0] }
    other.outcomes = rows.map { outcomes[$0] }
    other.features = FeatureColumns(columnCount: 3)
    for row in rows {
      let sides = (0..<3).map { column -> (Double, Double) in
        let (value, known) = (features.values[column][row], features.presence[column][row])
        if !value.isNaN { return (value, 0) }
        return (known > 0 ? 1 : .nan, known < 0 ? 1 : .nan)
      }
      other.features.append(sides.map(\.0), minus: sides.map(\.1))
    }
    return other
  }
}
