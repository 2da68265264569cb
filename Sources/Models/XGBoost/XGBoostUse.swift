/// What a model took of the XGBoost library.
public struct XGBoostUse: Sendable {
  /// The library's version, such as "1.7.4".
  public let version: String
  /// Time inside its calls.
  public let duration: Duration
}
