internal import Terminal

/// What is wrong with what a model was told.
public struct ModelError: Error, Equatable, CustomStringConvertible {
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

  /// `unknown model "ello"; did you mean "elo"? (elo, …)`
  static func unknown(_ noun: String, _ name: String, among names: [String]) -> ModelError {
    let near = Suggestion.nearest(to: name, among: names)
    return ModelError(
      .usage,
      "unknown \(noun) \"\(name)\"" + (near.map { "; did you mean \"\($0)\"?" } ?? ";")
        + " (\(names.joined(separator: ", ")))")
  }
}
