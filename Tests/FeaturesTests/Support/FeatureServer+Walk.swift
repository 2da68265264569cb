import League
import TestSupport

@testable import Features

extension FeatureServer {
  func rows(of matchups: [Matchup]) -> FeatureColumns {
    var rows = FeatureColumns(columnCount: columns.count)
    append(matchups[...], to: &rows)
    return rows
  }

  /// The rows of each day of `seasons`, each asked for before the day is absorbed.
  mutating func walk(_ seasons: [FeatureSeason]) -> [[FeatureColumns]] {
    seasons.map { season in
      beginSeason(season.start)
      return season.days.map { day in
        let rows = rows(of: day.matchups)
        absorb(day.games)
        return rows
      }
    }
  }

  /// What it would say of every pair of the first teams, at every site, with and without seeds.
  func outlook(_ season: Int32 = 2002, teams: Int32 = 12) -> FeatureColumns {
    let matchups = (0..<teams).flatMap { teamA in
      (0..<teams).filter { $0 != teamA }.flatMap { teamB in
        [Site.away, .neutral, .home].map {
          Matchup(
            season: season, day: 99, teamA: teamA, teamB: teamB, site: $0,
            isTournament: $0 == .neutral, seedA: $0 == .neutral ? 3 : 0)
        }
      }
    }
    return rows(of: matchups)
  }
}

extension FeatureColumns {
  /// Row by row: the bits of the values, and of what stands for those that are missing.
  var bits: [[UInt64]] {
    (0..<rowCount).map { row in
      values.map { $0[row].bitPattern } + presence.map { UInt64(bitPattern: Int64($0[row])) }
    }
  }

  var isFinite: Bool { values.joined().allSatisfy { !$0.isInfinite } }

  /// Whether `other` is the same but for rounding: games of a day that are added up in another order,
  /// over a few seasons.
  func isClose(to other: FeatureColumns) -> Bool {
    guard presence == other.presence else { return false }
    return zip(values.joined(), other.values.joined()).allSatisfy { one, other in
      one.isNaN ? other.isNaN : abs(one - other) <= 1e-8 * max(1, abs(one))
    }
  }
}
