internal import FoundationEssentials

/// A text that is shown to nobody: a password, a key, an address that lets anybody in who knows it.
public struct Secret: Sendable, Equatable {
  /// For the server that it is meant for, and nobody else.
  public let text: String

  public init(_ text: String) { self.text = text }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Takes secrets out of a text that comes from outside: servers repeat what they were sent.
struct Redaction {
  private let words: [String]

  /// - Parameter secrets: each is looked for as it is, and in base64 as logins have it.
  init(_ secrets: [String]) {
    let plain = secrets.filter { !$0.isEmpty }
    let encoded = plain.map { Data($0.utf8).base64EncodedString() }
    // The longest first: one may be part of another.
    words = (plain + encoded).sorted { $0.utf8.count > $1.utf8.count }
  }

  func applied(to text: String) -> String {
    words.reduce(text) { $0.replacing($1, with: "(secret)") }
  }
}
