import League
import TestSupport

extension MadeUpLeague {
  /// Gives a game the other winner, by far.
  mutating func alter(_ index: Int) {
    let isWon = (games[index].result?.margin ?? 0) > 0
    games[index] = games[index].with(
      GameResult(scoreA: isWon ? 30 : 80, scoreB: isWon ? 80 : 30))
  }
}

extension Game {
  /// The same game with another result, from A's view.
  func with(_ result: GameResult?) -> Game {
    Game(
      season: season, day: day, first: teamA, second: teamB, site: site,
      isTournament: isTournament, result: result)
  }
}
