internal import Hyperparameters
internal import Ratings

extension Kalman: StatefulModel {}
extension JointKalman: StatefulModel {}

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
