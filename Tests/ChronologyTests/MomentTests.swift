import Chronology
import League
import TestSupport
import Testing

@Suite struct MomentTests {
  @Test func `moments are in the order of seasons, then of days`() {
    let moments = [
      Moment.start(of: 2000), Moment(season: 2000, day: 0), Moment(season: 2000, day: 7),
      .start(of: 2001), Moment(season: 2001, day: -1), Moment(season: 2001, day: 3),
    ]
    #expect(moments.shuffled().sorted() == moments)
  }

  @Test func `the eve of a tournament is its first day, else the day after the last score`() throws
  {
    let league = MadeUpLeague(seed: 1, seasons: 2000...2001, withoutTournament: [2001])
    let seasons = league.dataset.seasons
    #expect(Moment.eveOfTournament(in: seasons[0]) == Moment(season: 2000, day: 39))
    let last = try #require(league.games.last { $0.season == 2001 && $0.result != nil })
    #expect(Moment.eveOfTournament(in: seasons[1]) == Moment(season: 2001, day: last.day + 1))
  }

  @Test func `without a score or a tournament the eve is day 0`() {
    var league = MadeUpLeague(seed: 1, seasons: 2000...2000, withoutTournament: [2000])
    league.games = league.games.map { $0.with(nil) }
    #expect(Moment.eveOfTournament(in: league.dataset.seasons[0]) == Moment(season: 2000, day: 0))
  }
}
