internal import Forecasting
internal import League
internal import Terminal
internal import Tracking

/// How a model rated some teams: at the end of each season that its run was judged on, and week by week in
/// the last.
struct RatingHistory {
  /// A morning of a season, and what the model held of each team then.
  struct Morning {
    let season: Int
    let day: Int32
    /// As many as the history's teams.
    let ratings: [Double]
  }

  let teams: [Team]
  /// The mornings after the last game with a score, ascending.
  let seasons: [Morning]
  /// Every seventh morning of the last season from its first day on, and that after its last game.
  let weeks: [Morning]

  /// The most teams that a chart tells apart.
  static let mostTeams = 6
  private static let standardTeams = 5

  /// Walks the run's model from its beginning, which takes about as long as the run's own walk.
  ///
  /// - Parameters:
  ///   - forecaster: of the run, at any moment.
  ///   - places: of the teams; the best few at the end where there are none.
  /// - Throws: as the forecaster.
  init(
    of record: RunRecord, _ forecaster: Forecaster, teams places: [Int32]
  ) throws {
    var forecaster = forecaster
    let played = forecaster.dataset.seasons.filter {
      (record.startYear...record.endYear).contains($0.season) && $0.lastDay != nil
    }
    func ratings(at moments: [Moment]) throws -> [(Moment, [Double])] {
      try moments.map { moment in
        try forecaster.advance(to: moment)
        return (moment, try forecaster.ratings())
      }
    }
    let earlier = try ratings(at: played.dropLast().compactMap(\.end))
    let last = try ratings(at: played.last.map(Self.weeks) ?? [])
    let chosen =
      places.isEmpty ? Self.best(last.last?.1 ?? [], forecaster.activeTeams) : places
    func morning(_ moment: Moment, _ ratings: [Double]) -> Morning {
      Morning(
        season: moment.season, day: moment.day, ratings: chosen.map { ratings[Int($0)] })
    }
    teams = chosen.map { forecaster.teams[$0] }
    seasons = (earlier + last.suffix(1)).map(morning)
    weeks = last.map(morning)
  }

  private static func weeks(of season: SeasonGames) -> [Moment] {
    guard let first = season.matchups.first?.day, let last = season.lastDay else { return [] }
    return (Array(stride(from: first, through: last, by: 7)) + [last + 1])
      .map { Moment(season: season.season, day: $0) }
  }

  private static func best(_ ratings: [Double], _ active: [Int32]) -> [Int32] {
    let isBefore = { (one: Int32, other: Int32) in
      (ratings[Int(other)], one) < (ratings[Int(one)], other)
    }
    return ratings.isEmpty ? [] : Array(active.sorted(by: isBefore).prefix(standardTeams))
  }
}

extension SeasonGames {
  /// That of the last game with a score; nil where none has one.
  fileprivate var lastDay: Int32? {
    results.lastIndex { $0 != nil }.map { matchups[$0].day }
  }

  /// The morning after it.
  fileprivate var end: Moment? { lastDay.map { Moment(season: season, day: $0 + 1) } }
}
