/// A way to bring probabilities in line with how often they came true.
public enum CalibrationMethod: String, CaseIterable, Sendable {
  /// Any curve that rises: the weakest assumption, which wants a thousand games and more.
  case isotonic
  /// A straight line through the log-odds: one number to fit, so that a hundred games will do.
  case platt
}
