internal import Faults

/// A store's contents with an import laid over them.
struct LeagueMerge {
  /// Normalized. Its seasons are those that the import has games of.
  private(set) var merged: LeagueContents
  private(set) var summary = ImportSummary()

  /// - Parameters:
  ///   - existing: of the seasons those that the import has games of.
  ///   - isReplacing: whether an imported season holds the incoming games only.
  /// - Throws: ``Fault`` when the two disagree on the date on which a season starts.
  init(
    _ existing: LeagueContents, _ league: ImportedLeague, isReplacing: Bool
  ) throws(Fault) {
    let incoming = league.contents.normalized()
    merged = existing
    merged.teams = Self.teams(existing.teams, incoming.teams)
    let newSeeds = Set(incoming.seeds.map(\.season))
    merged.seeds = existing.seeds.filter { !newSeeds.contains($0.season) } + incoming.seeds
    let newSlots = Set(incoming.slots.map(\.season))
    merged.slots = existing.slots.filter { !newSlots.contains($0.season) } + incoming.slots
    let newConferences = Set(incoming.conferences.map(\.season))
    merged.conferences =
      existing.conferences.filter { !newConferences.contains($0.season) } + incoming.conferences
    if !incoming.spellings.isEmpty { merged.spellings = incoming.spellings }
    var seasons = Dictionary(uniqueKeysWithValues: existing.seasons.map { ($0.season, $0) })
    for season in incoming.seasons {
      guard let stored = seasons[season.season] else {
        seasons[season.season] = season
        summary.addedGames += season.gameCount
        continue
      }
      if !isReplacing { try Self.requireSameStart(stored, season) }
      seasons[season.season] = merge(
        stored, season, isReplacing: isReplacing, pairsMeetOnce: league.pairsMeetOnce)
    }
    merged.seasons = Array(seasons.values)
    merged = merged.normalized()
    summary.addedTeams = merged.teams.count - existing.teams.count
    summary.notes = league.notes + summary.notes
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

  private static func requireSameStart(
    _ stored: SeasonContents, _ incoming: SeasonContents
  ) throws(Fault) {
    guard let oldStart = stored.startDate, let newStart = incoming.startDate, oldStart != newStart
    else { return }
    throw Fault(
      .badData, at: .part("season \(incoming.season)"),
      "day 0 is \(newStart) in the file and \(oldStart) in the store", remedy: .importElsewhere)
  }

  private mutating func merge(
    _ stored: SeasonContents, _ incoming: SeasonContents, isReplacing: Bool, pairsMeetOnce: Bool
  ) -> SeasonContents {
    let merge = SeasonMerge(
      stored, incoming, isReplacing: isReplacing, pairsMeetOnce: pairsMeetOnce)
    summary.addedGames += merge.addedGames
    summary.updatedGames += merge.updatedGames
    summary.unchangedGames += merge.unchangedGames
    summary.removedGames += merge.removedGames
    if let (added, beside) = merge.secondGames.first {
      summary.notes.append(
        Fault(
          .badData,
          at: .part(
            "season \(added.season), day \(added.day), \(name(added.teamA)) and "
              + name(added.teamB)),
          "\(score(added)) was added beside \(score(beside)), which stays"
            + (merge.secondGames.count == 1
              ? "" : "; so were \(merge.secondGames.count - 1) more games of the season"),
          remedy: .replaceCorrected))
    }
    return merge.merged
  }

  private func name(_ id: Int64) -> String {
    merged.teams.first { $0.id == id }?.label ?? String(id)
  }

  private func score(_ game: Game) -> String {
    game.result.map { "\($0.scoreA) to \($0.scoreB)" } ?? "no score"
  }
}
