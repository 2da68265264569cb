internal import Determinism
public import Faults
public import League
public import Tracking

extension RunRecord.DatasetReference {
  /// - Parameters:
  ///   - seasons: those that are walked.
  ///   - scope: which of their games are predicted.
  init(_ dataset: Dataset, _ seasons: [SeasonGames], predicting scope: PredictionScope = .all) {
    let labels = seasons.map(\.season)
    let walked = labels.map { "season \($0)" }
    let parts = dataset.parts.filter { name, _ in
      !name.contains("season ") || walked.contains { name.hasSuffix($0) }
    }
    self.init(
      fingerprint: dataset.fingerprint.hexadecimal,
      games: seasons.reduce(0) { $0 + $1.matchups.count }, seasons: labels,
      parts: parts.mapValues(Self.short),
      learnt: Self.learnt(labels, in: dataset))
    guard scope == .tournament, let start = learnt?.season else { return }
    let unplayed = seasons.filter { $0.season >= start }.flatMap { games in
      Self.unplayed(games, in: dataset)
    }
    learnt?.unplayed = unplayed.isEmpty ? nil : unplayed
  }

  /// Ids of regular games without a score. Most seasons have none, and a sweep asks a thousand times.
  private static func unplayed(_ games: SeasonGames, in dataset: Dataset) -> [String] {
    let open = games.matchups.indices.filter {
      games.results[$0] == nil && !games.matchups[$0].isTournament
    }
    guard !open.isEmpty else { return [] }
    let ids = GameID.ids(of: games.matchups[...], teams: dataset.teams)
    return open.map { ids[$0].description }
  }

  private static func learnt(
    _ walked: [Int], in dataset: Dataset
  ) -> RunRecord.LearntGames? {
    let played = dataset.seasons.last { walked.contains($0.season) && $0.lastPlayedDay != nil }
    guard let played, let day = played.lastPlayedDay else { return nil }
    return RunRecord.LearntGames(
      season: played.season, day: day, digest: digest(walked, played, through: day, dataset),
      parts: parts(walked, played, through: day, dataset))
  }

  /// Digests of the tables that came with the games of the seasons walked, up to a day of the last
  /// with scores.
  static func parts(
    _ walked: [Int], _ games: SeasonGames, through day: Int32, _ dataset: Dataset
  ) -> [String: String] {
    var sha = SHA256()
    for season in dataset.seasons where walked.contains(season.season) {
      guard season.season <= games.season else { break }
      let last = season.season == games.season ? day : .max
      sha.update(season.seedDigest(through: last, teams: dataset.teams).hexadecimal)
    }
    var parts = ["seeds": short(sha.finalize())]
    if games.boxScores != nil {
      parts["box scores"] = short(games.boxScoreDigest(through: day, teams: dataset.teams))
    }
    return parts
  }

  private static func short(_ digest: Digest) -> String {
    String(digest.hexadecimal.prefix(digits))
  }

  /// Digest of a season's played games up to a day, and of who shared a conference in the seasons
  /// walked.
  static func digest(
    _ walked: [Int], _ games: SeasonGames, through day: Int32, _ dataset: Dataset
  ) -> String {
    // Once a later season has begun, no game of this one can be added.
    let last = walked.last == games.season ? day : .max
    var sha = SHA256()
    sha.update(games.digest(through: last, teams: dataset.teams).hexadecimal)
    sha.update(dataset.conferences.digest(of: walked, teams: dataset.teams).hexadecimal)
    return sha.finalize().hexadecimal
  }

  /// Whether a model that learnt these games would have learnt the same from a dataset, up to the day to
  /// which it came. Records made before that day was kept cannot tell, and say no.
  public func isLearnt(in dataset: Dataset) -> Bool {
    guard let learnt, let parts, let last = seasons.last,
      let games = dataset.seasons.first(where: { $0.season == learnt.season }),
      dataset.seasons.map(\.season).filter({ $0 <= last }) == seasons
    else { return false }
    let others = seasons.filter { $0 != learnt.season && $0 != last }
    let areSame = others.allSatisfy { season in
      let name = "season \(season)"
      guard let digest = parts[name] else { return false }
      return dataset.parts[name]?.hexadecimal.hasPrefix(digest) ?? false
    }
    return areSame
      && Self.digest(seasons, games, through: learnt.day, dataset) == learnt.digest
  }

  /// Whether a league still has the games that were walked, whatever was added since. Reads one season.
  ///
  /// - Throws: ``Fault`` where the league cannot be read.
  public func isWalked(in source: LeagueSource) throws(Fault) -> Bool {
    let manifest = try source.manifest()
    guard manifest.fingerprint != fingerprint else { return true }
    guard let parts, let learnt, source.seasons.contains(learnt.season) else { return false }
    let now = manifest.parts
    let areSame = seasons.filter { $0 < learnt.season }.map { "season \($0)" }.allSatisfy { name in
      parts[name].map { now[name]?.hexadecimal.hasPrefix($0) ?? false } ?? false
    }
    guard areSame else { return false }
    let dataset = try source.dataset(seasons: learnt.season...learnt.season)
    return Self.digest(seasons, dataset.seasons[0], through: learnt.day, dataset) == learnt.digest
  }

  /// How much of a part's digest is kept.
  private static var digits: Int { 16 }

  /// The changes of these games since, in words.
  public func changes(in dataset: Dataset) -> String {
    guard let parts else { return "the record does not say in what" }
    let changed = parts.filter { name, digest in
      dataset.parts[name].map { !$0.hexadecimal.hasPrefix(digest) } ?? true
    }
    .map { name, _ in dataset.parts[name] == nil ? name + " is gone" : name + " changed" }
    guard changed.isEmpty else { return changed.sorted().joined(separator: ", ") }
    if parts["slots"] == nil, dataset.parts["slots"] != nil { return "bracket slots were added" }
    return "seasons that the run did not walk were added or changed"
  }
}
