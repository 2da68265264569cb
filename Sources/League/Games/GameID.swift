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
    var digits: [UInt8] = []
    return zip(pairings, numbers(of: pairings[...], areRematches: ==)).map { game, rematch in
      // Millions of games are imported at once, and interpolation takes ten times as long.
      digits.removeAll(keepingCapacity: true)
      for number in [Int64(game.season), Int64(game.day), game.teamA, game.teamB] {
        if !digits.isEmpty { digits.append(UInt8(ascii: "_")) }
        appendDigits(of: number, to: &digits)
      }
      if rematch > 1 {
        digits.append(UInt8(ascii: "_"))
        appendDigits(of: Int64(rematch), to: &digits)
      }
      return String(decoding: digits, as: UTF8.self)
    }
  }

  /// - Precondition: `number` is 0 or more, as all parts of an id are.
  private static func appendDigits(of number: Int64, to text: inout [UInt8]) {
    let start = text.count
    var rest = number
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
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
