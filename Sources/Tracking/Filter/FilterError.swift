internal import Wording

/// What is wrong with a filter, and at which character.
public struct FilterError: Error, Equatable, CustomStringConvertible {
  public let filter: String
  /// Unicode scalars before the one that is meant; as many as there are where the end lacks something.
  public let offset: Int
  /// The fact, and what to do.
  public let message: String

  /// The filter on a line of its own, and below it a caret under the character.
  public var pointer: String {
    let shown = filter.printable
    let before = String(shown.unicodeScalars.prefix(offset)).displayWidth
    return "  \(shown)\n  " + String(repeating: " ", count: before) + "^"
  }

  public var description: String { message + "\n" + pointer }
}
