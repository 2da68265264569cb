internal import Determinism
internal import Time

/// A season's games as columns: the form in which they are stored, digested and read.
///
/// An absent score is -1 here, and null in files.
struct GameColumns: Sendable {
  var day: [Int32]
  var teamA: [Int64]
  var teamB: [Int64]
  var scoreA: [Int32]
  var scoreB: [Int32]
  var site: [Int8]
  var overtimes: [Int8]
  var isTournament: [Bool]

  static let noScore: Int32 = -1

  /// Each game's result; nil where it has no score.
  var results: [GameResult?] {
    scoreA.indices.map { index in
      scoreA[index] == Self.noScore
        ? nil
        : GameResult(
          scoreA: scoreA[index], scoreB: scoreB[index], overtimes: overtimes[index])
    }
  }

  init(
    day: [Int32], teamA: [Int64], teamB: [Int64], scoreA: [Int32], scoreB: [Int32], site: [Int8],
    overtimes: [Int8], isTournament: [Bool]
  ) {
    (self.day, self.teamA, self.teamB) = (day, teamA, teamB)
    (self.scoreA, self.scoreB) = (scoreA, scoreB)
    (self.site, self.overtimes, self.isTournament) = (site, overtimes, isTournament)
  }

  init(_ games: [Game]) {
    day = games.map(\.day)
    teamA = games.map(\.teamA)
    teamB = games.map(\.teamB)
    scoreA = games.map { $0.result?.scoreA ?? Self.noScore }
    scoreB = games.map { $0.result?.scoreB ?? Self.noScore }
    site = games.map(\.site.rawValue)
    overtimes = games.map { $0.result?.overtimes ?? 0 }
    isTournament = games.map(\.isTournament)
  }

  /// Each game's id.
  func ids(season: Int32) -> [GameID] {
    GameID.numbered(
      day.indices.map {
        GameID(season: Int(season), day: day[$0], teamA: teamA[$0], teamB: teamB[$0])
      })
  }

  /// SHA-256 over the season, the date of its day 0, the number of games, and each column in turn.
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
    return sha.finalize()
  }
}
