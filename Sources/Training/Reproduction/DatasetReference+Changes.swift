internal import Determinism
public import League
public import Tracking

extension RunRecord.DatasetReference {
  /// - Parameter seasons: those that are walked.
  init(_ dataset: Dataset, _ seasons: [SeasonGames]) {
    let labels = seasons.map(\.season)
    let walked = labels.map { "season \($0)" }
    let parts = dataset.parts.filter { name, _ in
      !name.contains("season ") || walked.contains { name.hasSuffix($0) }
    }
    self.init(
      fingerprint: dataset.fingerprint.hexadecimal,
      games: seasons.reduce(0) { $0 + $1.matchups.count }, seasons: labels,
      parts: parts.mapValues { String($0.hexadecimal.prefix(Self.digits)) },
      learnt: Self.learnt(of: seasons, dataset.teams))
  }

  private static func learnt(
    of seasons: [SeasonGames], _ teams: TeamTable
  ) -> RunRecord.LearntGames? {
    guard let games = seasons.last(where: { $0.lastPlayedDay != nil }),
      let day = games.lastPlayedDay
    else { return nil }
    return RunRecord.LearntGames(
      season: games.season, day: day,
      digest: games.digest(through: day, teams: teams).hexadecimal)
  }

  /// Whether a model that learnt these games would have learnt the same from a dataset, up to the day to
  /// which it came. Records made before that day was kept cannot tell, and say no.
  public func isLearnt(in dataset: Dataset) -> Bool {
    guard let learnt, let parts else { return false }
    let earlier = seasons.filter { $0 < learnt.season }.map { "season \($0)" }
    let areSame = earlier.allSatisfy { name in
      guard let digest = parts[name] else { return false }
      return dataset.parts[name]?.hexadecimal.hasPrefix(digest) ?? false
    }
    let last = dataset.seasons.first { $0.season == learnt.season }
    let digest = last?.digest(through: learnt.day, teams: dataset.teams).hexadecimal
    return areSame && digest == learnt.digest
  }

  /// How much of a part's digest is kept.
  private static var digits: Int { 16 }

  /// What of these games is another now, in words.
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
