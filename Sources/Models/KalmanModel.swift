internal import Faults
internal import Hyperparameters
public import League
public import Ratings

extension Kalman: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] {
    [try RatingsModelFile(state, teams: teams).file]
  }

  public mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool {
    let file = try RatingsModelFile(marginFilterAmong: files)
    guard file.covariance == nil else {
      throw Fault(
        .modelFile,
        "\(RatingsModelFile.fileName): has a covariance, as of covariance=full; put it back, or train "
          + "again")
    }
    resume(from: file.state(of: teams))
    return true
  }

  public func ratings(teams: TeamTable) -> [Double]? { ratings(count: teams.count) }
}

extension JointKalman: StatefulModel {
  public func files(teams: TeamTable) throws -> [ModelFile] {
    [try RatingsModelFile(state, teams: teams).file]
  }

  public mutating func resume(from files: [ModelFile], teams: TeamTable) throws -> Bool {
    let file = try RatingsModelFile(marginFilterAmong: files)
    guard file.covariance != nil || file.schemaVersion == 1 else {
      throw Fault(
        .modelFile, "\(RatingsModelFile.fileName): has no covariance; put it back, or train again")
    }
    resume(from: file.state(of: teams))
    return true
  }

  public func ratings(teams: TeamTable) -> [Double]? { ratings(count: teams.count) }
}

extension MarginFilter {
  fileprivate func ratings(count: Int) -> [Double] {
    (0..<Int32(count)).map { belief(of: $0, on: nil).rating }
  }
}

extension RatingsModelFile {
  /// - Throws: ``Fault`` `.file` also where a team has no variance.
  fileprivate init(marginFilterAmong files: [ModelFile]) throws(Fault) {
    try self.init(among: files)
    if let team = teams.first(where: { $0.variance == nil }) {
      throw Fault(
        .modelFile,
        "\(Self.fileName): team \(team.label) has no variance; put it back, or train again")
    }
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
