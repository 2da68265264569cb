public import Determinism

/// Which conference each team is in, season by season. Empty where no source said.
public struct Conferences: Sendable, Equatable {
  /// By season: a conference number for each place in the team table, -1 for a team without one.
  /// Numbers mean something within their season only.
  private let bySeason: [Int: [Int32]]

  init(_ memberships: [ConferenceMembership], teams: TeamTable) {
    var numbers: [String: Int32] = [:]
    var bySeason: [Int: [Int32]] = [:]
    for membership in memberships {
      guard let place = teams.place(ofID: membership.team) else { continue }
      let number = numbers[membership.conference] ?? Int32(numbers.count)
      numbers[membership.conference] = number
      let season = Int(membership.season)
      bySeason[season, default: Array(repeating: -1, count: teams.count)][Int(place)] = number
    }
    self.bySeason = bySeason
  }

  /// SHA-256 over which teams shared a conference, in those seasons of which a source said anything.
  public func digest(of seasons: [Int], teams: TeamTable) -> Digest {
    var sha = SHA256()
    sha.update("almanac conferences by season 1")
    for season in seasons {
      guard let numbers = bySeason[season] else { continue }
      let members = numbers.indices.filter { numbers[$0] >= 0 }
      sha.update([Int64(season), Int64(members.count)])
      sha.update(members.map { teams.teams[$0].id })
      sha.update(members.map { numbers[$0] })
    }
    return sha.finalize()
  }

  /// A conference number for each team of the team table, -1 for none; nil for a season of which no
  /// source said anything.
  public func numbers(season: Int) -> [Int32]? { bySeason[season] }
}
