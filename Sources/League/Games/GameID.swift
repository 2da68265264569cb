/// `<season>_<day>_<teamA>_<teamB>`, and `_2`, `_3` for a same-day rematch. Says nothing of who won.
public enum GameID {
  public static func text(
    season: Int, day: Int32, teamA: Int64, teamB: Int64, rematch: Int
  ) -> String {
    "\(season)_\(day)_\(teamA)_\(teamB)" + (rematch > 1 ? "_\(rematch)" : "")
  }

  /// The ids of games in canonical order.
  static func texts(of games: [Game]) -> [String] {
    var rematch = 1
    return games.indices.map { index in
      let game = games[index]
      let isRematch = index > 0 && games[index - 1].pairing == game.pairing
      rematch = isRematch ? rematch + 1 : 1
      return text(
        season: Int(game.season), day: game.day, teamA: game.teamA, teamB: game.teamB,
        rematch: rematch)
    }
  }
}
