import Testing
import Time

@testable import League

/// A sample that was moved in time, so that its last season is going on.
@Suite struct UnderWayTests {
  private static func contents() -> LeagueContents {
    var contents = LeagueContents()
    contents.teams = [Team(id: 1), Team(id: 2), Team(id: 3)]
    contents.seasons = [2010, 2011, 2012].map { season in
      SeasonContents(
        season: season, startDate: CalendarDate(year: Int(season) - 1, month: 11, day: 1),
        games: [0, 10, 20, 140].map { day in
          Game(
            season: season, day: day, first: 1, second: day == 10 ? 3 : 2, site: .home,
            isTournament: day == 140, result: GameResult(scoreA: 70 + day, scoreB: 60))
        })
    }
    contents.seeds = [2011, 2012].map { Seed(season: $0, team: 1, seed: "W01") }
    contents.conferences = [2010, 2011, 2012].map {
      ConferenceMembership(season: $0, team: 1, conference: "x")
    }
    return contents
  }

  @Test func `The last season is moved to today, its later games are open, its tournament unknown`()
    throws
  {
    let today = CalendarDate("2026-12-20")!
    let moved = Self.contents().underWay(on: today, day: 15, seasons: 2)
    #expect(moved.seasons.map(\.season) == [2026, 2027])
    let (earlier, last) = (moved.seasons[0], moved.seasons[1])
    #expect(last.startDate == CalendarDate("2026-12-05"))
    #expect(last.games.map(\.day) == [0, 10, 20])
    #expect(last.games.map { $0.result != nil } == [true, true, false])
    #expect(last.games[0].result == GameResult(scoreA: 70, scoreB: 60))
    // A season before, everything is known, and as far away as it was.
    #expect(earlier.games.count == 4 && earlier.games.allSatisfy { $0.result != nil })
    #expect(earlier.games.map(\.season) == [2026, 2026, 2026, 2026])
    let distance = last.startDate!.daysSinceEpoch - earlier.startDate!.daysSinceEpoch
    #expect(distance == 365)
    #expect(moved.seeds.map(\.season) == [2026])
    #expect(moved.conferences.map(\.season) == [2026, 2027])
    #expect(moved.teams == Self.contents().teams)
  }
}
