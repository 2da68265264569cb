public import Chronology
internal import League

extension Forecaster {
  /// The moment, or the morning after the season's last game with a score where that is earlier, and whole
  /// weeks before it, back to the season's first game, the earliest first.
  public var weeks: [Moment] {
    let games = dataset.seasons.first { $0.season == moment.season }
    let last = min(moment.day, games?.lastPlayedDay.map { $0 + 1 } ?? moment.day)
    let first = games?.matchups.first?.day ?? last
    return stride(from: last, to: min(first, last - 1), by: -7).reversed().map {
      Moment(season: moment.season, day: $0)
    }
  }

  /// The morning after the last game with a score of each season up to the moment's, whose own is the
  /// moment.
  public var seasonEnds: [Moment] {
    let ends = dataset.seasons.filter { $0.season < moment.season }.compactMap { games in
      games.lastPlayedDay.map { Moment(season: games.season, day: $0 + 1) }
    }
    return ends + [moment]
  }

  /// The ratings at other moments, with what was fitted left as it is: how the model sees the past with
  /// today's coefficients. By moment, then by place in the team table.
  ///
  /// - Throws: as ``ratings()`` and ``advance(to:)``.
  public func ratings(at moments: [Moment]) throws -> [[Double]] {
    var past = self
    return try moments.map { moment in
      try past.lookBack(to: moment)
      return try past.ratings()
    }
  }

  /// The games with a score of the moment's season before it, won and lost, by place; ties count as neither.
  public var records: [(won: Int, lost: Int)] {
    var records = teams.teams.map { _ in (won: 0, lost: 0) }
    guard let games = dataset.seasons.first(where: { $0.season == moment.season }) else {
      return records
    }
    for (matchup, result) in zip(games.matchups, games.results)
    where matchup.day < moment.day {
      guard let margin = result?.margin, margin != 0 else { continue }
      let (winner, loser) =
        margin > 0 ? (matchup.teamA, matchup.teamB) : (matchup.teamB, matchup.teamA)
      records[Int(winner)].won += 1
      records[Int(loser)].lost += 1
    }
    return records
  }
}
