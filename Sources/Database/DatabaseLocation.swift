public import Faults

/// Where a database is: a file of SQLite, or an address of PostgreSQL.
public enum DatabaseLocation: Sendable, Hashable {
  case file(String)
  /// A database of SQLite that is gone when its connection is.
  case memory
  /// `postgresql://host/database`, without a password.
  case server(String)

  private static let schemes = ["postgresql://", "postgres://"]

  /// Reads the name of a file, or an address.
  ///
  /// - Throws: ``Fault`` `.usage` for an empty text, or an address with a password: it would stand in
  ///   histories and process lists.
  public init(_ text: String) throws(Fault) {
    guard !text.isEmpty else {
      throw Fault(.usage, "no database named", remedy: .expected("a file or postgresql://…"))
    }
    guard Self.schemes.contains(where: text.lowercased().hasPrefix) else {
      self = .file(text)
      return
    }
    guard !Self.hasPassword(text) else {
      throw Fault(
        .usage, "an address with a password in it is refused, since others can read it",
        remedy: .advice("put it into ~/.pgpass, a service file or PGPASSWORD"))
    }
    self = .server(text)
  }

  private static func hasPassword(_ address: String) -> Bool {
    let rest = address.drop { $0 != "/" }.dropFirst(2)
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    // A password may hold any of these signs, so that the last @ counts, wherever it is.
    let user = rest.lastIndex(of: "@").map { rest[..<$0] } ?? ""
    // libpq reads a key whose letters are written as %70 and so on.
    let query = decoded(rest.drop { $0 != "?" }).lowercased()
    return user.contains(":") || authority.contains("@:") || query.contains("password=")
  }

  /// A text with the characters that stand behind percent signs.
  private static func decoded(_ text: Substring) -> String {
    var bytes = Array(text.utf8)[...]
    var result: [UInt8] = []
    while let first = bytes.popFirst() {
      let digits = String(decoding: bytes.prefix(2), as: UTF8.self)
      if first == UInt8(ascii: "%"), let byte = UInt8(digits, radix: 16) {
        result.append(byte)
        bytes = bytes.dropFirst(2)
      } else {
        result.append(first)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension DatabaseLocation: CustomStringConvertible {
  public var description: String {
    switch self {
    case .file(let path): path
    case .memory: "memory"
    case .server(let address): address
    }
  }

  public var dialect: Dialect {
    if case .server = self { .postgresql } else { .sqlite }
  }
}
