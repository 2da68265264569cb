import TestSupport
import Testing

@testable import League

/// Files that older versions read give the bytes that they gave: the fingerprints are those of the version
/// before formats.
@Suite struct PinnedImportTests {
  private let directory = TemporaryDirectory()

  private static let dated =
    "season,date,team1,team2,score1,score2,neutral,tournament\n2020,2020-01-02,B,A,81,70,0,0\n"
    + "2020,2020-01-02,A,B,60,70,0,0\n2020,2020-03-02,C,A,81,81,1,1\n2021,2021-03-14,A,C,,,0,0\n"
  private static let numbered =
    "season,day,team1,team2,score1,score2,site,overtimes,number\n2020,1,1101,1102,81,70,H,1,1\n"
    + "2020,1,1102,1101,70,75,A,0,2\n"

  @Test(arguments: [
    (dated, "99d52f1745a2892de59adc6072f64f72262c00cf4fe92bca89a306c3f4cb4261"),
    (numbered, "5d39324851c26df8d31be5f91d1271551d103e94f170b6b6160bf8cd584d19d2"),
  ])
  func `an old import has its old fingerprint`(text: String, fingerprint: String) throws {
    let path = try directory.write(text, to: "games.csv")
    let store = GameStore(directory: directory.file("data"))
    let importer = try ImporterDefinition.csv.make(ImporterDefinition.Request(path: path, [:]))
    _ = try store.add(from: importer, at: TestStore.time)
    #expect(try store.manifest().fingerprint == fingerprint)
  }
}
