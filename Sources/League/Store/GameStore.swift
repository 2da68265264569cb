internal import Determinism
public import Faults
internal import JSON
internal import Storage
public import Time

/// The games of a data directory.
///
///     let store = GameStore(directory: "data")
///     let dataset = try store.dataset(seasons: 2015...2025)
///
/// Whatever is read is checked against the digests in `dataset.json`, so that a fingerprint never
/// names games other than those that were read.
public struct GameStore: Sendable {
  public let directory: String

  public init(directory: String) {
    self.directory = directory
  }

  /// Whether games have been imported here.
  public var isEmpty: Bool {
    FileSystem.kind(of: path(StoreFiles.manifest)) == nil
      && !ImportJournal.isPending(in: directory)
  }

  /// The store's description of its content; no game is read for it.
  ///
  /// - Throws: ``Fault`` `.missing` when nothing was imported, `.badData` when it is damaged.
  public func manifest() throws(Fault) -> DatasetManifest {
    try reading { try readManifest() }
  }

  /// The seasons of a range that have games.
  ///
  /// - Parameter boxScores: whether to read them too, which takes longer.
  /// - Throws: ``Fault`` `.missing` when nothing was imported, `.badData` when a file is
  ///   damaged or no longer what was imported.
  public func dataset(
    seasons range: ClosedRange<Int>, boxScores: Bool = false
  ) throws(Fault) -> Dataset {
    try reading {
      let manifest = try readManifest()
      let teams = try table(manifest)
      let seeds = SeedNumbers(try readSeeds(manifest), teams: teams)
      let seasons = try manifest.seasons.filter { range.contains($0.season) }
        .map {
          try SeasonReader(teams: teams, entry: $0)
            .read(in: directory, seeds: seeds, boxScores: boxScores)
        }
      return Dataset(
        fingerprint: try digest(manifest.fingerprint), parts: Fingerprint(manifest)?.parts ?? [:],
        teams: teams, seasons: seasons,
        conferences: Conferences(try readConferences(manifest), teams: teams), seeds: seeds)
    }
  }

  /// Every team, without reading games.
  ///
  /// - Throws: as ``dataset(seasons:)`` does.
  public func teams() throws(Fault) -> TeamTable {
    try reading { try table(try readManifest()) }
  }

  /// The entries of a season's bracket; no game is read for them.
  ///
  /// - Throws: as ``dataset(seasons:)`` does.
  public func bracketEntries(season: Int) throws(Fault) -> BracketEntries {
    try reading {
      let manifest = try readManifest()
      return BracketEntries(of: season, in: try readSeeds(manifest), try readSlots(manifest))
    }
  }

  /// First and last date of all games, from the files' footers; nil where no source gave dates.
  public func dates() throws(Fault) -> ClosedRange<CalendarDate>? {
    try reading {
      let ranges = try readManifest().seasons.compactMap {
        try StoreFiles.dates(at: path(StoreFiles.games(season: $0.season)))
      }
      guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max()
      else { return nil }
      return first...last
    }
  }

  /// Runs `body` while no import is at work, and after those that were decided are carried out.
  private func reading<Value>(_ body: () throws -> Value) throws(Fault) -> Value {
    try Fault.only {
      while true {
        try ImportJournal.finish(in: directory)
        let lock = DirectoryLock(shared: directory)
        defer { _ = lock }
        // While this process waited, an import may have been decided and its process have died.
        if !ImportJournal.isPending(in: directory) { return try body() }
      }
    }
  }

  /// Everything in the store, or of the seasons some; nothing where nothing was imported.
  func contents(seasons isWanted: (Int) -> Bool = { _ in true }) throws -> LeagueContents {
    var contents = LeagueContents()
    guard !isEmpty else { return contents }
    let manifest = try readManifest()
    contents.teams = try readTeams(manifest)
    contents.seeds = try readSeeds(manifest)
    contents.slots = try readSlots(manifest)
    contents.conferences = try readConferences(manifest)
    contents.spellings = try readSpellings(manifest)
    let teams = TeamTable(contents.teams)
    contents.seasons = try manifest.seasons.filter { isWanted($0.season) }.map {
      try SeasonReader(teams: teams, entry: $0).readContents(in: directory)
    }
    return contents
  }

  func readManifest() throws -> DatasetManifest {
    let file = path(StoreFiles.manifest)
    guard FileSystem.kind(of: file) != nil else {
      throw Fault(
        .missing, at: .file(directory), "no games here", remedy: .importHere)
    }
    let manifest = try DatasetManifest(
      json: try FileSystem.read(file, limit: JSONLimits.standard.bytesToRead), path: file)
    guard Fingerprint(manifest)?.digest.hexadecimal == manifest.fingerprint else {
      throw Fault(
        .badData,
        "\(file): its fingerprint is not that of its parts; put it back, or import again into "
          + "another folder")
    }
    return manifest
  }

  func path(_ name: String) -> String { directory + "/" + name }

  func readTeams(_ manifest: DatasetManifest) throws -> [Team] {
    try verified(
      StoreFiles.teams, try StoreFiles.readTeams(at: path(StoreFiles.teams)),
      Fingerprint.digest(of:), manifest.digests.teams)
  }

  private func readSeeds(_ manifest: DatasetManifest) throws -> [Seed] {
    try verified(
      StoreFiles.seeds, try StoreFiles.readSeeds(at: path(StoreFiles.seeds)),
      Fingerprint.digest(of:), manifest.digests.seeds)
  }

  /// None where no source told of any, as in the stores of earlier versions.
  private func readSlots(_ manifest: DatasetManifest) throws -> [Slot] {
    guard let digest = manifest.digests.slots else { return [] }
    return try verified(
      StoreFiles.slots, try StoreFiles.readSlots(at: path(StoreFiles.slots)),
      Fingerprint.digest(of:), digest)
  }

  private func table(_ manifest: DatasetManifest) throws -> TeamTable {
    TeamTable(try readTeams(manifest), spellings: try readSpellings(manifest))
  }

  /// None where no source told of any.
  private func readSpellings(_ manifest: DatasetManifest) throws -> [TeamSpelling] {
    guard let digest = manifest.digests.spellings else { return [] }
    return try verified(
      StoreFiles.spellings, try StoreFiles.readSpellings(at: path(StoreFiles.spellings)),
      Fingerprint.digest(of:), digest)
  }

  private func readConferences(_ manifest: DatasetManifest) throws -> [ConferenceMembership] {
    try verified(
      StoreFiles.conferences,
      try StoreFiles.readConferences(at: path(StoreFiles.conferences)),
      Fingerprint.digest(of:), manifest.digests.conferences)
  }

  private func verified<Value>(
    _ name: String, _ value: Value, _ digest: (Value) -> Digest, _ recorded: String
  ) throws -> Value {
    guard digest(value).hexadecimal == recorded else { throw Fault.changed(path(name)) }
    return value
  }

  private func digest(_ text: String) throws -> Digest {
    guard let digest = Digest(text) else { throw Fault.changed(path(StoreFiles.manifest)) }
    return digest
  }
}

extension Fault {
  /// A file of the store is not the one that was imported.
  static func changed(_ path: String) -> Fault {
    Fault(
      .badData,
      "\(path): is not what was imported (its digest differs from dataset.json); put it back, or "
        + "import again into another folder")
  }
}
