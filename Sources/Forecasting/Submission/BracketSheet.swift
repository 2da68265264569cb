internal import Brackets
public import Faults
public import League
internal import SourceTables

/// Kaggle's sample of a submission of brackets, as in 2024: a row for each slot of a bracket, with the seed of
/// the team that wins there: `RowId,Tournament,Bracket,Slot,Team`.
public struct BracketSheet: Sendable {
  static let header = ["RowId", "Tournament", "Bracket", "Slot", "Team"]

  /// The number of the first row.
  let firstRow: Int
  /// The tournaments that are asked for, men's and women's, in the order of the file.
  public let leagues: [KaggleLeague]
  /// By tournament: its slots, in the order of the file.
  let slots: [KaggleLeague: [String]]
  let name: String

  /// Whether a file is such a sample rather than one of matchups.
  public static func isOne(_ bytes: [UInt8], name: String) -> Bool {
    guard let table = try? SourceTable(bytes, name: name) else { return false }
    return ["Tournament", "Slot"].allSatisfy(table.hasColumn)
  }

  /// - Parameter name: what messages call the file.
  /// - Throws: ``Fault`` `.badData`, with the line, for what is no such file.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    let table = try SourceTable(bytes, name: name)
    try table.requireOnly(Self.header, older: [])
    var columns: [SourceColumn] = []
    for title in Self.header { columns.append(try table.column(title)) }
    var (leagues, slots): ([KaggleLeague], [KaggleLeague: [String]]) = ([], [:])
    for row in table.rows {
      let league = try columns[1].choice(row, ["M": KaggleLeague.men, "W": .women])
      let slot = try columns[3].filledText(row, "a slot's name, such as R1W1")
      if !leagues.contains(league) { leagues.append(league) }
      if slots[league]?.contains(slot) != true { slots[league, default: []].append(slot) }
    }
    guard let first = table.rows.first else {
      throw Fault(
        .badData, at: .file(name), "asks for no slot", remedy: .expected("a row for each"))
    }
    firstRow = try columns[0].integer(first, in: 0...1, "the first row's number")
    (self.leagues, self.slots, self.name) = (leagues, slots, name)
  }

  /// - Throws: ``Fault`` where the bracket has other slots than the file asks for.
  func requireSlots(of bracket: Bracket, _ league: KaggleLeague) throws(Fault) {
    let asked = Set(slots[league] ?? [])
    let known = Set(bracket.games.filter { $0.round > 0 }.map(\.slot))
    guard let odd = asked.symmetricDifference(known).min() else { return }
    throw Fault(
      .badData, at: .file(name),
      asked.contains(odd)
        ? "asks for slot \(odd) of tournament \(league.letter), which its bracket of season "
          + "\(bracket.season) has not"
        : "does not ask for slot \(odd) of tournament \(league.letter), which its bracket of season "
          + "\(bracket.season) has")
  }
}
