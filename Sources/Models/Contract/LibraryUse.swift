/// A library that a model rests on, and the time inside it.
public struct LibraryUse: Sendable {
  /// As a record has it, such as `xgboost`.
  public let name: String
  /// Such as "1.7.4".
  public let version: String
  /// Time inside its calls so far.
  public let duration: Duration

  public init(name: String, version: String, duration: Duration) {
    (self.name, self.version, self.duration) = (name, version, duration)
  }
}
