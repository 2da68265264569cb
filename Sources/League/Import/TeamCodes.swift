/// Ids for teams that a source names by text: the id that the store knows, else the next one.
struct TeamCodes {
  /// Teams that have been given an id here.
  private(set) var newTeams: [Team] = []
  private var ids: [String: Int64] = [:]
  private var nextID: Int64

  init(existing: [Team]) {
    nextID = (existing.map(\.id).max() ?? 0) + 1
    for team in existing {
      // A code is unique; a name stands in where a source that has ids came first.
      if let name = team.name, ids[name] == nil { ids[name] = team.id }
    }
    // A team that came without a code answers to its id, so that its file can come again.
    for team in existing where team.code == nil && ids[String(team.id)] == nil {
      ids[String(team.id)] = team.id
    }
    for team in existing {
      if let code = team.code { ids[code] = team.id }
    }
  }

  mutating func id(_ code: String) -> Int64 {
    if let id = ids[code] { return id }
    let id = nextID
    nextID += 1
    ids[code] = id
    newTeams.append(Team(id: id, code: code))
    return id
  }
}
