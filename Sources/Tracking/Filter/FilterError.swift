internal import Terminal

/// What is wrong with a filter, and at which character.
public struct FilterError: Error, Equatable, CustomStringConvertible {
  public let filter: String
  /// Unicode scalars before the one that is meant; as many as there are where the end lacks something.
  public let offset: Int
  /// The fact, and what to do.
  public let message: String

  /// The fact, and below it the filter with a caret under the character.
  public var description: String {
    let shown = filter.printable
    let before = String(shown.unicodeScalars.prefix(offset)).displayWidth
    return "\(message)\n  \(shown)\n  " + String(repeating: " ", count: before) + "^"
  }
}
