/// Why a model could not learn or answer.
public struct ModelError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What it was given has no fit.
    case fit
    /// It could not be started.
    case start
    /// It ended before it had answered.
    case ended
    /// It did not answer in time.
    case late
    /// What it answered is not what it was asked for.
    case answer
    /// It speaks another version of the protocol.
    case version
    /// A file that it left is not what it should be.
    case file
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
