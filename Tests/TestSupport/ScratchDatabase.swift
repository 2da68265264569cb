internal import Database
public import Foundation

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
  /// Of a server's database.
  public let schema: String?

  public init(_ kind: DatabaseKind) throws {
    guard kind == .postgresql, let server = DatabaseKind.server else {
      (schema, name) = (nil, directory.file("scratch.sqlite"))
      return
    }
    let schema = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try Connection(DatabaseLocation(server), .write).run("CREATE SCHEMA \(schema)")
    (self.schema, name) = (schema, server + "&options=-csearch_path%3D\(schema)")
  }

  /// Runs a dump of a database.
  ///
  /// - Parameter schema: what the dump of a server's database calls the schema.
  public func load(_ file: URL, schema: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let copy = directory.file("dump.sql")
    let own = self.schema ?? schema
    let lines = text.components(separatedBy: "\n").filter { $0 != "CREATE SCHEMA \(schema);" }
    try Data(lines.joined(separator: "\n").replacing(schema, with: own).utf8)
      .write(to: URL(filePath: copy))
    let (status, output) =
      self.schema == nil
      ? try run("sqlite3", [name, ".read \(copy)"])
      : try run("psql", ["-q", "-X", "-v", "ON_ERROR_STOP=1", "-f", copy, name])
    guard status == 0 else { throw CommandError(output: output) }
  }

  /// Takes in a ledger's backup: a file in the place of this one, or a script.
  public func restore(_ file: String, of other: ScratchDatabase) throws {
    if let schema = other.schema {
      return try load(URL(filePath: file), schema: schema)
    }
    try FileManager.default.copyItem(atPath: file, toPath: name)
  }

  deinit {
    guard let schema, let server = DatabaseKind.server else { return }
    let connection = try? Connection(DatabaseLocation(server), .write)
    _ = try? connection?.run("DROP SCHEMA \(schema) CASCADE")
  }
}

/// A fresh, empty database of the server, with the schema `public` alone; it goes when its owner is done.
///
/// - Precondition: there is a server.
public final class ScratchServerDatabase {
  public let address: String
  private let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")

  public init() throws {
    let server = DatabaseKind.server!
    address = server.replacing("///postgres?", with: "///\(name)?")
    try Connection(DatabaseLocation(server), .write).run("CREATE DATABASE \(name)")
  }

  /// Runs a script with psql, which stops at the first error.
  public func restore(_ file: String) throws {
    let (status, output) = try run(
      "psql", ["-q", "-X", "-v", "ON_ERROR_STOP=1", "-f", file, address])
    guard status == 0 else { throw CommandError(output: output) }
  }

  deinit {
    let connection = try? Connection(DatabaseLocation(DatabaseKind.server!), .write)
    _ = try? connection?.run("DROP DATABASE \(name) WITH (FORCE)")
  }
}
