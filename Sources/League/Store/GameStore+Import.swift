public import Faults
internal import Storage

/// What an import did to a store.
public struct ImportSummary: Sendable, Equatable {
  public var addedGames = 0
  public var updatedGames = 0
  public var unchangedGames = 0
  public var removedGames = 0
  public var addedTeams = 0
  /// False when the store already held all of it.
  public var changedStore = false
}

extension GameStore {
  /// Adds what `importer` reads to the store, whole or not at all.
  ///
  /// A game that the store has is replaced by the incoming one; others of its season stay, unless
  /// `replacingSeasons` says that an imported season holds the incoming games only.
  ///
  /// - Parameter time: now, in UTC, RFC 3339: kept beside the source's name.
  /// - Throws: ``Fault``; the store is then as it was.
  public func add(
    from importer: some LeagueImporter, at time: String, replacingSeasons: Bool = false
  ) throws(Fault) -> ImportSummary {
    try Fault.only {
      try FileSystem.requireWritable(directory)
      let lock = try DirectoryLock(exclusive: directory)
      defer { _ = lock }
      try ImportJournal.carryOut(in: directory)
      let existing = try contents()
      let incoming = try importer.read(existing: existing)
      let merge = try LeagueMerge(existing, incoming, replacingSeasons: replacingSeasons)
      var summary = merge.summary
      summary.changedStore = isEmpty || merge.merged != existing
      if summary.changedStore {
        let manifest = isEmpty ? nil : try readManifest()
        let source = DatasetManifest.Source(
          importer: importer.kind, name: FileSystem.name(of: importer.path), importedAt: time)
        let sources = (manifest?.sources ?? []) + [source]
        var changed = DatasetManifest(of: merge.merged, sources: sources)
        changed.leagueID = manifest?.leagueID ?? changed.newLeagueID
        changed.timeZone = manifest?.timeZone
        try write(merge.merged, over: existing, changed)
      }
      return summary
    }
  }

  private func write(
    _ contents: LeagueContents, over existing: LeagueContents, _ manifest: DatasetManifest
  ) throws {
    let kept = Dictionary(uniqueKeysWithValues: existing.seasons.map { ($0.season, $0) })
    let wasEmpty = isEmpty
    try ImportJournal.write(into: directory) { staged in
      for season in contents.seasons where kept[season.season] != season {
        let name = StoreFiles.games(season: Int(season.season))
        try StoreFiles.writeGames(of: season, to: try staged.prepare(name))
        try writeBoxScores(of: season, over: kept[season.season], to: staged)
      }
      if wasEmpty || contents.teams != existing.teams {
        try StoreFiles.writeTeams(contents.teams, to: try staged.prepare(StoreFiles.teams))
      }
      if wasEmpty || contents.seeds != existing.seeds {
        try StoreFiles.writeSeeds(contents.seeds, to: try staged.prepare(StoreFiles.seeds))
      }
      if contents.slots != existing.slots {
        try StoreFiles.writeSlots(contents.slots, to: try staged.prepare(StoreFiles.slots))
      }
      if wasEmpty || contents.conferences != existing.conferences {
        try StoreFiles.writeConferences(
          contents.conferences, to: try staged.prepare(StoreFiles.conferences))
      }
      try staged.write(manifest.json, to: StoreFiles.manifest)
    }
  }

  /// A season that no longer has any gets an empty table, so that nobody finds the old rows.
  private func writeBoxScores(
    of season: SeasonContents, over existing: SeasonContents?, to staged: borrowing StagedDirectory
  ) throws {
    let columns = BoxScoreColumns(season.games)
    guard columns != BoxScoreColumns(existing?.games ?? []) else { return }
    let name = StoreFiles.boxScores(season: Int(season.season))
    try StoreFiles.writeBoxScores(columns, to: try staged.prepare(name))
  }
}
