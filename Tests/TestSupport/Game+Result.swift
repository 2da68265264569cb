public import League

extension Game {
  /// The same game with another result, from A's view.
  public func with(_ result: GameResult?) -> Game {
    Game(
      season: season, day: day, first: teamA, second: teamB, site: site,
      isTournament: isTournament, result: result)
  }
}
