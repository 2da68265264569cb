internal import League

/// A change to one game of a league, of which a model may know only once the game's day is over.
struct LeagueChange {
  enum Kind: CaseIterable {
    /// The other team wins, by far.
    case alter
    /// The game has no score.
    case unplay
    /// The game is not there.
    case delete
  }

  let kind: Kind
  let game: Game

  /// Changes of each kind, spread over a league's games with a score.
  static func spread(over league: MadeUpLeague, count: Int) -> [LeagueChange] {
    let played = league.games.filter { $0.result != nil }
    return (0..<count).map { number in
      // In the middle of each of `count` equal parts.
      let place = (2 * number + 1) * played.count / (2 * count)
      return LeagueChange(kind: Kind.allCases[number % Kind.allCases.count], game: played[place])
    }
  }

  func applied(to league: MadeUpLeague) -> MadeUpLeague {
    var changed = league
    changed.games = league.games.compactMap { $0 == game ? replacement : $0 }
    return changed
  }

  private var replacement: Game? {
    let isWon = (game.result?.margin ?? 0) > 0
    return switch kind {
    case .alter: game.with(GameResult(scoreA: isWon ? 30 : 80, scoreB: isWon ? 80 : 30))
    case .unplay: game.with(nil)
    case .delete: nil
    }
  }

  /// `when the game of 108 and 122 on day 30 of season 2002 ends otherwise`.
  var description: String {
    let change =
      switch kind {
      case .alter: "ends otherwise"
      case .unplay: "is not played"
      case .delete: "is not there"
      }
    return "when the game of \(game.teamA) and \(game.teamB) on day \(game.day) of season "
      + "\(game.season) \(change)"
  }
}
