public import Determinism

/// A season as it was before more of it was known.
extension SeasonGames {
  /// How much of a game was known.
  public enum Extent: Sendable { case nothing, matchup, result }

  /// The games of which something was known, without the results that were not.
  ///
  /// - Parameter extent: how much was known of the game at a place of ``matchups``.
  public func known(_ extent: (Int) -> Extent) -> SeasonGames {
    let extents = matchups.indices.map(extent)
    let kept = matchups.indices.filter { extents[$0] != .nothing }
    let isPlayed = kept.map { extents[$0] == .result }
    return SeasonGames(
      season: season, matchups: kept.map { matchups[$0] },
      results: zip(kept, isPlayed).map { $1 ? results[$0] : nil },
      boxScores: boxScores.map { boxScores in zip(kept, isPlayed).map { $1 ? boxScores[$0] : nil } }
    )
  }

  /// SHA-256 over the seeds of the tournament's games with a score up to a day.
  public func seedDigest(through day: Int32, teams: TeamTable) -> Digest {
    digest("almanac played seeds 1", through: day, teams) { index in
      let (seedA, seedB) = (matchups[index].seedA, matchups[index].seedB)
      return seedA == 0 && seedB == 0 ? nil : [Int32(seedA), Int32(seedB)]
    }
  }

  /// SHA-256 over the box scores of the games with a score up to a day.
  public func boxScoreDigest(through day: Int32, teams: TeamTable) -> Digest {
    digest("almanac played box scores 1", through: day, teams) { boxScores?[$0]?.counts }
  }

  /// - Parameter numbers: what counts of a game; nil where nothing does.
  private func digest(
    _ name: String, through day: Int32, _ teams: TeamTable, _ numbers: (Int) -> [Int32]?
  ) -> Digest {
    var sha = SHA256()
    sha.update(name)
    sha.update([Int64(season)])
    for index in matchups.indices where results[index] != nil && matchups[index].day <= day {
      guard let numbers = numbers(index) else { continue }
      let matchup = matchups[index]
      sha.update([Int64(matchup.day), teams[matchup.teamA].id, teams[matchup.teamB].id])
      sha.update(numbers)
    }
    return sha.finalize()
  }
}
