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

  /// Gives an id to each text that has none. Texts that differ in letter case or in their spaces only are
  /// one team, by the name that the store has, else the one that stands in most rows.
  ///
  /// - Parameter codes: how many rows each text stands in.
  mutating func add(_ codes: [String: Int]) {
    let new = codes.keys.filter { !$0.isEmpty && ids[$0] == nil }.sorted()
    guard !new.isEmpty else { return }
    var known: [String: String] = [:]
    for name in ids.keys.sorted(by: >) { known[Self.bare(name)] = name }
    for code in new {
      let spelling = known[Self.bare(code)]
      let isMoreFrequent =
        spelling.map { ids[$0] == nil && codes[$0, default: 0] < codes[code, default: 0] } ?? true
      if isMoreFrequent { known[Self.bare(code)] = code }
    }
    for code in new where known[Self.bare(code)] == code {
      ids[code] = nextID
      newTeams.append(Team(id: nextID, code: code))
      nextID += 1
    }
    for code in new {
      guard let spelling = known[Self.bare(code)], spelling != code else { continue }
      ids[code] = ids[spelling]
      notes.append(
        Fault(
          .badData,
          "\"\(code)\" is taken for team \"\(spelling)\": they differ in letter case or spaces only"
        ))
    }
  }

  /// Whether the store has a team by this text.
  func isStored(_ code: String) -> Bool { ids[code] != nil }

  /// - Precondition: the text was added.
  func id(_ code: String) -> Int64 { ids[code]! }

  private static func bare(_ code: String) -> String {
    code.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
