public import League

/// Seeded made-up games among a few teams, day by day: wins, ties, every site, tournament games,
/// overtimes and games without a result.
public struct RandomSeason {
  public struct Day: Sendable {
    public var matchups: [Matchup]
    public var results: [GameResult?]

    public init(matchups: [Matchup], results: [GameResult?]) {
      self.matchups = matchups
      self.results = results
    }

    public var games: GameDay { GameDay(matchups[...], results[...]) }
  }

  public let season: Int
  public private(set) var days: [Day] = []

  public static let teams = TeamTable((0..<12).map { Team(id: Int64(201 + $0)) })
  public static let conferences: [Int32] = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, -1, -1]

  /// - Parameter isCrowded: whether a team may play several times a day.
  public init(season: Int, seed: UInt64, days count: Int = 40, isCrowded: Bool = false) {
    self.season = season
    var random = SeededGenerator(seed: seed &* 1000 &+ UInt64(season))
    for day in 0..<count {
      var order = (0..<12).map(Int32.init).shuffled(using: &random)
      if isCrowded { order = order.map { _ in Int32(random.next() % 12) } }
      var matchups: [Matchup] = []
      let gameCount = Int(random.next() % 5) + 2
      for game in 0..<gameCount {
        let (teamA, teamB) = (order[2 * game], order[2 * game + 1])
        guard teamA != teamB else { continue }
        let site = Site(rawValue: Int8(random.next() % 3) - 1)!
        matchups.append(
          Matchup(
            season: Int32(season), day: Int32(day), teamA: teamA, teamB: teamB, site: site,
            isTournament: day >= count - 5))
      }
      days.append(Day(matchups: matchups, results: matchups.map { _ in Self.result(&random) }))
    }
  }

  private static func result(_ random: inout SeededGenerator) -> GameResult? {
    let scoreA = Int32(random.next() % 100)
    switch random.next() % 12 {
    case 0: return nil
    case 1: return GameResult(scoreA: scoreA, scoreB: scoreA)
    default:
      return GameResult(
        scoreA: scoreA, scoreB: Int32(random.next() % 100), overtimes: Int8(random.next() % 3))
    }
  }

  public var start: SeasonStart { SeasonStart(season: season, conferences: Self.conferences) }

  public static func seasons(seed: UInt64, isCrowded: Bool = false) -> [RandomSeason] {
    (2000...2003).map { RandomSeason(season: $0, seed: seed, isCrowded: isCrowded) }
  }
}
