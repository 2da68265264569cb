internal import Faults
internal import SourceTables

/// The teams that two columns name: by id where all texts are numbers, else by code.
struct TeamNames {
  /// Notes on the texts, for the person.
  private(set) var notes: [Fault] = []
  private let aliases: TeamAliases?

  init(_ aliases: TeamAliases?) {
    self.aliases = aliases
  }

  mutating func ids(
    of team1: SourceColumn, _ team2: SourceColumn, _ codes: inout TeamCodes,
    _ target: ImportTarget, _ first: inout FirstFault
  ) -> (first: [Int64], second: [Int64]) {
    noteTrimmed([team1, team2])
    let columns = renamed([team1, team2], codes)
    let texts = columns.map(\.texts)
    // Numbers are ids where every team is one, and the store has none for a code.
    let areIDs =
      target.teams.allSatisfy { $0.code == nil }
      && texts.allSatisfy { $0.allSatisfy { Int32($0) != nil } }
    if !areIDs { codes.add(Self.counts(columns)) }
    let ids = columns.map { column in
      column.values(blank: Int64(0), &first) { row throws(Fault) in
        areIDs ? try column.teamID(row) : codes.id(try column.filledText(row, "a team"))
      }
    }
    return (ids[0], ids[1])
  }

  private mutating func renamed(
    _ columns: [SourceColumn], _ codes: TeamCodes
  ) -> [SourceColumn] {
    guard let aliases else { return columns }
    let names = Set(columns.flatMap(\.texts))
    if !aliases.areKnown(names) {
      notes.append(Fault(.badData, "no team has a name that is old by the aliases"))
    }
    for name in names.sorted() where aliases.current(name) != name && codes.isStored(name) {
      notes.append(
        Fault(
          .badData,
          "\"\(name)\" is a team of the store already, and its games there stay its own: import all files "
            + "anew for \"\(aliases.current(name))\" to have them"))
    }
    return columns.map { $0.replacing(aliases.current) }
  }

  private static func counts(_ columns: [SourceColumn]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for column in columns {
      for (text, count) in zip(column.texts, column.counts) { counts[text, default: 0] += count }
    }
    return counts
  }

  private mutating func noteTrimmed(_ columns: [SourceColumn]) {
    let trimmed = columns.flatMap { column in
      zip(column.rawTexts, column.texts).filter { $0 != $1 }
    }
    guard let (raw, text) = trimmed.first else { return }
    notes.append(
      Fault(
        .badData,
        "\"\(raw)\" is read as \"\(text)\", without the space around it"
          + (trimmed.count == 1 ? "" : "; so are \(trimmed.count - 1) more")))
  }
}
