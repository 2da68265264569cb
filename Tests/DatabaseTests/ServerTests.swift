import Database
import Foundation
import TestSupport
import Testing

@Suite struct ServerTests {
  static let isThere = ProcessInfo.processInfo.environment["ALMANAC_TEST_POSTGRESQL"] != nil

  /// Skipped without a server, which `scripts/test` takes for a failure: tests on PostgreSQL would be left
  /// out without a word.
  @Test(.enabled(if: isThere, "no PostgreSQL; scripts/test starts one"))
  func `Tests run on PostgreSQL too`() throws {
    #expect(DatabaseKind.available == [.sqlite, .postgresql])
    let scratch = try ScratchDatabase(.postgresql)
    let connection = try Connection(DatabaseLocation(scratch.name), .read)
    #expect(connection.dialect == .postgresql)
    #expect(try connection.integer("SELECT 6 * 7") == 42)
  }
}
