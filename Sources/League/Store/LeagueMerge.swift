internal import Faults

/// A store's contents with an import laid over them.
struct LeagueMerge {
  /// Normalized.
  private(set) var merged: LeagueContents
  private(set) var summary = ImportSummary()

  /// - Throws: ``Fault`` when the two disagree on the date on which a season starts.
  init(
    _ existing: LeagueContents, _ incoming: LeagueContents, replacingSeasons: Bool
  ) throws(Fault) {
    let incoming = incoming.normalized()
    merged = existing
    merged.teams = Self.teams(existing.teams, incoming.teams)
    let newSeeds = Set(incoming.seeds.map(\.season))
    merged.seeds = existing.seeds.filter { !newSeeds.contains($0.season) } + incoming.seeds
    let newSlots = Set(incoming.slots.map(\.season))
    merged.slots = existing.slots.filter { !newSlots.contains($0.season) } + incoming.slots
    let newConferences = Set(incoming.conferences.map(\.season))
    merged.conferences =
      existing.conferences.filter { !newConferences.contains($0.season) } + incoming.conferences
    var seasons = Dictionary(uniqueKeysWithValues: existing.seasons.map { ($0.season, $0) })
    for season in incoming.seasons {
      seasons[season.season] = try merge(
        seasons[season.season], season, replacing: replacingSeasons)
    }
    merged.seasons = Array(seasons.values)
    merged = merged.normalized()
    summary.addedTeams = merged.teams.count - existing.teams.count
  }

  private static func teams(_ existing: [Team], _ incoming: [Team]) -> [Team] {
    var teams = Dictionary(uniqueKeysWithValues: existing.map { ($0.id, $0) })
    for team in incoming {
      var known = teams[team.id] ?? team
      known.code = team.code ?? known.code
      known.name = team.name ?? known.name
      teams[team.id] = known
    }
    return Array(teams.values)
  }

  /// Games of the same pairing on the same day replace those that were there, together; but not
  /// played ones by unplayed, and box scores stay with a game that ended as it did before.
  private mutating func merge(
    _ existing: SeasonContents?, _ incoming: SeasonContents, replacing: Bool
  ) throws(Fault) -> SeasonContents {
    let old = existing?.games ?? []
    let starts = (existing?.startDate, incoming.startDate)
    if let oldStart = starts.0, let newStart = starts.1, oldStart != newStart {
      throw Fault(
        .badData,
        "season \(incoming.season): day 0 is \(newStart) in the file and \(oldStart) in the "
          + "store",
        remedy: .importElsewhere)
    }
    let oldByPairing = Dictionary(grouping: old, by: \.pairing)
    let newByPairing = Dictionary(grouping: incoming.games, by: \.pairing)
    var games: [Game] = []
    for (pairing, incoming) in newByPairing {
      let before = oldByPairing[pairing] ?? []
      // A schedule that comes after the results does not take them back.
      let isSchedule = incoming.allSatisfy { $0.result == nil }
      let isPlayed = before.contains { $0.result != nil }
      let new =
        replacing
        ? incoming : isSchedule && isPlayed ? before : incoming.keepingBoxScores(of: before)
      let unchanged = before == new ? new.count : zip(before, new).count { $0 == $1 }
      summary.unchangedGames += unchanged
      summary.updatedGames += min(before.count, new.count) - unchanged
      summary.addedGames += max(0, new.count - before.count)
      summary.removedGames += max(0, before.count - new.count)
      games += new
    }
    for (pairing, before) in oldByPairing where newByPairing[pairing] == nil {
      if replacing { summary.removedGames += before.count } else { games += before }
    }
    return SeasonContents(
      season: incoming.season, startDate: starts.1 ?? starts.0, games: games)
  }
}

extension [Game] {
  /// The same games, those without box scores with the ones that a game of the same score has among
  /// `others`. Games of one pairing, in canonical order.
  fileprivate func keepingBoxScores(of others: [Game]) -> [Game] {
    var others = others.filter { $0.boxScores != nil }
    guard !others.isEmpty else { return self }
    return map { game in
      guard game.boxScores == nil, let result = game.result,
        let match = others.firstIndex(where: { $0.result?.hasScore(of: result) ?? false })
      else { return game }
      var game = game
      game.boxScores = others.remove(at: match).boxScores
      return game
    }.sorted()
  }
}
