import TestSupport

@testable import League

/// A store in a temporary directory, filled from values.
struct TestStore {
  let store: GameStore

  static let time = "2025-01-01T00:00:00Z"

  init(in directory: TemporaryDirectory, _ name: String = "data") {
    store = GameStore(directory: directory.file(name))
  }

  @discardableResult
  func add(
    _ contents: LeagueContents, replacing: Bool = false, pairsMeetOnce: Bool = false
  ) throws -> ImportSummary {
    try store.add(
      from: FixedImporter(contents, pairsMeetOnce: pairsMeetOnce), at: Self.time,
      replacingSeasons: replacing)
  }

  @discardableResult
  func add(
    _ games: Game..., replacing: Bool = false, pairsMeetOnce: Bool = false
  ) throws -> ImportSummary {
    try add(LeagueContents(games), replacing: replacing, pairsMeetOnce: pairsMeetOnce)
  }

  /// Every game of the store, in order.
  var games: [Game] { get throws { try store.contents().seasons.flatMap(\.games) } }
}

extension ImportSummary {
  /// `added 1, updated 2, unchanged 3, removed 4`.
  var counts: String {
    "added \(addedGames), updated \(updatedGames), unchanged \(unchangedGames), "
      + "removed \(removedGames)"
  }
}
