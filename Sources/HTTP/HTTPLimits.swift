/// The bounds of what clients can hold.
public struct HTTPLimits: Sendable {
  /// Bytes of a request's first line and headers.
  public var header = 8 << 10
  public var body = 64 << 10
  public var connections = 64
  /// The connections that one address may have; a client on a socket of this machine has none.
  public var connectionsOfAddress = 16
  /// An address that speaks for many clients: a reverse proxy.
  public var proxy: String?
  /// From the connection, or the answer before, to a request's last byte.
  public var requestTime = Duration.seconds(10)
  /// From an answer's first byte to its last.
  public var answerTime = Duration.seconds(30)

  public init() {}
}
