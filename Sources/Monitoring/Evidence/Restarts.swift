public import Time

/// When evidence began anew: the times at which drift alerts were resolved.
public struct Restarts: Sendable, Equatable {
  private var times: [String: Set<Instant>] = [:]

  public init() {}

  /// Adds the time at which a season's alert was resolved.
  public mutating func add(_ time: Instant, season: Int) {
    add(time, keyDetail: Concern.Kind.detail(ofSeason: season))
  }

  mutating func add(_ time: Instant, keyDetail: String) {
    times[keyDetail, default: []].insert(time)
  }

  /// The dates after which games of a season are new evidence: each the last with games that had begun when
  /// an alert was resolved, ascending. Where no game had begun, nothing begins anew.
  ///
  /// - Parameter day: resolutions of later dates in UTC are left out; nil for none.
  func dates(of season: Int, _ games: [WatchedGame], through day: CalendarDate?) -> [CalendarDate] {
    let known = times[Concern.Kind.detail(ofSeason: season)] ?? []
    let dates = known.compactMap { time -> CalendarDate? in
      if let day, time.date(in: .utc) > day { return nil }
      return games.lazy.filter { game in game.dayStart.map { $0 <= time } ?? false }
        .map(\.date).max()
    }
    return Set(dates).sorted()
  }
}
