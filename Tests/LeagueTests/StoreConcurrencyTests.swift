import Determinism
import Faults
import Foundation
import Storage
import TestSupport
import Testing

@testable import League

@Suite(.slow) struct StoreConcurrencyTests {
  private let directory = TemporaryDirectory()

  /// The same games with every score raised by `points`, so that a mix of two imports shows.
  private static func league(_ points: Int32) -> LeagueContents {
    LeagueContents(
      (2014...2016).flatMap { season in
        (0..<20).map { Game(season, day: $0, 1101, 60 + points, 1102, 50 + points) }
      }, start: nil, teams: [Team(id: 1101, name: "after \(points)")])
  }

  @Test func `readers beside imports get whole answers only`() async throws {
    let store = TestStore(in: directory)
    let leagues = [Self.league(0), Self.league(7)]
    let fingerprints = leagues.map { $0.dataset().fingerprint }
    try store.add(leagues[0])
    let writer = Background {
      for round in 1...12 { try store.add(leagues[round % 2], replacing: true) }
    }
    let readers = (0..<2).map { _ in
      Background {
        for _ in 0..<40 {
          let dataset = try store.store.dataset(seasons: 2014...2016)
          let which = try #require(fingerprints.firstIndex(of: dataset.fingerprint))
          let points: Int32 = which == 0 ? 0 : 7
          let scores = dataset.seasons.flatMap(\.results).map { $0?.scoreA }
          #expect(scores == Array(repeating: 60 + points, count: 60))
          #expect(dataset.teams[0].name == "after \(points)")
          let named = try store.store.manifest().fingerprint
          #expect(fingerprints.map(\.hexadecimal).contains(named))
        }
      }
    }
    try await writer.value
    for reader in readers { try await reader.value }
  }

  @Test func `imports at the same time are both there`() async throws {
    let store = TestStore(in: directory)
    let writers = (0..<3).map { writer in
      Background {
        for round in 0..<5 { try store.add(Game(Int32(2000 + 10 * writer + round))) }
      }
    }
    for writer in writers { try await writer.value }
    #expect(try store.games.count == 15)
    #expect(try store.store.manifest().sources.count == 15)
    #expect(try FileSystem.list(store.store.directory).allSatisfy { !$0.hasPrefix(".incoming") })
  }

  /// A file system of 256 KiB, where this system lets one be mounted.
  private static let canMount: Bool = {
    let directory = TemporaryDirectory()
    let arguments = ["-t", "tmpfs", "-o", "size=256k", "tmpfs", directory.path]
    guard let mounted = try? run("mount", arguments), mounted.status == 0 else { return false }
    return (try? run("umount", [directory.path]).status) == 0
  }()

  @Test(.enabled(if: canMount, "no file system can be mounted here"))
  func `an import that fills the disk leaves the store as it was`() throws {
    let disk = directory.file("disk")
    try FileSystem.makeDirectory(disk)
    try run("mount", ["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk])
    defer { _ = try? run("umount", [disk]) }
    let store = TestStore(in: directory, "disk/data")
    try store.add(Game())
    let before = try snapshot(of: disk)
    var random = SeededGenerator(seed: 1)
    let many = (0..<20_000).map { _ in
      Game(
        day: .random(in: 0...300, using: &random), .random(in: 1...1_000_000, using: &random),
        .random(in: 0...9999, using: &random), .random(in: 1_000_001...2_000_000, using: &random),
        .random(in: 0...9999, using: &random))
    }
    let error = try leagueError { try store.add(LeagueContents(many)) }
    #expect(error.code == .unwritable)
    #expect(error.message.hasSuffix("No space left on device"))
    #expect(try snapshot(of: disk) == before)
    #expect(try store.games == [Game()])
  }
}
