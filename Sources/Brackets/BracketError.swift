/// What is wrong with a season's bracket.
public struct BracketError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// The seeds or slots make no bracket.
    case badData
    /// There are no seeds.
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
