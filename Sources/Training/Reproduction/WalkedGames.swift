internal import Determinism
public import League
public import Tracking

/// The games that a run walked, found again in a league that may have gone on since.
///
/// Additions since a run do not concern it: later seasons, later days of its last season, results
/// of games that it predicted before they were played.
public struct WalkedGames: Sendable {
  /// The run's seasons, with the games and results that it knew.
  public let dataset: Dataset
  /// The parts of the walk that are no longer there as they were, in words: `season 2015 changed`.
  public private(set) var changes: [String] = []
  /// The parts of which the record does not tell, so that they may have changed, in words.
  public private(set) var unchecked: [String] = []

  /// Whether the run's games are all there as they were, as far as its record tells; false for a record that
  /// tells nothing.
  public var areAtHand: Bool { changes.isEmpty && (isSameLeague || reference.learnt != nil) }

  private let isSameLeague: Bool
  private let reference: RunRecord.DatasetReference
  private let readsBoxScores: Bool

  /// - Parameters:
  ///   - predictions: the run's.
  ///   - league: the run's seasons as they are now.
  ///   - readsBoxScores: whether the run's features do.
  public init(
    of record: RunRecord, _ predictions: Predictions, in league: Dataset, readsBoxScores: Bool
  ) {
    let reference = record.dataset
    self.reference = reference
    self.readsBoxScores = readsBoxScores
    isSameLeague = reference.fingerprint == league.fingerprint.hexadecimal
    guard !isSameLeague else {
      dataset = league
      return
    }
    let walked = league.seasons.filter { reference.seasons.contains($0.season) }
    let known = KnownOutcomes(record, predictions, league.teams)
    dataset = league.walking(
      walked.map { games in
        Self.isSame("season \(games.season)", reference, league) ? games : known.season(games)
      })
    noteSeasons(of: league)
    noteLearntGames()
    noteCompanions()
    if known.isScheduleUnknown { unchecked.append("games that were scheduled") }
  }

  private static func isSame(
    _ part: String, _ reference: RunRecord.DatasetReference, _ league: Dataset
  ) -> Bool {
    guard let digest = reference.parts?[part], let now = league.parts[part] else { return false }
    return now.hexadecimal.hasPrefix(digest)
  }

  /// The seasons before the last with scores were over: all of their games counted.
  private mutating func noteSeasons(of league: Dataset) {
    for season in reference.seasons {
      guard dataset.seasons.contains(where: { $0.season == season }) else {
        changes.append("season \(season) is gone")
        continue
      }
      if readsBoxScores { note("box scores of season \(season)", of: season, in: league) }
      note("season \(season)", of: season, in: league)
    }
  }

  private mutating func note(_ part: String, of season: Int, in league: Dataset) {
    guard !Self.isSame(part, reference, league) else { return }
    guard let parts = reference.parts, let learnt = reference.learnt else {
      unchecked.append(part)
      return
    }
    // Of the last season with scores, and of a later one, only what was known then counts.
    guard season < learnt.season else { return }
    switch (parts[part], league.parts[part]) {
    case (nil, nil): break
    case (nil, _): changes.append(part + " were added")
    case (_, nil): changes.append(part + " are gone")
    default: changes.append(part + " changed")
    }
  }

  /// The run's last season with scores, and its games now; nil where the record or the league has none.
  private var learntSeason: (learnt: RunRecord.LearntGames, games: SeasonGames)? {
    guard let learnt = reference.learnt,
      let games = dataset.seasons.first(where: { $0.season == learnt.season })
    else { return nil }
    return (learnt, games)
  }

  private mutating func noteLearntGames() {
    guard let (learnt, games) = learntSeason else { return }
    let now = RunRecord.DatasetReference.digest(
      reference.seasons, games, through: learnt.day, dataset)
    guard now != learnt.digest else { return }
    changes.append(
      "games of season \(learnt.season) up to day \(learnt.day), or conferences, changed")
  }

  /// Seeds and box scores, which come along with games.
  private mutating func noteCompanions() {
    guard let (learnt, games) = learntSeason else { return }
    let now = RunRecord.DatasetReference.parts(
      reference.seasons, games, through: learnt.day, dataset)
    for name in readsBoxScores ? ["seeds", "box scores"] : ["seeds"] {
      if let then = learnt.parts {
        if then[name] != now[name] { changes.append("\(name) of the games walked changed") }
      } else if !Self.isSame(name, reference, dataset) {
        unchecked.append(name)
      }
    }
  }
}

/// A run's knowledge of the games of its last season with scores and of later ones.
private struct KnownOutcomes {
  private let learnt: RunRecord.LearntGames?
  private let teams: TeamTable
  /// For each game that was predicted, or on the schedule, whether its outcome was known.
  private var named: [GameID: Bool]
  /// Whether other games may have been on the schedule, as in records made before that was kept.
  let isScheduleUnknown: Bool

  init(_ record: RunRecord, _ predictions: Predictions, _ teams: TeamTable) {
    learnt = record.dataset.learnt
    self.teams = teams
    isScheduleUnknown =
      record.predict != PredictionScope.all.rawValue && learnt != nil && learnt?.parts == nil
    named = Dictionary(
      zip(predictions.games, predictions.outcome.map { $0 != nil }), uniquingKeysWith: { $0 || $1 })
    for text in learnt?.unplayed ?? [] {
      if let game = GameID(text) { named[game] = false }
    }
  }

  /// A season without what was added after the run; as it is where the run does not say.
  func season(_ games: SeasonGames) -> SeasonGames {
    guard let learnt, games.season >= learnt.season else { return games }
    let ids = GameID.ids(of: games.matchups[...], teams: teams)
    return games.known { index in
      if let isPlayed = named[ids[index]] { return isPlayed ? .result : .matchup }
      guard games.results[index] != nil else { return isScheduleUnknown ? .matchup : .nothing }
      let isEarly = games.season == learnt.season && games.matchups[index].day <= learnt.day
      return isEarly ? .result : .nothing
    }
  }
}
