/// A command line that cannot be understood: what is wrong, and where to look.
public struct UsageError: Error, Sendable, Equatable {
  /// The fault, its place and a remedy, in one line.
  public let message: String
  /// Where to read more, such as `see "tool list --help"`; nil if there is no such place.
  public let hint: String?

  /// Makes an error from its texts.
  public init(message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
