public import League

extension MadeUpLeague {
  /// - Parameter isCrowded: whether a team may play several times a day.
  public init(
    seed: UInt64, seasons: ClosedRange<Int> = seasons, withoutTournament: Set<Int> = [],
    isCrowded: Bool = false
  ) {
    var random = SeededGenerator(seed: seed)
    self.init(
      seasons: seasons, withoutTournament: withoutTournament, isCrowded: isCrowded, using: &random)
  }

  /// The same games, most of them won by the team with the larger id, the more so the larger it is.
  public func byStrength(seed: UInt64) -> MadeUpLeague {
    var random = SeededGenerator(seed: seed)
    var league = self
    league.games = games.map { game in
      // Ids are 63 apart at most.
      let chance = 0.5 + 0.45 * Double(game.teamB - game.teamA) / 63
      let isWonByB = random.uniform() < chance
      guard let result = game.result, result.margin != 0 else { return game }
      return game.with(
        GameResult(scoreA: isWonByB ? 60 : 70, scoreB: isWonByB ? 70 : 60))
    }
    return league
  }
}
