internal import League
internal import Models

/// Why a training could not start or go on.
public struct TrainingError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What was asked for makes no sense.
    case usage
    /// There are no games where some were asked for.
    case missing
    /// The model gave something that is no probability.
    case model
    /// The person stopped it.
    case interrupted
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
