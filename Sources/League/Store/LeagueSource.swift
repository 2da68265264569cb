public import Faults
internal import Storage
public import Time

/// Where a data directory's games come from: its store, or the bundled sample until there is one.
public struct LeagueSource: Sendable {
  private enum Origin: Sendable {
    case store(GameStore)
    case sample(BundledSample)
  }

  private let origin: Origin
  /// The seasons that have games, ascending.
  public let seasons: [Int]
  public let isSample: Bool

  /// - Throws: ``Fault`` `.missing` when the directory holds neither games nor a sample.
  public init(directory: String) throws(Fault) {
    let store = GameStore(directory: directory)
    let sample = directory + "/sample"
    isSample = store.isEmpty && FileSystem.kind(of: sample) == .directory
    if isSample {
      let league = try BundledSample.read(from: sample)
      origin = .sample(league)
      seasons = league.contents.seasons.map { Int($0.season) }
    } else {
      origin = .store(store)
      seasons = try store.manifest().seasons.map(\.season)
    }
  }

  /// The seasons of a range that have games.
  ///
  /// - Parameter boxScores: whether to read them too, which takes longer.
  public func dataset(
    seasons range: ClosedRange<Int>, boxScores: Bool = false
  ) throws(Fault) -> Dataset {
    switch origin {
    case .store(let store): try store.dataset(seasons: range, boxScores: boxScores)
    case .sample(let sample): sample.contents.dataset(seasons: range, boxScores: boxScores)
    }
  }

  /// Whether any game has box scores.
  public var hasBoxScores: Bool {
    get throws(Fault) { try manifest().seasons.contains { $0.boxScores != nil } }
  }

  /// Every team, without reading games.
  public func teams() throws(Fault) -> TeamTable {
    switch origin {
    case .store(let store): try store.teams()
    case .sample(let sample):
      TeamTable(sample.contents.teams, spellings: sample.contents.spellings)
    }
  }

  /// The entries of a season's bracket; no game is read for them.
  public func bracketEntries(season: Int) throws(Fault) -> BracketEntries {
    switch origin {
    case .store(let store): try store.bracketEntries(season: season)
    case .sample(let sample):
      BracketEntries(of: season, in: sample.contents.seeds, sample.contents.slots)
    }
  }

  /// The last season that has games and seeds; nil where none has.
  public func lastSeededSeason() throws(Fault) -> Int? {
    for season in seasons.reversed() where try !bracketEntries(season: season).seeds.isEmpty {
      return season
    }
    return nil
  }

  /// The league's description of its content, with as little reading as it takes.
  public func manifest() throws(Fault) -> DatasetManifest {
    switch origin {
    case .store(let store): try store.manifest()
    case .sample(let sample): sample.manifest
    }
  }

  /// The UUID that names the league for good: the store's; of the sample, one made of its content.
  public func leagueID() throws(Fault) -> String {
    switch origin {
    case .store(let store): try store.leagueID()
    case .sample(let sample): sample.manifest.newLeagueID
    }
  }

  /// First and last date of all games; nil where no source gave dates.
  public func dates() throws(Fault) -> ClosedRange<CalendarDate>? {
    switch origin {
    case .store(let store): try store.dates()
    case .sample(let sample): sample.contents.dates
    }
  }
}
