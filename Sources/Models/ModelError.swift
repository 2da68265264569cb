/// Why a model could not learn or answer.
public struct ModelError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What it was given has no fit.
    case fit
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
