/// The seeds of a league's teams, as matchups carry them.
struct SeedNumbers: Sendable {
  private struct Entry: Hashable {
    let season: Int32
    let team: Int32
  }

  private struct Place {
    let number: Int8
    /// The seed's first letter.
    let region: UInt8?
  }

  private var places: [Entry: Place] = [:]
  /// Whether the best seeds of the league's tournaments may be hosts.
  private let mayHost: Bool

  /// Where a team has two seeds in a season, the first of `seeds` counts.
  init(_ seeds: [Seed], teams: TeamTable) {
    mayHost = KaggleLeague(of: teams) == .women
    places.reserveCapacity(seeds.count)
    for seed in seeds {
      guard let place = teams.place(ofID: seed.team) else { continue }
      let entry = Entry(season: seed.season, team: place)
      if places[entry] == nil {
        places[entry] = Place(number: seed.number, region: seed.seed.utf8.first)
      }
    }
  }

  /// The matchup with its teams' seeds where it is one of the tournament's; else as it is.
  func seeded(_ matchup: Matchup) -> Matchup {
    guard matchup.isTournament else { return matchup }
    var seeded = matchup
    seeded.seedA = place(matchup.teamA, matchup)?.number ?? 0
    seeded.seedB = place(matchup.teamB, matchup)?.number ?? 0
    return seeded
  }

  /// Whether the hosts' rule holds in a season.
  func hosts(season: Int32) -> Bool { mayHost && HostedRounds.holds(in: season) }

  /// The matchup at its host's where the rule gives it one; else as it is.
  func hosted(_ matchup: Matchup) -> Matchup {
    guard matchup.isTournament, matchup.site == .neutral, hosts(season: matchup.season),
      let one = place(matchup.teamA, matchup), let other = place(matchup.teamB, matchup),
      one.region != nil, one.region == other.region
    else { return matchup }
    var hosted = matchup
    hosted.site = HostedRounds.site(one.number, other.number)
    return hosted
  }

  private func place(_ team: Int32, _ matchup: Matchup) -> Place? {
    places[Entry(season: matchup.season, team: team)]
  }
}
