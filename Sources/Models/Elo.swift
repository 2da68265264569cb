internal import Hyperparameters
public import League
public import Ratings

extension Elo: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] {
    [try RatingsModelFile(state, teams: teams).file]
  }

  public mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool {
    let file = try RatingsModelFile(among: files)
    guard file.teams.allSatisfy({ $0.variance == nil }) else {
      throw RatingsModelFile.damage("its ratings have variances, as another model's do")
    }
    resume(from: file.state(of: teams))
    return true
  }

  public func ratings(teams: TeamTable) -> [Double]? {
    (0..<Int32(teams.count)).map { rating(of: $0) }
  }
}

extension ModelDefinition {
  public static let elo = ModelDefinition(
    name: "elo", version: 2, summary: "one rating a team, moved by how much each game surprised",
    origin: .builtIn, hyperparameters: Elo.hyperparameters, presets: Elo.presets,
    kind: .stateful { values, context in try Elo(values, teams: context.teams) },
    needsScores: { $0.text("margin") != "none" },
    insight: RatingsModelFile.insight)
}
