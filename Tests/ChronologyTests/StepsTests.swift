import Chronology
import League
import TestSupport
import Testing

@Suite struct StepsTests {
  private let league = MadeUpLeague(seed: 1, withoutTournament: [2001], isCrowded: true)

  @Test func `a season starts, then each day is told as matchups and then with results`() {
    let dataset = league.dataset
    for games in dataset.seasons {
      let expected =
        [told(.season(dataset.start(of: games.season)))]
        + games.days.flatMap { day in
          [told(.morning(games.matchups[day])), told(.evening(games.day(day)))]
        }
      #expect(told(dataset.steps(of: games)) == expected)
    }
  }

  @Test func `all seasons in turn are what is told from the beginning to the end`() {
    let dataset = league.dataset
    let end = Moment(season: 2003, day: .max)
    #expect(
      told(dataset.steps(from: nil, to: end))
        == dataset.seasons.flatMap { told(dataset.steps(of: $0)) })
  }

  /// The rule against look-ahead, said again: by sets of games rather than by order.
  @Test func `before a moment exactly the games of earlier days are told`() {
    let dataset = league.dataset
    let all = dataset.seasons.flatMap { games in
      zip(games.matchups, games.results).map { (matchup: $0, result: $1) }
    }
    for moment in moments(of: MadeUpLeague.seasons) {
      let earlier = all.filter {
        Int($0.matchup.season) < moment.season
          || (Int($0.matchup.season) == moment.season && $0.matchup.day < moment.day)
      }
      var (mornings, evenings, results): ([Matchup], [Matchup], [GameResult?]) = ([], [], [])
      for step in dataset.steps(from: nil, to: moment) {
        switch step {
        case .season(let start): #expect(start.season <= moment.season)
        case .morning(let matchups): mornings += matchups
        case .evening(let day):
          evenings += day.matchups
          results += day.results
          #expect(mornings.suffix(day.matchups.count) == Array(day.matchups)[...])
        }
      }
      #expect(mornings == earlier.map(\.matchup) && evenings == mornings)
      #expect(results == earlier.map(\.result))
    }
  }

  @Test(.slow) func `stopping on the way changes nothing that is told`() {
    let dataset = league.dataset
    // A season without games starts only where somebody stops in it.
    let moments = moments(of: MadeUpLeague.seasons).filter { $0.season >= 2000 }
    for (index, end) in moments.enumerated() {
      let whole = told(dataset.steps(from: nil, to: end))
      for stop in moments[...index] {
        let parts = [dataset.steps(from: nil, to: stop), dataset.steps(from: stop, to: end)]
        #expect(parts.flatMap { told($0) } == whole, "\(stop) on the way to \(end)")
      }
    }
  }

  @Test func `a season without games starts where it is asked for`() {
    let dataset = league.dataset
    let steps = dataset.steps(from: Moment(season: 2003, day: 46), to: .start(of: 2005))
    #expect(told(steps) == [told(.season(dataset.start(of: 2005)))])
  }

  @Test func `nothing is told from a moment to itself`() {
    for moment in moments(of: MadeUpLeague.seasons) {
      #expect(told(league.dataset.steps(from: moment, to: moment)) == [])
    }
  }

  @Test func `steps can be gone through again`() {
    let dataset = league.dataset
    let steps = dataset.steps(from: nil, to: Moment(season: 2001, day: 12))
    #expect(told(steps) == told(steps))
  }
}
