/// One season's games in canonical order, as the walk reads them: what is known before each game,
/// and apart from it what came of it.
public struct SeasonGames: Sendable {
  public let season: Int
  public let matchups: [Matchup]
  /// Nil for a game without scores. Count equals `matchups`.
  public let results: [GameResult?]
  /// Nil for a game of which no source told them; nil as a whole where none did of any. Count equals
  /// `matchups`.
  public let boxScores: [BoxScores?]?
  /// The games of each day, in order: consecutive ranges that cover all of `matchups`.
  public let days: [Range<Int>]

  /// - Precondition: the arrays have one element a game, in canonical order.
  public init(
    season: Int, matchups: [Matchup], results: [GameResult?], boxScores: [BoxScores?]? = nil
  ) {
    precondition(matchups.count == results.count, "a result, or none, for each matchup")
    precondition(
      boxScores.map { $0.count == matchups.count } ?? true, "box scores, or none, for each")
    self.season = season
    self.matchups = matchups
    self.results = results
    self.boxScores = boxScores
    var days: [Range<Int>] = []
    var start = 0
    for index in matchups.indices where index > 0 && matchups[index].day != matchups[index - 1].day
    {
      days.append(start..<index)
      start = index
    }
    if !matchups.isEmpty { days.append(start..<matchups.count) }
    self.days = days
  }

  /// The games of one of `days`.
  public func day(_ range: Range<Int>) -> GameDay {
    GameDay(matchups[range], results[range], boxScores: boxScores?[range])
  }
}
