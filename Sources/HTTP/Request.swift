/// A request as it was sent, read and decoded.
public struct Request: Sendable {
  /// A name and a value, of a query, a form or a header.
  public struct Field: Sendable, Equatable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  public let method: String
  /// Segments of the path, decoded: `["runs", "a b"]` for `/runs/a%20b`.
  public let path: [String]
  public let query: [Field]
  /// In the order sent, with names in lower case.
  public let headers: [Field]
  public let body: [UInt8]
  /// The client's address without its port; nil for one on a socket of this machine.
  public let peer: String?

  /// - Parameter target: path and query as they stand in the request's first line.
  /// - Throws: ``HTTPProblem`` for a target that is malformed.
  public init(
    method: String, target: String, headers: [Field] = [], body: [UInt8] = [], peer: String? = nil
  ) throws(HTTPProblem) {
    let parts = try RequestTarget(target)
    (self.method, path, query) = (method, parts.path, parts.query)
    (self.headers, self.body, self.peer) = (headers, body, peer)
  }

  /// The value of a header; nil where it is not there, or there more than once.
  public func header(_ name: String) -> String? {
    let found = headers.filter { $0.name == name }
    return found.count == 1 ? found[0].value : nil
  }

  public func hasHeader(_ name: String) -> Bool { headers.contains { $0.name == name } }

  /// The path as text, for people: no query, which may hold anything.
  public var pathText: String { "/" + path.joined(separator: "/") }
}

/// A request that cannot be taken for one: the status of the answer, and why.
public struct HTTPProblem: Error, Sendable, Equatable {
  public let status: Int
  public let fact: String

  public init(_ status: Int, _ fact: String) { (self.status, self.fact) = (status, fact) }
}
