/// How a booster is written. Both are XGBoost's own and hold the same.
public enum BoosterFormat: String, Sendable, CaseIterable {
  /// Text, for people and other programs.
  case json
  /// Universal Binary JSON, which XGBoost has read and written since 1.6.
  case ubjson
}
