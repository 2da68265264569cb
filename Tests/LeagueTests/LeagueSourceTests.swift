import Determinism
import Faults
import TestSupport
import Testing
import Time

@testable import League

@Suite struct LeagueSourceTests {
  private let directory = TemporaryDirectory()

  private func writeSample() throws {
    for (name, text) in KaggleDownload.prefixed("M").files {
      try directory.write(text, to: "data/sample/" + name)
    }
  }

  @Test func `the sample is read until games are imported`() throws {
    try writeSample()
    let source = try LeagueSource(directory: directory.file("data"))
    #expect(source.isSample)
    #expect(source.seasons == [2014, 2015])
    #expect(try source.dataset(seasons: 2014...2014).gameCount == 3)
    #expect(try source.dates()?.lowerBound.description == "2013-11-15")
    let manifest = try source.manifest()
    #expect((manifest.games, manifest.tournamentGames, manifest.teams) == (4, 1, 3))
    #expect(manifest.fingerprint == (try source.dataset(seasons: 0...9999).fingerprint.hexadecimal))
  }

  @Test func `imported games come before the sample`() throws {
    try writeSample()
    try TestStore(in: directory).add(Game(1999))
    let source = try LeagueSource(directory: directory.file("data"))
    #expect(!source.isSample)
    #expect(source.seasons == [1999])
    #expect(try source.dataset(seasons: 0...9999).gameCount == 1)
    #expect(try source.dates() == nil)
  }

  @Test func `the sample and an import of it are the same league`() throws {
    try writeSample()
    let sample = try LeagueSource(directory: directory.file("data")).dataset(seasons: 0...9999)
    let store = GameStore(directory: directory.file("store"))
    _ = try store.add(
      from: KaggleImporter(path: directory.file("data/sample")), at: TestStore.time)
    #expect(try store.dataset(seasons: 0...9999).fingerprint == sample.fingerprint)
  }

  @Test func `a directory with neither says what to do`() throws {
    let error = try leagueError { _ = try LeagueSource(directory: directory.file("data")) }
    #expect(error.code == .missing)
    #expect(
      error.message
        == "\(directory.file("data")): no games here; import some, or name "
        + "another folder")
  }

  @Test func `a damaged sample is named`() throws {
    try writeSample()
    try directory.write("", to: "data/sample/" + KaggleDownload.resultsFile)
    let error = try leagueError { _ = try LeagueSource(directory: directory.file("data")) }
    #expect(error.code == .badData)
    #expect(error.message.contains(KaggleDownload.resultsFile + ": empty"))
  }

  /// The repository's sample, which nobody has changed for seconds.
  @Test func `the sample is not read again while its files are as they were`() throws {
    let path = #filePath.replacing("Tests/LeagueTests/LeagueSourceTests.swift", with: "data/sample")
    func place(_ sample: BundledSample) -> UnsafeRawPointer? {
      sample.contents.seasons.withUnsafeBytes { $0.baseAddress }
    }
    // Other tests read other samples meanwhile, and one is kept.
    let first = try BundledSample.read(from: path)
    let isKept = try (0..<50).contains { _ in
      let (one, other) = (
        try BundledSample.read(from: path), try BundledSample.read(from: path)
      )
      return place(one) == place(other)
    }
    #expect(isKept)
    #expect(try BundledSample.read(from: path).manifest == first.manifest)
  }
}
