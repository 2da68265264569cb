/// Who asks.
public enum Visitor: Sendable, Equatable {
  /// Nobody who is known.
  case anybody
  /// A program that has the token.
  case bearer
  /// A browser in which the token was typed, with the value that its forms have to send back.
  case session(csrf: String)

  /// The value of the hidden field `csrf` of every form; nil where forms are of no use.
  public var csrf: String? { if case .session(let csrf) = self { csrf } else { nil } }

  public var mayWrite: Bool { self != .anybody }
}
