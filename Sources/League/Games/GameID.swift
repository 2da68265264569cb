/// Names a game: who met whom when, and nothing of who won.
///
/// Its text is `<season>_<day>_<teamA>_<teamB>`, with `_2`, `_3` behind it for a rematch on the same
/// day:
///
///     GameID("2015_134_1101_1102_2")?.rematch  // 2
public struct GameID: Sendable, Hashable {
  /// The label that the data's source gives the season.
  public let season: Int
  /// Day number within the season.
  public let day: Int32
  /// The ids of the teams, the lower one first.
  public let teamA: Int64
  public let teamB: Int64
  /// 1 for the day's first game of these teams, 2 for the next.
  public let rematch: Int

  /// - Precondition: `rematch` is 1 or more.
  public init(season: Int, day: Int32, teamA: Int64, teamB: Int64, rematch: Int = 1) {
    precondition(rematch >= 1, "a day's first game of two teams is number 1")
    (self.season, self.day, self.rematch) = (season, day, rematch)
    (self.teamA, self.teamB) = (teamA, teamB)
  }
}

extension GameID: LosslessStringConvertible {
  /// Reads the one text form; nil for any other, such as one with leading zeros or a rematch of 1.
  public init?(_ text: String) {
    let parts = text.split(separator: "_", omittingEmptySubsequences: false)
    guard (4...5).contains(parts.count), let season = Int(parts[0]), let day = Int32(parts[1]),
      let teamA = Int64(parts[2]), let teamB = Int64(parts[3]),
      let rematch = parts.count == 5 ? Int(parts[4]) : 1, rematch >= 1
    else { return nil }
    self.init(season: season, day: day, teamA: teamA, teamB: teamB, rematch: rematch)
    guard description == text else { return nil }
  }

  public var description: String {
    // An import names millions of games, and interpolation takes ten times as long.
    var text: [UInt8] = []
    text.reserveCapacity(48)
    Self.append(season, to: &text)
    for number in [Int(day), Int(teamA), Int(teamB)] {
      text.append(UInt8(ascii: "_"))
      Self.append(number, to: &text)
    }
    if rematch > 1 {
      text.append(UInt8(ascii: "_"))
      Self.append(rematch, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ number: Int, to text: inout [UInt8]) {
    if number < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    var rest = number.magnitude
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    text[start...].reverse()
  }
}

extension GameID {
  /// The ids of games of whole days in canonical order.
  public static func ids(of matchups: ArraySlice<Matchup>, teams: TeamTable) -> [GameID] {
    numbered(
      matchups.map {
        GameID(
          season: Int($0.season), day: $0.day, teamA: teams[$0.teamA].id,
          teamB: teams[$0.teamB].id)
      })
  }

  /// The ids of games in canonical order.
  static func ids(of games: [Game]) -> [GameID] { numbered(games.map(\.pairing)) }

  /// Tells same-day rematches apart by counting them.
  ///
  /// - Parameter pairings: of games in canonical order, so that rematches stand together.
  static func numbered(_ pairings: [GameID]) -> [GameID] {
    var rematch = 1
    return pairings.indices.map { index in
      let pairing = pairings[index]
      rematch = index > 0 && pairings[index - 1] == pairing ? rematch + 1 : 1
      return GameID(
        season: pairing.season, day: pairing.day, teamA: pairing.teamA, teamB: pairing.teamB,
        rematch: rematch)
    }
  }
}

extension Game {
  /// The id of the day's first game of its teams, which rematches have in common.
  var pairing: GameID {
    GameID(season: Int(season), day: day, teamA: teamA, teamB: teamB)
  }
}
