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
  /// What the teams did; nil where no source told.
  public internal(set) var boxScores: BoxScores?

  /// A game of two teams in whichever order a source names them; `site`, `result` and `boxScores` are
  /// from the first one's view.
  ///
  /// - Precondition: the teams differ.
  public init(
    season: Int32, day: Int32, first: Int64, second: Int64, site: Site, isTournament: Bool,
    result: GameResult?, boxScores: BoxScores? = nil
  ) {
    precondition(first != second, "a team cannot play itself")
    self.season = season
    self.day = day
    self.isTournament = isTournament
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
  /// The canonical order: by season, day and teams; same-day rematches by what they hold, so that
  /// the order of a source's rows leaves no trace (but in the ids of teams that it names by codes).
  public static func < (one: Game, other: Game) -> Bool {
    let pairing = (one.season, one.day, one.teamA, one.teamB)
    let otherPairing = (other.season, other.day, other.teamA, other.teamB)
    guard pairing == otherPairing else { return pairing < otherPairing }
    guard one.content == other.content else { return one.content < other.content }
    let (counts, otherCounts) = (one.boxScores?.counts ?? [], other.boxScores?.counts ?? [])
    return counts.lexicographicallyPrecedes(otherCounts)
  }

  /// What tells same-day rematches apart; played games come first.
  private var content: (Int8, Int8, Int8, Int32, Int32, Int8) {
    (
      result == nil ? 1 : 0, isTournament ? 1 : 0, site.rawValue,
      result?.scoreA ?? 0, result?.scoreB ?? 0, result?.overtimes ?? 0
    )
  }
}
