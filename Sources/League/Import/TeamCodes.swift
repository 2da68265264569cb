internal import Faults

/// Ids for teams that a source names by text: the id that the store knows, else the next ones, by the
/// order of the texts: neither results nor the order of rows and columns have a say.
struct TeamCodes {
  /// Teams that have been given an id here.
  private(set) var newTeams: [Team] = []
  /// Notes on the texts, for the person.
  private(set) var notes: [Fault] = []
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

  /// Gives an id to each text that has none.
  mutating func add(_ codes: Set<String>) {
    let new = codes.filter { !$0.isEmpty && ids[$0] == nil }.sorted()
    for code in new {
      ids[code] = nextID
      newTeams.append(Team(id: nextID, code: code))
      nextID += 1
    }
    noteLookalikes(new)
  }

  /// - Precondition: the text was added.
  func id(_ code: String) -> Int64 { ids[code]! }

  /// New texts that differ from others in letter case only are teams of their own, and most likely slips.
  private mutating func noteLookalikes(_ new: [String]) {
    guard !new.isEmpty else { return }
    let spellings = Dictionary(grouping: ids.keys) { $0.lowercased() }
    for code in new {
      let others = (spellings[code.lowercased()] ?? []).filter { $0 != code }.sorted()
      // Of two new ones the latter is noted.
      guard let other = others.first(where: { !new.contains($0) || $0 < code }) else { continue }
      notes.append(
        Fault(
          .badData, "teams \"\(other)\" and \"\(code)\" differ in letter case only; they are two"))
    }
  }
}
