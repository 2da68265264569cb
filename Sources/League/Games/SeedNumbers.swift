/// The seeds of a league's teams, as matchups carry them.
struct SeedNumbers: Sendable {
  private struct Entry: Hashable {
    let season: Int32
    let team: Int32
  }

  private var numbers: [Entry: Int8] = [:]

  /// Where a team has two seeds in a season, the first of `seeds` counts.
  init(_ seeds: [Seed], teams: TeamTable) {
    numbers.reserveCapacity(seeds.count)
    for seed in seeds {
      guard let place = teams.place(ofID: seed.team) else { continue }
      let entry = Entry(season: seed.season, team: place)
      if numbers[entry] == nil { numbers[entry] = seed.number }
    }
  }

  /// The matchup with its teams' seeds where it is one of the tournament's; else as it is.
  func seeded(_ matchup: Matchup) -> Matchup {
    guard matchup.isTournament else { return matchup }
    var seeded = matchup
    seeded.seedA = numbers[Entry(season: matchup.season, team: matchup.teamA)] ?? 0
    seeded.seedB = numbers[Entry(season: matchup.season, team: matchup.teamB)] ?? 0
    return seeded
  }
}
