extension Game {
  /// Copies a game with another result, from A's view, and without its box score.
  public func with(_ result: GameResult?) -> Game {
    Game(
      season: season, day: day, first: teamA, second: teamB, site: site,
      isTournament: isTournament, result: result)
  }
}
