internal import League
internal import Ratings

/// A rating of the team by the season's games so far.
struct BatchRatingBlock<Rating: BatchRating>: FeatureBlock {
  var rating: Rating

  mutating func beginSeason(_ start: SeasonStart) {
    rating.beginSeason()
  }

  func appendValues(of team: Int32, in matchup: Matchup, to values: inout [Double]) {
    values.append(rating.rating(of: team))
  }

  mutating func absorb(_ day: GameDay) {
    rating.update(day)
  }
}

extension FeatureBlockDefinition {
  /// A block of one column, named like the block.
  ///
  /// - Parameter meaning: the column's.
  init<Rating: BatchRating>(
    _ type: Rating.Type, name: String, summary: String, formula: String, source: String,
    meaning: String, needsScores: Bool = true
  ) {
    self.init(
      name: name, summary: summary, formula: formula, source: source,
      needsScores: { _ in needsScores }, columns: [FeatureColumn(name, meaning)],
      parameters: Rating.hyperparameters,
      make: { values, teams in BatchRatingBlock(rating: Rating(values, teams: teams)) })
  }
}
