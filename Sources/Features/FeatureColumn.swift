/// One number of a feature row: a difference, A − B.
public struct FeatureColumn: Sendable, Equatable {
  public let name: String
  /// The quantity that is subtracted, B's from A's, with its unit.
  public let meaning: String

  public init(_ name: String, _ meaning: String) {
    self.name = name
    self.meaning = meaning
  }
}
