/// How much the splits on one feature lowered the training loss.
public struct FeatureGain: Sendable, Equatable {
  public let featureName: String
  /// XGBoost's `gain`: the mean over the splits on the feature; 0 for a feature without splits.
  public let gain: Double
}
