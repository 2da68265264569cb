import Faults
import Storage
import TestSupport
import Testing

@testable import League

/// Downloads that are not clear, or no downloads.
@Suite struct KaggleFilesErrorTests {
  private let directory = TemporaryDirectory()

  private func error(
    _ download: KaggleDownload, league: KaggleLeague? = nil
  ) throws -> Fault {
    try FailedImport(in: directory).error(
      KaggleImporter(path: try download.write(to: directory), league: league))
  }

  @Test func `both leagues at once are two data directories`() throws {
    var both = KaggleDownload.prefixed("M")
    both.files.merge(KaggleDownload.prefixed("W").files) { one, _ in one }
    #expect(
      try error(both)
        == Fault(
          .badData,
          "download: holds men's and women's games, which are two leagues; choose men or "
            + "women, and give each a folder of its own"))
  }

  @Test func `a league that is not there is named`() throws {
    #expect(
      try error(.prefixed("M"), league: .women)
        == Fault(
          .missing,
          "download: no women's regular-season results; expected a file such as "
            + "MRegularSeasonCompactResults.csv, or WRegularSeasonCompactResults.csv"))
  }

  @Test func `a folder without results says what it looked for`() throws {
    #expect(
      try error(.prefixed("M").with(KaggleDownload.resultsFile, nil))
        == Fault(
          .missing,
          "download: no regular-season results; expected a file such as "
            + "MRegularSeasonCompactResults.csv, or WRegularSeasonCompactResults.csv"))
  }

  @Test func `two files of one table are not clear`() throws {
    let twice = KaggleDownload.prefixed("M").with("new/MTeams.csv", "TeamID,TeamName\n1,A\n")
    #expect(
      try error(twice)
        == Fault(
          .badData,
          "download: MTeams.csv and new/MTeams.csv hold the same table; name the folder inside that "
            + "holds the one you mean"))
  }

  /// Of several tables that stand twice the message names the results, whatever the hash seed.
  @Test func `two whole downloads are not clear, unless a folder is named`() throws {
    var twice = KaggleDownload.prefixed("M")
    for (name, text) in KaggleDownload.prefixed("M", folder: "new/").files {
      twice.files[name] = text + "\n"
    }
    #expect(
      try error(twice)
        == Fault(
          .badData,
          "download: MRegularSeasonCompactResults.csv and new/MRegularSeasonCompactResults.csv "
            + "hold the same table; name the folder inside that holds the one you mean"))
    let path = try twice.write(to: directory)
    let league = try KaggleImporter(path: path, folder: "new").read(for: ImportTarget())
    #expect(league.contents.gameCount == 4)
  }

  @Test func `a path that is not there is missing`() throws {
    let error = try FailedImport(in: directory).error(
      KaggleImporter(path: directory.file("absent")))
    #expect(error.code == .missing)
    #expect(error.message == "absent: cannot list: No such file or directory")
  }

  @Test func `a file that is no zip is bad data`() throws {
    let path = try directory.write("Season,DayNum\n", to: "games.csv")
    let error = try FailedImport(in: directory).error(KaggleImporter(path: path))
    #expect(error.code == .badData)
    #expect(error.message == "games.csv: not a readable zip archive: Not a zip archive")
  }

  @Test func `a zip that is cut short is bad data`() throws {
    let path = directory.file("download.zip")
    try makeZip(KaggleDownload.prefixed("M").files, at: path)
    try directory.write(Array(try directory.read("download.zip").dropLast(100)), to: "download.zip")
    let error = try FailedImport(in: directory).error(KaggleImporter(path: path))
    #expect(error.code == .badData)
    #expect(error.message.hasPrefix("download.zip: not a readable zip archive: "))
  }

  @Test func `an error in a zip names the member and its line`() throws {
    let path = directory.file("download.zip")
    try makeZip(
      KaggleDownload.rows("2015,11,1101,70,1102,65,Q,0").files.reduce(into: [:]) {
        $0["Stage1/" + $1.key] = $1.value
      }, at: path)
    let error = try FailedImport(in: directory).error(KaggleImporter(path: path))
    #expect(
      error
        == Fault(
          .badData,
          "download.zip/Stage1/MRegularSeasonCompactResults.csv:2: column \"WLoc\": found \"Q\"; expected "
            + "\"H\", \"A\", \"N\""))
  }

  @Test func `a first import that fails makes no folder`() throws {
    let store = GameStore(directory: directory.file("new"))
    let path = try KaggleDownload.rows("2015,11,1101,x,1102,65,H,0").write(to: directory)
    #expect(throws: Fault.self) {
      _ = try store.add(from: KaggleImporter(path: path), at: "2025-01-01T00:00:00Z")
    }
    #expect(FileSystem.kind(of: store.directory) == nil)
  }

  @Test func `a data directory that cannot be written is named`() throws {
    let file = try directory.write("", to: "file")
    let path = try KaggleDownload.prefixed("M").write(to: directory)
    let error = try leagueError {
      _ = try GameStore(directory: file + "/data").add(
        from: KaggleImporter(path: path), at: "2025-01-01T00:00:00Z")
    }
    #expect(error.code == .unwritable)
    #expect(error.message.hasPrefix(file))
  }
}
