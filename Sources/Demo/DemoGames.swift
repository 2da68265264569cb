internal import League
internal import Storage
internal import Time

/// The sample league with its last season under way.
struct DemoGames: LeagueImporter {
  let kind = "sample"
  let path = "sample"
  private let contents: LeagueContents

  /// Seasons before the one that is under way, from which models learn.
  static let earlierSeasons = 4
  /// The day of the season that today is.
  static let day: Int32 = 88

  /// - Throws: ``Fault`` where the system's temporary files cannot be written.
  init(on today: CalendarDate) throws {
    let scratch = try ScratchDirectory()
    for (name, text) in SampleLeague.files(seed: SampleLeague.bundledSeed) {
      try FileSystem.write(Array(text.utf8), to: scratch.path + "/" + name)
    }
    let sample = try KaggleImporter(path: scratch.path).read(for: ImportTarget()).contents
    contents = sample.underWay(on: today, day: Self.day, seasons: Self.earlierSeasons + 1)
  }

  func read(for target: ImportTarget) throws -> ImportedLeague {
    ImportedLeague(contents, pairsMeetOnce: true)
  }
}
