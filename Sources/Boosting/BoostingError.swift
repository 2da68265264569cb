/// Why a booster could not be trained, used, saved or loaded.
public struct BoostingError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// A parameter is unknown, out of its range, or not the caller's to set.
    case parameter
    /// The rows, labels or weights do not fit together or do not fit the booster.
    case data
    /// The bytes are not a whole booster that this module saves.
    case model
    /// XGBoost failed at something else.
    case library
  }

  public let code: Code
  /// The fact and, where there is one, the remedy; one line.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}
