/// Something that a person should know of a run in use.
public struct Concern: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// The probabilities are wrong; ends only when somebody resolves it.
    case drift
    /// Nothing is forecast, or no result comes in; ends when it does.
    case silence
    /// Forecasts are missing or late; ends when they no longer are.
    case degradation
  }

  public enum Severity: String, Sendable {
    case critical, high, medium, low
  }

  public let kind: Kind
  /// The part of it that does not change while it lasts: `no_forecasts`, `completeness`.
  public let detail: String
  public let severity: Severity
  /// A sentence without a full stop.
  public let message: String
  /// The number that it is about; nil where it is about none.
  public let current: Double?
  public let threshold: Double?
  /// What the number was before, or would be if nothing were wrong.
  public let baseline: Double?

  init(
    _ kind: Kind, _ detail: String, _ severity: Severity, _ message: String, current: Double?,
    threshold: Double?, baseline: Double?
  ) {
    (self.kind, self.detail, self.severity, self.message) = (kind, detail, severity, message)
    (self.current, self.threshold, self.baseline) = (current, threshold, baseline)
  }

  /// Every detail of kinds that end by themselves.
  public static let passing: [(kind: Kind, detail: String)] = [
    (.silence, "no_forecasts"), (.silence, "no_results"), (.degradation, "completeness"),
    (.degradation, "lateness"),
  ]
}

extension Concern {
  /// The concern that a season's evidence gives; nil while it is sound.
  ///
  /// Each level has an alert of its own, told once.
  static func drift(_ season: SeasonPerformance) -> Concern? {
    let evidence = season.evidence
    let severity: Severity
    switch evidence.level {
    case .sound: return nil
    case .medium: severity = .medium
    case .high: severity = .high
    case .critical: severity = .critical
    }
    let isCritical = severity == .critical
    let levels = evidence.levels
    let value = isCritical ? evidence.peak.tolerant : evidence.peak.sharp
    let threshold =
      isCritical ? levels.criticalAt : severity == .high ? levels.highAt : levels.warnAt
    let fault = evidence.current.last?.strongest?.words ?? "no alternative"
    return Concern(
      .drift, "season \(season.season), restart \(evidence.restarts)", severity,
      "the model is not right: \(fault)", current: value, threshold: threshold, baseline: 1)
  }
}
