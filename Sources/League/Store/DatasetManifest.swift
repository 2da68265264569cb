public import Determinism
internal import Faults
internal import FoundationEssentials
internal import JSON
internal import Time

/// `dataset.json`: what a data directory holds, where it came from, and the digest of each part.
public struct DatasetManifest: Sendable, Equatable, Codable {
  public struct Source: Sendable, Equatable, Codable {
    /// `kaggle`, `fivethirtyeight` or `csv`.
    public var importer: String
    /// The last part of the path that was imported.
    public var name: String
    /// When, in UTC: RFC 3339.
    public var importedAt: String

    enum CodingKeys: String, CodingKey {
      case importer, name
      case importedAt = "imported_at"
    }
  }

  public struct Season: Sendable, Equatable, Codable {
    public var season: Int
    /// The date of day 0, `2015-09-10`; nil where no source told.
    public var startDate: String?
    public var games: Int
    /// Games that have a score.
    public var playedGames: Int
    public var tournamentGames: Int
    public var digest: String
    /// Nil where no game has any.
    public var boxScores: BoxScorePart?

    enum CodingKeys: String, CodingKey {
      case season, games, digest
      case boxScores = "box_scores"
      case startDate = "start_date"
      case playedGames = "played_games"
      case tournamentGames = "tournament_games"
    }
  }

  /// The box scores of a season, which are a file of their own.
  public struct BoxScorePart: Sendable, Equatable, Codable {
    /// Games that have box scores, 1 or more.
    public var games: Int
    public var digest: String
  }

  public struct Digests: Sendable, Equatable, Codable {
    public var teams: String
    public var seeds: String
    public var conferences: String
    /// Nil where no source told of any.
    public var slots: String?
    /// Nil where no source told of any. The fingerprint leaves them out: they change no game.
    public var spellings: String?
  }

  public var schemaVersion = 1
  /// A UUID that names the league for good, whatever is imported; nil in a store of before there were
  /// any, until something asks for it.
  public var leagueID: String?
  /// Where the league's days begin, such as `America/New_York`; nil is UTC.
  public var timeZone: String?
  public var fingerprint: String
  public var sources: [Source]
  public var teams: Int
  public var seasons: [Season]
  public var digests: Digests

  enum CodingKeys: String, CodingKey {
    case fingerprint, sources, teams, seasons, digests
    case schemaVersion = "schema_version"
    case leagueID = "league_id"
    case timeZone = "time_zone"
  }

  public var games: Int { seasons.reduce(0) { $0 + $1.games } }
  public var playedGames: Int { seasons.reduce(0) { $0 + $1.playedGames } }
  public var tournamentGames: Int { seasons.reduce(0) { $0 + $1.tournamentGames } }
  /// Games that have box scores.
  public var boxScoreGames: Int { seasons.reduce(0) { $0 + ($1.boxScores?.games ?? 0) } }

  /// The digests that the fingerprint is made of, as ``Dataset/parts`` has them; empty where one of them is
  /// no digest.
  public var parts: [String: Digest] { Fingerprint(self)?.parts ?? [:] }

  /// - Precondition: `contents` is normalized.
  public init(of contents: LeagueContents, sources: [Source]) {
    self.init(updating: nil, changed: contents.seasons, contents, sources: sources)
  }

  /// - Parameters:
  ///   - manifest: of the store as it was; nil where there was none.
  ///   - changed: the seasons that are new, or not what they were.
  ///   - contents: normalized; its seasons are passed over.
  init(
    updating manifest: DatasetManifest?, changed: [SeasonContents], _ contents: LeagueContents,
    sources: [Source]
  ) {
    var entries = Dictionary(
      uniqueKeysWithValues: (manifest?.seasons ?? []).map { ($0.season, $0) })
    for season in changed { entries[Int(season.season)] = Season(season) }
    seasons = entries.values.sorted { $0.season < $1.season }
    self.sources = sources
    teams = contents.teams.count
    digests = Digests(
      teams: Fingerprint.digest(of: contents.teams).hexadecimal,
      seeds: Fingerprint.digest(of: contents.seeds).hexadecimal,
      conferences: Fingerprint.digest(of: contents.conferences).hexadecimal,
      slots: contents.slots.isEmpty
        ? nil : Fingerprint.digest(of: contents.slots).hexadecimal,
      spellings: contents.spellings.isEmpty
        ? nil : Fingerprint.digest(of: contents.spellings).hexadecimal)
    fingerprint = ""
    fingerprint = Fingerprint(self)!.digest.hexadecimal
  }

  /// - Throws: ``Fault`` where the bytes are not such a manifest.
  init(json bytes: [UInt8], path: String) throws(Fault) {
    self = try JSONReader(of: path).decode(Self.self, from: bytes, versions: 1...1) { _ in
      Fault(
        .badData, at: .file(path),
        "not a dataset record; put it back, or import again into another folder")
    }
  }

  var json: [UInt8] { JSONWriter.readable(self, leavesOutNil: true) }
}

extension DatasetManifest.Season {
  init(_ contents: SeasonContents) {
    let (games, label) = (contents.columns, contents.season)
    let boxScores = contents.boxScores
    self.init(
      season: Int(label), startDate: contents.startDate?.description, games: games.count,
      playedGames: games.playedCount, tournamentGames: games.isTournament.count { $0 },
      digest: games.digest(season: label, startDate: contents.startDate).hexadecimal,
      boxScores: boxScores.isEmpty
        ? nil
        : DatasetManifest.BoxScorePart(
          games: boxScores.games.count,
          digest: boxScores.digest(season: label, ids: games.ids(season: label)).hexadecimal))
  }
}
