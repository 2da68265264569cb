public import Faults
public import Ledger
internal import Time

/// A run that people use, and how it stands.
public struct ModelInUse: Sendable {
  /// The aliases that name it, sorted; none where it is only the latest run.
  public let aliases: [String]
  public let look: Look
  /// Forecasts of games from today on, within a week.
  public let coming: [LoggedForecast]
  /// Forecasts of games of the seven days before today.
  public let past: [LoggedForecast]

  /// Days that are shown on either side of today.
  public static let days: Int32 = 7

  /// A run by its id, with the aliases that name it.
  public struct Name: Sendable {
    let runID: String
    let aliases: [String]

    public init(_ runID: String, _ aliases: [String]) {
      (self.runID, self.aliases) = (runID, aliases)
    }

    /// The runs that aliases name, the champion first; else the one that would be taken.
    ///
    /// - Parameters:
    ///   - aliases: those of each run that has some, sorted, by its id.
    ///   - latest: the run where there is no alias; nil where there is no run.
    public static func all(
      _ aliases: [String: [String]], otherwise latest: () throws(Fault) -> String?
    ) throws(Fault) -> [Name] {
      guard aliases.isEmpty else {
        let names = aliases.map { Name($0.key, $0.value) }
        return names.sorted { $0.order < $1.order }
      }
      return try latest().map { [Name($0, [])] } ?? []
    }

    private var order: (Int, String, String) {
      (aliases.contains("champion") ? 0 : 1, aliases.first ?? "", runID)
    }
  }

  /// - Parameters:
  ///   - look: how its run stands.
  ///   - today: in the league's time zone.
  init(
    _ name: Name, _ look: Look, in ledger: Ledger, today: CalendarDate
  ) throws(Fault) {
    (aliases, self.look) = (name.aliases, look)
    guard let season = try ledger.seasons(of: look.run).max() else {
      (coming, past) = ([], [])
      return
    }
    func day(_ distance: Int32) -> CalendarDate {
      CalendarDate(daysSinceEpoch: today.daysSinceEpoch + distance)
    }
    func forecasts(_ dates: ClosedRange<CalendarDate>) throws(Fault) -> [LoggedForecast] {
      try ledger.forecasts(
        of: look.run.leagueID, run: look.run.runID, look.run.origin, season: season, on: dates)
    }
    coming = try forecasts(day(0)...day(Self.days - 1))
    past = try forecasts(day(-Self.days)...day(-1))
  }
}
