internal import Determinism
internal import Synchronization
internal import Time

/// Browsers in which the token was typed: kept in memory, so that all end with the server.
final class Sessions: Sendable {
  static let cookieName = "almanac_session"
  /// Twelve hours after the login, in microseconds.
  private static let lifetime: Int64 = 12 * 3600 * 1_000_000
  /// More are not kept: the oldest ends.
  private static let most = 64

  /// When each ends, by the digest of its secret.
  private let ends = Mutex<[String: Int64]>([:])

  /// Begins a session; returns the secret that its cookie holds.
  func begin(at time: Instant) -> String {
    let secret = Secret.make()
    ends.withLock { ends in
      ends = ends.filter { $0.value > time.microseconds }
      if ends.count >= Self.most, let oldest = ends.min(by: { $0.value < $1.value }) {
        ends[oldest.key] = nil
      }
      ends[Self.key(secret)] = time.microseconds + Self.lifetime
    }
    return secret
  }

  func isOpen(_ secret: String, at time: Instant) -> Bool {
    ends.withLock { $0[Self.key(secret)].map { $0 > time.microseconds } ?? false }
  }

  func end(_ secret: String) { ends.withLock { $0[Self.key(secret)] = nil } }

  private static func key(_ secret: String) -> String {
    SHA256.digest(Array(secret.utf8)).hexadecimal
  }

  /// The value that the forms of a session send back: told from its secret, and not the secret.
  static func csrf(of secret: String) -> String {
    SHA256.authenticationCode(of: Array("csrf".utf8), key: Array(secret.utf8)).hexadecimal
  }
}
