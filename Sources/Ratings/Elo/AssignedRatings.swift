internal import Faults
internal import Hyperparameters
internal import League

/// The ratings that a user's files give to teams, by place in the team table.
struct AssignedRatings: Sendable {
  /// The rating of a team that is first seen; nil where the files give none.
  private(set) var initial: [Double?]
  private var overrides: [Int: [Int: Double]] = [:]

  /// - Throws: ``Fault`` for a team that the league does not have, or that stands twice.
  init(_ values: HyperparameterValues, teams: TeamTable) throws(Fault) {
    initial = Array(repeating: nil, count: teams.count)
    for row in values.ratings("initial_ratings") {
      let place = try Self.place(of: row, in: "initial_ratings", teams)
      guard initial[place] == nil else { throw Self.repeated(row, in: "initial_ratings") }
      initial[place] = row.rating
    }
    for row in values.ratings("overrides") {
      guard let season = row.season else { preconditionFailure("an override has a season") }
      let place = try Self.place(of: row, in: "overrides", teams)
      guard overrides[season]?[place] == nil else { throw Self.repeated(row, in: "overrides") }
      overrides[season, default: [:]][place] = row.rating
    }
  }

  /// The rating with which a team starts a season, whatever it was before; nil where the files give
  /// none.
  func override(team: Int, season: Int) -> Double? { overrides[season]?[team] }

  private static func repeated(_ row: TeamRating, in name: String) -> Fault {
    let season = row.season.map { " in season \($0)" } ?? ""
    return Fault(.badData, at: .part(name), "team \"\(row.team)\" has two ratings\(season)")
  }

  private static func place(
    of row: TeamRating, in name: String, _ teams: TeamTable
  ) throws(Fault) -> Int {
    if let place = teams.place(of: row.team) { return Int(place) }
    let near = teams.suggestion(for: row.team).map { "; did you mean \"\($0)\"?" } ?? ""
    throw Fault(
      .badData, at: .part(name),
      "no team \"\(row.team)\" in the league\(near) (teams are named by code, name or id)")
  }
}
