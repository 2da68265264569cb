internal import Database
internal import Determinism

/// One numbered SQL file of one concern, which is applied once and never edited.
///
/// Types are written `{int64}`, `{double}`, `{text}` and `{bytes}`; after a table stands `{strict}`, or
/// `{clustered}` for one whose rows SQLite keeps in the order of its key and not twice. Each database gets
/// its own. Where the two need different statements, there is a file for each.
struct Migration: Sendable {
  let number: Int
  let name: String
  private let sources: [Dialect: String]

  /// One file for both databases.
  init(_ number: Int, _ name: String, _ file: [UInt8]) {
    self.init(number, name, sqlite: file, postgresql: file)
  }

  init(_ number: Int, _ name: String, sqlite: [UInt8], postgresql: [UInt8]) {
    (self.number, self.name) = (number, name)
    sources = [.sqlite: Self.text(sqlite), .postgresql: Self.text(postgresql)]
  }

  /// Line ends are those of the machine that the file was checked out on.
  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  /// The file as it is kept in the source tree.
  func source(_ dialect: Dialect) -> String { sources[dialect] ?? "" }

  /// SHA-256 of the file.
  func digest(_ dialect: Dialect) -> String {
    SHA256.digest(Array(source(dialect).utf8)).hexadecimal
  }

  /// The statements for a database.
  func statements(_ dialect: Dialect) -> String {
    Self.types(dialect).reduce(source(dialect)) { $0.replacing($1.key, with: $1.value) }
  }

  private static func types(_ dialect: Dialect) -> KeyValuePairs<String, String> {
    switch dialect {
    case .sqlite:
      [
        "{int64}": "INTEGER", "{double}": "REAL", "{text}": "TEXT", "{bytes}": "BLOB",
        "{strict}": " STRICT", "{clustered}": " STRICT, WITHOUT ROWID",
      ]
    case .postgresql:
      // Texts are ordered by their bytes, as SQLite does.
      [
        "{int64}": "bigint", "{double}": "double precision", "{text}": "text COLLATE \"C\"",
        "{bytes}": "bytea", "{strict}": "", "{clustered}": "",
      ]
    }
  }
}
