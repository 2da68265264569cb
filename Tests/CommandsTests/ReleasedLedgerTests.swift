import Foundation
import TestSupport
import Testing

/// A ledger of a program that was released, in the hands of this one.
@Suite struct ReleasedLedgerTests {
  static let kinds = DatabaseKind.available
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  private static func fixture(_ kind: DatabaseKind) -> URL {
    URL(
      filePath: Executable.repository
        + "/Tests/LedgerTests/Fixtures/schema-0022.\(kind.rawValue).sql")
  }

  /// Imports a league that has the id of the fixture's.
  private func importLeague(_ kind: DatabaseKind) throws {
    try here.write(DatedLeague.csv(), to: "games.csv")
    try here.succeed("import csv games.csv")
    var manifest = try #require(
      try JSONSerialization.jsonObject(with: try here.data("data/dataset.json"))
        as? [String: Any])
    let dump = try String(contentsOf: Self.fixture(kind), encoding: .utf8)
    manifest["league_id"] = String(
      try #require(dump.firstMatch(of: /leagues VALUES ?\('([0-9a-f-]{36})'/)).output.1)
    try here.write(try JSONSerialization.data(withJSONObject: manifest), to: "data/dataset.json")
  }

  @Test(arguments: kinds)
  func `It opens, migrates, verifies and lists`(kind: DatabaseKind) throws {
    try importLeague(kind)
    let scratch = try ScratchDatabase(kind)
    try scratch.load(Self.fixture(kind), schema: "released_schema")
    let ledger = "--ledger \(scratch.name)"
    try here.succeed("ledger migrate \(ledger)")
    for command in ["verify", "check"] { try here.succeed("ledger \(command) \(ledger)") }
    let alerts = try #require(
      try here.json("alerts list --all --json \(ledger)")["alerts"].array)
    #expect(Set(alerts.compactMap { $0["subject"].text }) == ["scores", "ledger", "odds"])
    #expect(Set(alerts.compactMap { $0["state"].text }) == ["acknowledged", "open"])
    let tests = try #require(try here.json("abtest list --json \(ledger)").array)
    #expect(tests.compactMap { $0["name"].text } == ["spring", "winter"])
    #expect(tests.compactMap { $0["status"].text } == ["running", "completed"])
    let history = try #require(try here.json("models history --json \(ledger)").array)
    #expect(history.compactMap { $0["kind"].text }.contains("rolled back"))
    #expect(try here.json("forecasts list --json \(ledger)").array?.isEmpty == false)
    withExtendedLifetime(scratch) {}
  }
}
