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
    let query = rest.drop { $0 != "?" }.lowercased()
    return user.contains(":") || authority.contains("@:") || query.contains("password=")
      || query.contains("passw%")
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
