internal import Chronology
internal import League

extension Dataset {
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
