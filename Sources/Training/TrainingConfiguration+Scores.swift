public import Faults
public import Features
public import League
internal import Models

extension TrainingConfiguration {
  /// Some games may have an outcome and no scores, which some models and features learn from.
  ///
  /// - Throws: ``Fault`` `.badData` where what is trained would learn from scores that a game has not.
  public func requireScores(of seasons: [SeasonGames]) throws(Fault) {
    if case .stateless = model.kind { try features.requireScores(of: seasons) }
    guard model.needsScores(hyperparameters), let season = seasons.withoutScores else { return }
    throw .withoutScores(
      season, "\(model.name) learns from scores", remedy: .learnOutcomes)
  }
}

extension FeatureConfiguration {
  /// - Throws: ``Fault`` `.badData` where a block would learn from scores that a game has not.
  public func requireScores(of seasons: [SeasonGames]) throws(Fault) {
    let names = learningFromScores
    guard !names.isEmpty, let season = seasons.withoutScores else { return }
    throw .withoutScores(
      season, "features learn from scores: " + names.joined(separator: ", "),
      remedy: .leaveOutFeatures)
  }
}

extension [SeasonGames] {
  /// The first season with a game of which only the outcome is known.
  fileprivate var withoutScores: Int? {
    first { $0.results.contains { $0.map { !$0.hasScores } ?? false } }?.season
  }
}

extension Fault {
  fileprivate static func withoutScores(
    _ season: Int, _ fact: String, remedy: Remedy
  ) -> Fault {
    Fault(
      .badData, at: .part("season \(season)"),
      "some games have an outcome and no scores, and \(fact)", remedy: remedy)
  }
}
