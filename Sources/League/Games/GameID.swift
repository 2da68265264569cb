/// `<season>_<day>_<teamA>_<teamB>`, and `_2`, `_3` for a same-day rematch. Says nothing of who won.
public enum GameID {
  public static func text(
    season: Int, day: Int32, teamA: Int64, teamB: Int64, rematch: Int
  ) -> String {
    "\(season)_\(day)_\(teamA)_\(teamB)" + (rematch > 1 ? "_\(rematch)" : "")
  }

  /// For each game of whole days in canonical order: 1 for the day's first of its teams, 2 for the next.
  public static func rematches(of matchups: ArraySlice<Matchup>) -> [Int] {
    numbers(of: matchups) {
      ($0.season, $0.day, $0.teamA, $0.teamB) == ($1.season, $1.day, $1.teamA, $1.teamB)
    }
  }

  /// The ids of games in canonical order.
  static func texts(of games: [Game]) -> [String] { texts(of: games.map(\.pairing)) }

  /// The ids of games in canonical order, by who met when.
  static func texts(of pairings: [GamePairing]) -> [String] {
    zip(pairings, numbers(of: pairings[...], areRematches: ==)).map { game, rematch in
      text(
        season: Int(game.season), day: game.day, teamA: game.teamA, teamB: game.teamB,
        rematch: rematch)
    }
  }

  private static func numbers<Element>(
    of games: ArraySlice<Element>, areRematches: (Element, Element) -> Bool
  ) -> [Int] {
    var number = 1
    return games.indices.map { index in
      let isRematch = index > games.startIndex && areRematches(games[index - 1], games[index])
      number = isRematch ? number + 1 : 1
      return number
    }
  }
}
