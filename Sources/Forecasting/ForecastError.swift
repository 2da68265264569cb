/// Why there is no forecast.
public struct ForecastError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What was asked cannot be.
    case usage
    /// A file is not what it should be, or a model answers with what is no probability.
    case badData
    /// A season, team or game is not there.
    case missing
  }

  public let code: Code
  /// Place, fact and remedy.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
