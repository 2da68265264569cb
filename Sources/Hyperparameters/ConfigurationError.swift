internal import Terminal

/// What is wrong with what a model or a block of features was told.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// A name, key or value that there is not.
    case usage
    /// A file's content.
    case badData
    /// A file that is not there.
    case missing
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }

  /// `unknown model "ello"; did you mean "elo"? (elo, …)`, or the list alone where none is near.
  public static func unknown(_ noun: String, _ name: String, among names: [String])
    -> ConfigurationError
  {
    let list = names.joined(separator: ", ")
    let remedy =
      if let near = Suggestion.nearest(to: name, among: names) {
        "did you mean \"\(near)\"? (\(list))"
      } else if names.isEmpty {
        "there are none"
      } else {
        "the \(noun)s are \(list)"
      }
    return ConfigurationError(.usage, "unknown \(noun) \"\(name)\"; \(remedy)")
  }
}
