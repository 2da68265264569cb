/// The insight that a saved model gives: the teams that it rates, or the features that it leans on.
public enum ModelInsight: Sendable, Equatable {
  /// Best first: what a team is called, and its rating.
  case ratings([Entry])
  /// Heaviest first: a feature, and its weight. What a weight is, `unit` says.
  case features([Entry], unit: String)

  public struct Entry: Sendable, Equatable {
    public let name: String
    public let value: Double

    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }
}
