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

  /// The moment before which a stateless model is fitted that is asked at another.
  func startOfFold(at moment: Moment) -> Moment {
    let games = seasons.first { $0.season == moment.season }
    guard let tournament = games?.firstTournamentDay, tournament <= moment.day else {
      return Moment(season: moment.season, day: .min)
    }
    return Moment(season: moment.season, day: tournament)
  }

  /// The last day of which a game has a score; nil where there is none.
  var lastPlayed: Moment? {
    guard let games = seasons.last(where: { $0.lastPlayedDay != nil }),
      let day = games.lastPlayedDay
    else { return nil }
    return Moment(season: games.season, day: day)
  }

  /// The morning after.
  var latestMoment: Moment? { lastPlayed.map { Moment(season: $0.season, day: $0.day + 1) } }

  /// `seasons 1998 to 2025`.
  var seasonsInWords: String {
    guard let first = seasons.first?.season, let last = seasons.last?.season else {
      return "no seasons"
    }
    return first == last ? "season \(first)" : "seasons \(first) to \(last)"
  }
}
