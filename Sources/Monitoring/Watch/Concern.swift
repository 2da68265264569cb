public import Alerts

/// Something that a person should know of a run in use.
public struct Concern: Sendable, Equatable {
  /// The kind of concern, which stays the same while it lasts.
  public struct Kind: Sendable, Hashable {
    public let type: AlertType
    /// Empty for the only one of its type.
    public let detail: String

    /// The probabilities of a season are wrong; ends only when somebody resolves it.
    static func drift(season: Int) -> Kind {
      Kind(type: .drift, detail: Self.detail(ofSeason: season))
    }
    static func detail(ofSeason season: Int) -> String { "season \(season)" }

    static let noForecasts = Kind(type: .silence, detail: "no forecasts")
    static let noResults = Kind(type: .silence, detail: "no results")
    static let completeness = Kind(type: .degradation, detail: "completeness")
    static let lateness = Kind(type: .degradation, detail: "lateness")
    /// The kinds that end by themselves.
    static let passing = [noForecasts, noResults, completeness, lateness]
  }

  public let kind: Kind
  public let severity: AlertSeverity
  /// A sentence without a full stop.
  public let message: String
  /// Names what was found: looked at again, it is no news.
  public let occurrence: String
  /// The number that it is about.
  public let current: Double
  public let threshold: Double
  /// The number that it was before, or would be if nothing were wrong; nil where there is none.
  public let baseline: Double?
}

extension Concern {
  /// The concern that a season's evidence gives; nil while it is sound.
  static func drift(_ season: SeasonPerformance) -> Concern? {
    let (evidence, levels) = (season.evidence, season.evidence.levels)
    let severity: AlertSeverity
    let threshold: Double
    switch evidence.level {
    case .sound: return nil
    case .medium: (severity, threshold) = (.medium, levels.warnAt)
    case .high: (severity, threshold) = (.high, levels.highAt)
    case .critical: (severity, threshold) = (.critical, levels.criticalAt)
    }
    let value = severity == .critical ? evidence.peak.tolerant : evidence.peak.sharp
    let fault = evidence.current.last?.strongest?.words ?? "no alternative weighs most"
    // Each level is told once after each restart, though games and evidence go on.
    return Concern(
      kind: .drift(season: season.season), severity: severity,
      message: "the model is not right: \(fault)",
      occurrence: "season \(season.season), restart \(evidence.restarts), \(severity.rawValue)",
      current: value, threshold: threshold, baseline: 1)
  }
}
