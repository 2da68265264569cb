public import Time

extension LeagueContents {
  /// The last seasons, moved in time so that the last of them is under way: its games from a day on have not
  /// been played, and its tournament is not known yet.
  ///
  /// Labels of seasons move along: the last is the year in which it will end.
  ///
  /// - Parameters:
  ///   - today: the date that the last season's day `day` is to be.
  ///   - day: games of this day and later ones lose their results.
  ///   - count: how many seasons are kept.
  public func underWay(on today: CalendarDate, day: Int32, seasons count: Int) -> LeagueContents {
    let kept = normalized().seasons.suffix(count)
    guard let last = kept.last else { return self }
    let start = CalendarDate(daysSinceEpoch: today.daysSinceEpoch - day)
    let end = CalendarDate(daysSinceEpoch: start.daysSinceEpoch + Self.seasonDays)
    let shift = Int32(end.description.prefix(4)).map { $0 - last.season } ?? 0
    let moved = start.daysSinceEpoch - (last.startDate?.daysSinceEpoch ?? start.daysSinceEpoch)
    var contents = LeagueContents()
    contents.teams = teams
    contents.seasons = kept.map { season in
      let isLast = season.season == last.season
      let date = season.startDate.map { CalendarDate(daysSinceEpoch: $0.daysSinceEpoch + moved) }
      return SeasonContents(
        season: season.season + shift, startDate: date,
        games: season.games.compactMap { game in
          isLast && game.isTournament
            ? nil : game.moved(by: shift, isOpen: isLast && game.day >= day)
        })
    }
    let seasons = Set(kept.map(\.season))
    contents.seeds = seeds.filter { seasons.contains($0.season) && $0.season != last.season }
      .map { Seed(season: $0.season + shift, team: $0.team, seed: $0.seed) }
    contents.conferences = conferences.filter { seasons.contains($0.season) }.map {
      ConferenceMembership(
        season: $0.season + shift, team: $0.team, conference: $0.conference)
    }
    return contents
  }

  /// From a season's day 0 to the last day of its tournament.
  private static let seasonDays: Int32 = 155
}

extension Game {
  fileprivate func moved(by shift: Int32, isOpen: Bool) -> Game {
    Game(
      season: season + shift, day: day, first: teamA, second: teamB, site: site,
      isTournament: isTournament, result: isOpen ? nil : result, number: number)
  }
}
