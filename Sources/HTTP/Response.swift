/// An answer: a status, headers, and bytes.
public struct Response: Sendable {
  public var status: Int
  public var headers: [Request.Field]
  public var body: [UInt8]

  public init(_ status: Int = 200, _ headers: [Request.Field] = [], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }

  public init(_ status: Int = 200, type: String, _ body: [UInt8]) {
    self.init(status, [Request.Field("Content-Type", type)], body: body)
  }

  /// This answer with one header more.
  public func with(_ name: String, _ value: String) -> Response {
    var response = self
    response.headers.append(Request.Field(name, value))
    return response
  }

  /// The value of a header, whatever the case of its name.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
