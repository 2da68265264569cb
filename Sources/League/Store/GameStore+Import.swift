public import Faults
internal import Storage
internal import Time

/// The changes that an import made to a store.
public struct ImportSummary: Sendable, Equatable {
  public var addedGames = 0
  public var updatedGames = 0
  public var unchangedGames = 0
  public var removedGames = 0
  public var addedTeams = 0
  /// False when the store already held all of it.
  public var changedStore = false
  /// Notes for the person: what was not read, and what was taken for something else.
  public var notes: [Fault] = []
  /// A CSV file of the rows that were left out; nil where none are.
  public var rejects: [UInt8]?
}

extension GameStore {
  /// Adds what `importer` reads to the store, whole or not at all.
  ///
  /// A game that the store has is overwritten by the import, but keeps a result that the import
  /// lacks; other games of its season stay, unless `replacingSeasons` says that an imported season
  /// holds the incoming games only.
  ///
  /// - Parameter time: now, in UTC, RFC 3339: kept beside the source's name.
  /// - Throws: ``Fault``; the store is then as it was, and not there if it was not.
  public func add(
    from importer: some LeagueImporter, at time: String, replacingSeasons: Bool = false
  ) throws(Fault) -> ImportSummary {
    try Fault.only {
      var target = ImportTarget(
        replacesSeasons: replacingSeasons, today: CalendarDate(String(time.prefix(10))))
      // Where there is no folder yet, none is made for files that cannot be read.
      let early = FileSystem.kind(of: directory) == nil ? try importer.read(for: target) : nil
      try FileSystem.requireWritable(directory)
      let lock = try DirectoryLock(exclusive: directory)
      defer { _ = lock }
      try ImportJournal.carryOut(in: directory)
      let manifest = isEmpty ? nil : try readManifest()
      if let manifest { target.add(manifest, teams: try readTeams(manifest)) }
      let incoming =
        try manifest == nil ? early ?? importer.read(for: target) : importer.read(for: target)
      return try add(
        incoming, over: manifest, isReplacing: replacingSeasons,
        source: DatasetManifest.Source(
          importer: importer.kind, name: FileSystem.name(of: importer.path), importedAt: time))
    }
  }

  private func add(
    _ incoming: ImportedLeague, over manifest: DatasetManifest?, isReplacing: Bool,
    source: DatasetManifest.Source
  ) throws -> ImportSummary {
    let seasons = Set(incoming.contents.seasons.map(\.season))
    let existing = try contents { seasons.contains(Int32($0)) }
    let merge = try LeagueMerge(existing, incoming, isReplacing: isReplacing)
    var summary = merge.summary
    summary.rejects = incoming.rejects
    summary.changedStore = manifest == nil || merge.merged != existing
    if summary.changedStore { try write(merge.merged, over: existing, manifest, source) }
    return summary
  }

  /// - Parameters:
  ///   - contents: of the seasons those that may have changed.
  ///   - existing: the same as it was.
  private func write(
    _ contents: LeagueContents, over existing: LeagueContents, _ manifest: DatasetManifest?,
    _ source: DatasetManifest.Source
  ) throws {
    let kept = Dictionary(uniqueKeysWithValues: existing.seasons.map { ($0.season, $0) })
    let changed = contents.seasons.filter { kept[$0.season] != $0 }
    try ImportJournal.write(into: directory) { staged in
      for season in changed {
        let name = StoreFiles.games(season: Int(season.season))
        try StoreFiles.writeGames(of: season, to: try staged.prepare(name))
        try writeBoxScores(of: season, over: kept[season.season], to: staged)
      }
      if manifest == nil || contents.teams != existing.teams {
        try StoreFiles.writeTeams(contents.teams, to: try staged.prepare(StoreFiles.teams))
      }
      if manifest == nil || contents.seeds != existing.seeds {
        try StoreFiles.writeSeeds(contents.seeds, to: try staged.prepare(StoreFiles.seeds))
      }
      if contents.slots != existing.slots {
        try StoreFiles.writeSlots(contents.slots, to: try staged.prepare(StoreFiles.slots))
      }
      if manifest == nil || contents.conferences != existing.conferences {
        try StoreFiles.writeConferences(
          contents.conferences, to: try staged.prepare(StoreFiles.conferences))
      }
      if contents.spellings != existing.spellings {
        try StoreFiles.writeSpellings(
          contents.spellings, to: try staged.prepare(StoreFiles.spellings))
      }
      var updated = DatasetManifest(
        updating: manifest, changed: changed, contents,
        sources: (manifest?.sources ?? []) + [source])
      updated.leagueID = manifest?.leagueID ?? updated.newLeagueID
      updated.timeZone = manifest?.timeZone
      try staged.write(updated.json, to: StoreFiles.manifest)
    }
  }

  /// A season that no longer has any gets an empty table, so that nobody finds the old rows.
  private func writeBoxScores(
    of season: SeasonContents, over existing: SeasonContents?, to staged: borrowing StagedDirectory
  ) throws {
    let before = existing.map { $0.boxScores.ids(among: $0.columns.ids(season: $0.season)) } ?? []
    let ids = season.boxScores.ids(among: season.columns.ids(season: season.season))
    let areSame = season.boxScores.counts == existing?.boxScores.counts && ids == before
    guard !(season.boxScores.isEmpty && before.isEmpty), !areSame else { return }
    let name = StoreFiles.boxScores(season: Int(season.season))
    try StoreFiles.writeBoxScores(season.boxScores.counts, of: ids, to: try staged.prepare(name))
  }
}

extension ImportTarget {
  fileprivate mutating func add(_ manifest: DatasetManifest, teams: [Team]) {
    self.teams = teams
    for season in manifest.seasons {
      startDates[Int32(season.season)] = season.startDate.flatMap { CalendarDate($0) }
    }
  }
}
