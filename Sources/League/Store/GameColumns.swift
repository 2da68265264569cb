internal import Determinism
internal import Time

/// A season's games as columns: the form in which they are imported, stored, digested and read.
///
/// An absent score is -1 here, and null in files.
struct GameColumns: Sendable, Equatable {
  var day: [Int32] = []
  var teamA: [Int64] = []
  var teamB: [Int64] = []
  var scoreA: [Int32] = []
  var scoreB: [Int32] = []
  var site: [Int8] = []
  var overtimes: [Int8] = []
  var isTournament: [Bool] = []
  /// Which of the day's games of its teams a game is, from 1; 0 where no source told.
  var number: [Int8] = []

  static let noScore: Int32 = -1

  var count: Int { day.count }

  /// Whether a source told the number of any game.
  var isNumbered: Bool { number.contains { $0 != 0 } }

  /// Games with a score.
  var playedCount: Int { scoreA.count { $0 != Self.noScore } }

  func result(_ index: Int) -> GameResult? {
    scoreA[index] == Self.noScore
      ? nil
      : GameResult(scoreA: scoreA[index], scoreB: scoreB[index], overtimes: overtimes[index])
  }

  /// Each game's result; nil where it has no score.
  var results: [GameResult?] { day.indices.map(result) }

  /// The games at some places, in that order.
  func selecting(_ places: [Int32]) -> GameColumns {
    func selected<Value>(_ values: [Value]) -> [Value] { places.map { values[Int($0)] } }
    return GameColumns(
      day: selected(day), teamA: selected(teamA), teamB: selected(teamB),
      scoreA: selected(scoreA), scoreB: selected(scoreB), site: selected(site),
      overtimes: selected(overtimes), isTournament: selected(isTournament),
      number: selected(number))
  }

  /// SHA-256 over the season, the date of its day 0, the number of games, and each column in turn; over
  /// the games' numbers only where a source told some.
  func digest(season: Int32, startDate: CalendarDate?) -> Digest {
    var sha = SHA256()
    sha.update("almanac season 1")
    sha.update([season, startDate?.daysSinceEpoch ?? .min])
    sha.update([Int64(day.count)])
    sha.update(day)
    sha.update(teamA)
    sha.update(teamB)
    sha.update(scoreA)
    sha.update(scoreB)
    sha.update(site)
    sha.update(overtimes)
    sha.update(isTournament.map { $0 ? UInt8(1) : 0 })
    if isNumbered { sha.update(number) }
    return sha.finalize()
  }
}

extension GameColumns {
  /// - Parameter games: of one season.
  init(_ games: [Game]) {
    self.init(
      day: games.map(\.day), teamA: games.map(\.teamA), teamB: games.map(\.teamB),
      scoreA: games.map { $0.result?.scoreA ?? Self.noScore },
      scoreB: games.map { $0.result?.scoreB ?? Self.noScore },
      site: games.map(\.site.rawValue), overtimes: games.map { $0.result?.overtimes ?? 0 },
      isTournament: games.map(\.isTournament), number: games.map(\.number))
  }

  /// The id of the day's first game of a game's teams, which rematches have in common.
  func pairing(_ index: Int, season: Int32) -> GameID {
    GameID(season: Int(season), day: day[index], teamA: teamA[index], teamB: teamB[index])
  }

  /// Each game's id.
  ///
  /// - Precondition: the games are in canonical order.
  func ids(season: Int32) -> [GameID] {
    GameID.numbered(day.indices.map { pairing($0, season: season) })
  }

  func game(_ index: Int, season: Int32, boxScores: BoxScores? = nil) -> Game {
    Game(
      season: season, day: day[index], first: teamA[index], second: teamB[index],
      site: Site(rawValue: site[index]) ?? .neutral, isTournament: isTournament[index],
      result: result(index), number: number[index], boxScores: boxScores)
  }
}
