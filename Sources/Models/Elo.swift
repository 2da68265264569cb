public import League
public import Ratings

extension Elo: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] {
    [try RatingsModelFile(teams) { (rating(of: $0), nil) }.file]
  }
}

extension ModelDefinition {
  public static let elo = ModelDefinition(
    name: "elo", version: 1, summary: "one rating a team, moved by how much each game surprised",
    origin: .builtIn, hyperparameters: Elo.hyperparameters, presets: Elo.presets,
    kind: .stateful { values, context in try Elo(values, teams: context.teams) })
}
