internal import Boosting
internal import JSON

/// What a saved model has to show: the teams that it rates, or the features that it leans on.
public enum ModelInsight: Sendable, Equatable {
  /// Best first: what a team is called, and its rating.
  case ratings([Entry])
  /// Heaviest first: a feature, and its weight. What a weight is, `unit` says.
  case features([Entry], unit: String)

  public struct Entry: Sendable, Equatable {
    public let name: String
    public let value: Double
  }

  /// Reads a model's `model.json`; nil where it is none that a built-in model writes.
  public init?(json bytes: [UInt8]) {
    if let file = RatingsModelFile(json: bytes) {
      self = .ratings(
        file.teams.map { Entry(name: $0.label, value: $0.rating) }
          .sorted { $0.value > $1.value })
    } else if let file = try? JSONReader(limits: .large).decode(LogisticFile.self, from: bytes) {
      let entries = file.terms.map { Entry(name: $0.feature, value: $0.coefficient * $0.scale) }
      self = .features(
        entries.sorted { abs($0.value) > abs($1.value) },
        unit: "log-odds by a typical difference")
    } else if let gains = try? Booster(bytes: bytes).featureGains() {
      let entries = gains.map { Entry(name: $0.featureName, value: $0.gain) }
      self = .features(entries.sorted { $0.value > $1.value }, unit: "mean gain of a split")
    } else {
      return nil
    }
  }
}
