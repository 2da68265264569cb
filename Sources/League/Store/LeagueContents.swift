internal import Time

/// All that is known of a league, by value: what a store holds, an import brings, a sample makes up.
public struct LeagueContents: Sendable, Equatable {
  public var teams: [Team] = []
  /// Ascending by season, each with at least one game.
  public var seasons: [SeasonContents] = []
  public var seeds: [Seed] = []
  public var slots: [Slot] = []
  public var conferences: [ConferenceMembership] = []
  public var spellings: [TeamSpelling] = []

  public init() {}

  public var gameCount: Int { seasons.reduce(0) { $0 + $1.gameCount } }
}

extension LeagueContents {
  /// Sorts everything canonically, and lists every team that a game names.
  func normalized() -> LeagueContents {
    var result = self
    var known = Set(teams.map(\.id))
    for season in seasons {
      for id in season.teams.sorted() where known.insert(id).inserted {
        result.teams.append(Team(id: id))
      }
    }
    result.teams.sort { $0.id < $1.id }
    result.seasons.sort { $0.season < $1.season }
    result.seeds.sort { ($0.season, $0.seed, $0.team) < ($1.season, $1.seed, $1.team) }
    result.slots.sort {
      ($0.season, $0.name, $0.strongSeed, $0.weakSeed)
        < ($1.season, $1.name, $1.strongSeed, $1.weakSeed)
    }
    result.conferences.sort {
      ($0.season, $0.team, $0.conference) < ($1.season, $1.team, $1.conference)
    }
    result.spellings.sort { ($0.text, $0.team) < ($1.text, $1.team) }
    return result
  }

  /// The seasons of a range, or all of them, as a walk reads them.
  ///
  /// - Parameter boxScores: whether the walk is to have them.
  public func dataset(
    seasons range: ClosedRange<Int>? = nil, boxScores: Bool = false
  ) -> Dataset {
    let contents = normalized()
    let table = TeamTable(contents.teams, spellings: contents.spellings)
    let seeds = SeedNumbers(contents.seeds, teams: table)
    let seasons = contents.seasons.filter { range?.contains(Int($0.season)) ?? true }
    let fingerprint = Fingerprint(of: contents)
    return Dataset(
      fingerprint: fingerprint.digest, parts: fingerprint.parts, teams: table,
      seasons: seasons.map {
        $0.seasonGames(teams: table, seeds: seeds, boxScores: boxScores)
      },
      conferences: Conferences(contents.conferences, teams: table), seeds: seeds)
  }

  /// First and last date of all games; nil where no source gave dates.
  var dates: ClosedRange<CalendarDate>? {
    let dates = seasons.compactMap(\.dates)
    guard let first = dates.map(\.lowerBound).min(), let last = dates.map(\.upperBound).max()
    else { return nil }
    return first...last
  }
}
