/// The games of one day once it is over: what was known before, and what came of it.
public struct GameDay: Sendable {
  public let matchups: ArraySlice<Matchup>
  /// One for each matchup, with the same indices; nil where a game has no score.
  public let results: ArraySlice<GameResult?>
  /// Likewise; nil where no source told them of any game of the season.
  public let boxScores: ArraySlice<BoxScores?>?

  /// - Precondition: all have the same indices.
  public init(
    _ matchups: ArraySlice<Matchup>, _ results: ArraySlice<GameResult?>,
    boxScores: ArraySlice<BoxScores?>? = nil
  ) {
    precondition(matchups.indices == results.indices, "a result, or none, for each matchup")
    precondition(
      boxScores.map { $0.indices == matchups.indices } ?? true, "box scores, or none, for each")
    self.matchups = matchups
    self.results = results
    self.boxScores = boxScores
  }
}
