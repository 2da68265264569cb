import League

extension MadeUpLeague {
  /// Gives a game the other winner, by far.
  mutating func alter(_ index: Int) {
    let isWon = (games[index].result?.margin ?? 0) > 0
    games[index] = games[index].with(
      GameResult(scoreA: isWon ? 30 : 80, scoreB: isWon ? 80 : 30))
  }
}
