internal import Ratings

extension Kalman: StatefulModel {}

extension ModelDefinition {
  public static let kalman = ModelDefinition(
    name: "kalman", version: 1,
    summary: "a filter on margins: each team a strength in points and its uncertainty",
    origin: .builtIn, hyperparameters: Kalman.hyperparameters,
    kind: .stateful { values, context in Kalman(values, teams: context.teams) })
}
