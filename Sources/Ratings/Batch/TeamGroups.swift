/// Teams in groups that are joined, two at a time: those that a chain of games connects.
///
/// Reference: Galler and Fischer, "An improved equivalence algorithm" (1964).
struct TeamGroups: Sendable {
  /// Leads from a team by steps to the first of its group, which leads to itself.
  private var parents: [Int32]

  /// Every team a group of its own.
  init(teamCount: Int) {
    parents = Array(0..<Int32(teamCount))
  }

  mutating func removeAll() {
    for team in parents.indices { parents[team] = Int32(team) }
  }

  mutating func join(_ one: Int32, _ other: Int32) {
    let (one, other) = (first(of: one), first(of: other))
    parents[Int(max(one, other))] = min(one, other)
  }

  /// The lowest team of a group, which names it.
  mutating func first(of team: Int32) -> Int32 {
    var team = team
    while parents[Int(team)] != team {
      parents[Int(team)] = parents[Int(parents[Int(team)])]
      team = parents[Int(team)]
    }
    return team
  }
}
