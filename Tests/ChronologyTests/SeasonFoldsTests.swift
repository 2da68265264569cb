import Chronology
import League
import TestSupport
import Testing

@Suite struct SeasonFoldsTests {
  @Test func `a season has a fold from its start and one from its tournament's first day`() {
    let dataset = MadeUpLeague(seed: 1, withoutTournament: [2001]).dataset
    #expect(
      dataset.folds(ofSeason: 2000).starts == [.start(of: 2000), Moment(season: 2000, day: 39)])
    #expect(dataset.folds(ofSeason: 2001).starts == [.start(of: 2001)])
    #expect(dataset.folds(ofSeason: 2004).starts == [.start(of: 2004)])
  }

  @Test(
    arguments: [
      (Int32.min, Int32.min), (0, .min), (38, .min), (39, 39), (40, 39), (.max, 39),
    ] as [(Int32, Int32)])
  func `a day is in the last fold that has started`(day: Int32, start: Int32) {
    let folds = SeasonFolds(season: 2000, tournament: 39)
    #expect(folds.start(at: Moment(season: 2000, day: day)) == Moment(season: 2000, day: start))
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `no game of a fold is played before its start, and no tournament game before the last fold`(
    seed: UInt64
  ) {
    let dataset = MadeUpLeague(seed: seed).dataset
    for games in dataset.seasons {
      let folds = dataset.folds(ofSeason: games.season)
      for matchup in games.matchups {
        let start = folds.start(at: Moment(of: matchup))
        #expect(start <= Moment(of: matchup))
        #expect(!matchup.isTournament || start == folds.starts.last)
      }
    }
  }
}
