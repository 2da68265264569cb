internal import Database
import Foundation

/// A kind of database that tests run on.
public enum DatabaseKind: String, CaseIterable, Sendable {
  case sqlite, postgresql

  /// The server that `scripts/with-postgresql` starts; nil without it.
  static var server: String? { ProcessInfo.processInfo.environment["ALMANAC_TEST_POSTGRESQL"] }

  /// SQLite, and PostgreSQL where there is a server; `scripts/test` sees to it that there is one.
  public static var available: [DatabaseKind] {
    server == nil ? [.sqlite] : [.sqlite, .postgresql]
  }
}

/// A fresh, empty database, which is removed when its owner is done: a file, or a schema of the server.
public final class ScratchDatabase {
  /// The name of a file, or an address.
  public let name: String
  private let directory = TemporaryDirectory()
  private let schema: String?

  public init(_ kind: DatabaseKind) throws {
    guard kind == .postgresql, let server = DatabaseKind.server else {
      (schema, name) = (nil, directory.file("scratch.sqlite"))
      return
    }
    let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try Connection(DatabaseLocation(server), .write).run("CREATE SCHEMA \(schema)")
    (self.schema, name) = (schema, server + "&options=-csearch_path%3D\(schema)")
  }

  deinit {
    guard let schema, let server = DatabaseKind.server else { return }
    let connection = try? Connection(DatabaseLocation(server), .write)
    _ = try? connection?.run("DROP SCHEMA \(schema) CASCADE")
  }
}
