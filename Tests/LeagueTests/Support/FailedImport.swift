import Faults
import TestSupport
import Testing
import Time

@testable import League

/// Imports into a store that holds something, and finds it byte for byte as it was after a failure.
struct FailedImport {
  let directory: TemporaryDirectory
  private let store: GameStore
  private let before: [String: [UInt8]?]

  init(in directory: TemporaryDirectory) throws {
    self.directory = directory
    store = GameStore(directory: directory.file("data"))
    let games = [Game(2014, day: 11), Game(2014, day: 12, 1103, 61, 1104, 60)]
    let contents = LeagueContents(
      games, start: CalendarDate("2013-11-04"), teams: [Team(id: 1101, name: "Amber")])
    _ = try store.add(from: FixedImporter(contents), at: "2025-01-01T00:00:00Z")
    before = try snapshot(of: store.directory)
  }

  /// The error of an import, with the temporary directory's path left out of its message.
  func error(
    _ importer: some LeagueImporter, _ location: SourceLocation = #_sourceLocation
  ) throws -> Fault {
    let error = try leagueError(location) {
      _ = try store.add(from: importer, at: "2025-01-02T00:00:00Z")
    }
    #expect(
      try snapshot(of: store.directory) == before, "the store changed", sourceLocation: location)
    return Fault(error.code, error.message.replacing(directory.path + "/", with: ""))
  }
}
