internal import Chronology
internal import League

extension Forecaster {
  /// The teams that play in the moment's season, by place; those of the last season with games where it has
  /// none yet.
  public var activeTeams: [Int32] { activeTeams(season: moment.season) }

  /// The teams that play in a season, by place; those of the last season with games where it has
  /// none yet.
  public func activeTeams(season: Int) -> [Int32] {
    let games = dataset.seasons.last { $0.season <= season }
    var isActive = [Bool](repeating: false, count: teams.count)
    for matchup in games?.matchups ?? [] {
      isActive[Int(matchup.teamA)] = true
      isActive[Int(matchup.teamB)] = true
    }
    return isActive.indices.filter { isActive[$0] }.map(Int32.init)
  }

  /// By place: of a hundred games against every other active team on a neutral floor, those that a team is
  /// expected to win; 0 for a team that is not active.
  func allPlayShares() throws -> [Double] {
    let active = activeTeams
    guard active.count > 1 else { return teams.teams.map { _ in 0 } }
    var pairs: [Matchup] = []
    pairs.reserveCapacity(active.count * (active.count - 1) / 2)
    for (index, teamA) in active.enumerated() {
      for teamB in active[(index + 1)...] {
        pairs.append(
          Matchup(
            season: Int32(moment.season), day: moment.day, teamA: teamA, teamB: teamB,
            site: .neutral, isTournament: false))
      }
    }
    var shares = [Double](repeating: 0, count: teams.count)
    let share = 100 / Double(active.count - 1)
    for (pair, probability) in zip(pairs, try probabilities(of: pairs)) {
      shares[Int(pair.teamA)] += share * probability
      shares[Int(pair.teamB)] += share * (1 - probability)
    }
    return shares
  }
}
