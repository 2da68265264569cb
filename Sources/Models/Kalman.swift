internal import Hyperparameters
public import League
public import Ratings

extension Kalman: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] { try ratingsFiles(teams) }
}

extension JointKalman: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] { try ratingsFiles(teams) }
}

extension MarginFilter {
  fileprivate func ratingsFiles(_ teams: TeamTable) throws -> [ModelFile] {
    let file = RatingsModelFile(teams) { team in
      let belief = belief(of: team, on: nil)
      return (belief.rating, belief.variance)
    }
    return [try file.file]
  }
}

extension ModelDefinition {
  public static let kalman = ModelDefinition(
    name: "kalman", version: 1,
    summary: "a filter on margins: each team a strength in points and its uncertainty",
    origin: .builtIn, hyperparameters: Kalman.hyperparameters,
    kind: .stateful { values, context in
      if values.text("covariance") == "full" { return JointKalman(values, teams: context.teams) }
      return Kalman(values, teams: context.teams)
    })
}
