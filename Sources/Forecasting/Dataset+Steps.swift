internal import Features
internal import League

extension Dataset {
  /// What a walk from one moment to another tells, in order: each new season's start, and each day.
  ///
  /// - Parameter start: whose season has begun; nil before the first season.
  func steps(from start: Moment?, to end: Moment) -> [FeatureServers.Step] {
    var steps: [FeatureServers.Step] = []
    var begun = start?.season ?? .min
    for games in seasons where games.season >= begun && games.season <= end.season {
      if games.season > begun { steps.append(.begin(self.start(of: games.season))) }
      begun = games.season
      let first = games.season == start?.season ? start?.day ?? .min : .min
      for day in games.days {
        let number = games.matchups[day.lowerBound].day
        guard number >= first, games.season < end.season || number < end.day else { continue }
        steps.append(.absorb(games.day(day)))
      }
    }
    if begun < end.season { steps.append(.begin(self.start(of: end.season))) }
    return steps
  }

  /// The games before a moment, season by season.
  func seasons(before moment: Moment) -> [SeasonGames] {
    seasons.filter { $0.season <= moment.season }
      .map { $0.season < moment.season ? $0 : $0.before(day: moment.day) }
      .filter { !$0.matchups.isEmpty }
  }

  /// The morning after the last game with a score; nil where there is none.
  var latestMoment: Moment? {
    guard let games = seasons.last(where: { $0.lastPlayedDay != nil }),
      let day = games.lastPlayedDay
    else { return nil }
    return Moment(season: games.season, day: day + 1)
  }
}
