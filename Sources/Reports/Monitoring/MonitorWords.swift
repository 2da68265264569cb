internal import Glibc
internal import JSON
internal import Ledger
internal import Monitoring
internal import Sequential
internal import Time
internal import Wording

/// Sentences about a run that is watched.
enum MonitorWords {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `3 November`.
  static func day(_ date: CalendarDate) -> String {
    let parts = date.description.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2]) \(months[parts[1] - 1])"
  }

  /// `1.4`, `23`, or `more than a million`.
  static func evidence(_ value: Double) -> String {
    if value > 1e6 { return "more than a million" }
    return value < 10
      ? NumberFormat.fixed(value, decimals: 1) : NumberFormat.grouped(Int(value.rounded()))
  }

  /// Evidence in a table: `0.78`, `2,560`, `4.4e27`; whole for programs.
  static func cell(_ value: Double?) -> Cell {
    guard let value else { return .missing }
    return Cell(short(value), data: .number(value))
  }

  private static func short(_ value: Double) -> String {
    if value < 100 { return NumberFormat.fixed(value, decimals: 2) }
    if value < 1e6 { return NumberFormat.grouped(Int(value.rounded())) }
    let power = log10(value).rounded(.down)
    return NumberFormat.fixed(value / pow(10, power), decimals: 1) + "e\(Int(power))"
  }

  /// How things stand, in one sentence.
  static func sentence(_ look: Look) -> String {
    guard let season = look.latest else {
      return "Too few to say: no game with a forecast of this run has a result yet."
    }
    let evidence = season.evidence
    guard let point = evidence.current.last, let dates = season.dates else {
      return withoutEvidence(season)
    }
    let games =
      "\(NumberFormat.counted(point.games, "game")) since \(day(dates.lowerBound))"
    let levels = evidence.levels
    switch evidence.level {
    case .sound:
      return "Sound: \(games), evidence \(self.evidence(point.sharp)) of the "
        + "\(self.evidence(levels.warnAt)) that would be an alarm."
    case .medium, .high:
      return "Suspicious: \(games), evidence \(self.evidence(evidence.peak.sharp)), where "
        + "\(self.evidence(levels.warnAt)) is an alarm; \(fault(point))."
    case .critical:
      return "Wrong: \(games), evidence \(self.evidence(evidence.peak.tolerant)) even against "
        + "harmless faults, where \(self.evidence(levels.criticalAt)) is critical; \(fault(point))."
    }
  }

  private static func withoutEvidence(_ season: SeasonPerformance) -> String {
    if season.evidence.restarts > 0 {
      return "Too few to say: evidence was restarted, and no game has been played since."
    }
    return
      "Too few to say: no game of season \(season.season) was forecast with all earlier days known."
  }

  static func fault(_ point: SeasonEvidence.Point) -> String {
    point.strongest?.words ?? "nothing weighs most"
  }

  /// An alternative in a table: `slope 0.7, home −0.2`; its words are too long for a line of many columns.
  static func alternative(_ fault: Miscalibration) -> String {
    var parts: [String] = []
    if fault.slope != 1 { parts.append("slope \(fault.slope)") }
    if fault.home != 0 { parts.append("home \(fault.home < 0 ? "−" : "+")\(abs(fault.home))") }
    return parts.joined(separator: ", ")
  }

  /// Marks what was not issued; nil for a run in use.
  static func mark(_ run: WatchedRun) -> String? {
    switch run.origin {
    case .issued: nil
    case .replayed:
      "Replayed forecasts: shown as they would have been. No alert goes out for them."
    case .retrospective:
      "Retrospective forecasts, recorded after their games: shown as they would have been. No alert "
        + "goes out for them."
    }
  }

  /// Forecasts that are scored and no evidence; nil where there are none.
  static func early(_ season: SeasonPerformance?) -> String? {
    guard let count = season?.earlyGames, count > 0 else { return nil }
    return
      "\(NumberFormat.counted(count, "game")) forecast before the last days' games were known: "
      + "scored, and kept out of the evidence."
  }
}
