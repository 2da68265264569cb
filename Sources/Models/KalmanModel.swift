internal import Hyperparameters
internal import League
internal import Ratings

/// A filter on margins as a model.
struct KalmanModel: StatefulModel {
  private var filter: any MarginFilter

  init(_ filter: any MarginFilter) { self.filter = filter }

  mutating func beginSeason(_ season: SeasonStart) { filter.beginSeason(season) }

  func predict(_ matchups: ArraySlice<Matchup>) -> [Double] { filter.predict(matchups) }

  mutating func update(_ day: GameDay) { filter.update(day) }

  func files(teams: TeamTable) throws -> [ModelFile] {
    [try RatingsModelFile(filter.state, teams: teams).file]
  }

  mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool {
    let file = try RatingsModelFile(among: files)
    if let team = file.teams.first(where: { $0.variance == nil }) {
      throw RatingsModelFile.damage("team \(team.label) has no variance")
    }
    // The first schema kept no covariance.
    switch (type(of: filter).isJoint, file.covariance) {
    case (false, .some): throw RatingsModelFile.damage("has a covariance, as of covariance=full")
    case (true, nil) where file.schemaVersion > 1:
      throw RatingsModelFile.damage("has no covariance")
    default: break
    }
    guard filter.learnsHomeEdges == (file.homeEdge != nil) else {
      throw RatingsModelFile.damage(
        file.homeEdge == nil
          ? "has no home edge" : "has a home edge, which the model does not learn")
    }
    filter.resume(from: file.state(of: teams))
    return true
  }

  func ratings(teams: TeamTable) -> [Double]? {
    (0..<Int32(teams.count)).map { filter.belief(of: $0, on: nil).rating }
  }
}

extension ModelDefinition {
  public static let kalman = ModelDefinition(
    name: "kalman", version: 2,
    summary: "a filter on margins, fitted to the league: strengths in points, and edges at home",
    origin: .builtIn, hyperparameters: Kalman.hyperparameters,
    kind: .stateful { values, context in
      KalmanModel(Kalman.filter(values, teams: context.teams))
    },
    needsScores: { _ in true },
    insight: RatingsModelFile.insight,
    estimation: ModelEstimation(
      of: Kalman.estimated.map(\.name), switchedBy: Kalman.fit.name, off: "none"
    ) { dataset, report in
      try MarginFit(dataset).estimates {
        try report(ModelEstimation.Progress(evaluations: $0, limit: MarginFit.evaluations))
      }
    },
    earlier: [plainKalman])

  private static let plainKalman = ModelDefinition(
    name: "kalman", version: 1,
    summary: "a filter on margins: each team a strength in points and its uncertainty",
    origin: .builtIn, hyperparameters: Kalman.plainHyperparameters,
    kind: .stateful { values, context in
      KalmanModel(Kalman.plainFilter(values, teams: context.teams))
    },
    needsScores: { _ in true },
    insight: RatingsModelFile.insight)
}
