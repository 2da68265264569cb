/// A game as it is imported and stored, by team ids.
public struct Game: Sendable, Equatable {
  /// The label that the data's source gives the season.
  public var season: Int32
  /// Day number within the season.
  public var day: Int32
  /// The lower of the two ids.
  public let teamA: Int64
  /// The higher of the two ids.
  public let teamB: Int64
  /// From A's view.
  public let site: Site
  public var isTournament: Bool
  /// Nil until it is played.
  public let result: GameResult?
  /// Which of the day's games of its teams it is, from 1; 0 where no source told.
  public internal(set) var number: Int8
  /// Counts of both teams; nil where no source told.
  public internal(set) var boxScores: BoxScores?

  /// A game of two teams in whichever order a source names them; `site`, `result` and `boxScores` are
  /// from the first one's view.
  ///
  /// - Precondition: the teams differ.
  public init(
    season: Int32, day: Int32, first: Int64, second: Int64, site: Site, isTournament: Bool,
    result: GameResult?, number: Int8 = 0, boxScores: BoxScores? = nil
  ) {
    precondition(first != second, "a team cannot play itself")
    self.season = season
    self.day = day
    self.isTournament = isTournament
    self.number = number
    if first < second {
      (teamA, teamB, self.site, self.result) = (first, second, site, result)
      self.boxScores = boxScores
    } else {
      (teamA, teamB, self.site) = (second, first, site.reversed)
      self.result = result.map {
        GameResult(scoreA: $0.scoreB, scoreB: $0.scoreA, overtimes: $0.overtimes)
      }
      self.boxScores = boxScores?.swapped
    }
  }
}

extension Game: Comparable {
  /// The canonical order: by season, day and teams; same-day rematches by their numbers, else by what
  /// they hold, so that the order of a source's rows leaves no trace.
  public static func < (one: Game, other: Game) -> Bool {
    let pairing = (one.season, one.day, one.teamA, one.teamB)
    let otherPairing = (other.season, other.day, other.teamA, other.teamB)
    guard pairing == otherPairing else { return pairing < otherPairing }
    return RematchOrder(one) < RematchOrder(other)
  }
}

/// The order of same-day rematches: by their numbers, then played games first. It never says who
/// won: the side that comes first among two results which mirror each other is drawn by the
/// pairing.
private struct RematchOrder: Comparable {
  private let known: (Int8, Int8, Int8, Int8)
  private let result: (Int32, Int32, Int8, Int32)
  private let boxScores: [Int32]

  init(_ game: Game) {
    let number = game.number == 0 ? .max : game.number
    known = (number, game.result == nil ? 1 : 0, game.isTournament ? 1 : 0, game.site.rawValue)
    let (scoreA, scoreB) = (game.result?.scoreA ?? 0, game.result?.scoreB ?? 0)
    let side = Self.isLowFirst(game) ? scoreA : -scoreA
    result = (scoreA &+ scoreB, abs(scoreA &- scoreB), game.result?.overtimes ?? 0, side)
    boxScores = game.boxScores?.counts ?? []
  }

  /// A coin that the pairing throws: the last bit of its values, mixed by SplitMix64's constants.
  private static func isLowFirst(_ game: Game) -> Bool {
    var bits: UInt64 = 0
    for value in [Int64(game.season), Int64(game.day), game.teamA, game.teamB] {
      bits = (bits ^ UInt64(bitPattern: value)) &* 0xBF58_476D_1CE4_E5B9
      bits ^= bits >> 31
    }
    return bits & 1 == 0
  }

  static func == (one: RematchOrder, other: RematchOrder) -> Bool {
    one.known == other.known && one.result == other.result && one.boxScores == other.boxScores
  }

  static func < (one: RematchOrder, other: RematchOrder) -> Bool {
    guard one.known == other.known else { return one.known < other.known }
    guard one.result == other.result else { return one.result < other.result }
    return one.boxScores.lexicographicallyPrecedes(other.boxScores)
  }
}
