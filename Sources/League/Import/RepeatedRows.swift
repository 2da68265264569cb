internal import Faults
internal import SourceTables

/// The rows of a listing that tell of a game what another row tells of it too.
struct RepeatedRows {
  /// Places in the listing of the rows that are left out.
  private(set) var surplus: Set<Int32> = []
  /// How many rows were taken for a game that another row has; nil where none was.
  private(set) var note: Fault?

  /// Rows that say the same of a game in all that is read, and differ in what is not, are one game; so are
  /// those with one number. Rows that differ in nothing, or only in which team they name first, may be two
  /// games that ended alike.
  ///
  /// - Parameter reading: says how to take the latter.
  /// - Throws: ``Fault`` where it does not, and where a number stands twice.
  init(
    _ listing: GameListing, _ order: GameOrder, _ reading: CSVReading
  ) throws(Fault) {
    var first = FirstFault()
    var example: (row: Int, other: Int)?
    for range in order.rematches {
      for group in Self.groups(order.games[range], listing) where group.count > 1 {
        let isNumbered = listing.columns.number[group[0]] != 0
        if !isNumbered, reading.repeats == nil, let doubt = Self.doubt(group, listing) {
          first.note(Self.duplicate(listing, doubt.row, of: doubt.other), row: doubt.row)
        }
        let isEach = reading.repeats == .each || (reading.repeats == nil && reading.listsGamesOnce)
        if isEach, !isNumbered { continue }
        surplus.formUnion(group.dropFirst().map(Int32.init))
        if group[1] < example?.row ?? .max { example = (group[1], group[0]) }
      }
      Self.requireNumbers(order.games[range].map(Int.init), listing, &first)
    }
    try first.check()
    guard let example else { return }
    note = listing.fault(
      example.row,
      "tells of the game of \(listing.place(example.other)) once more; "
        + (surplus.count == 1
          ? "it was taken for that game"
          : "\(surplus.count) such rows were taken for one game each"))
  }

  /// The second rows of a table that has each game twice, once from each side; nil for a table that has not,
  /// and for one of fewer than three games, which says too little.
  ///
  /// - Throws: ``Fault`` where the two rows of a game disagree.
  init?(sidesOf listing: GameListing, _ order: GameOrder) throws(Fault) {
    let games = order.rematches.map { order.games[$0].map(Int.init) }
    guard listing.count >= 6, games.joined().count == listing.count,
      games.allSatisfy({ 2 * $0.count { listing.isTurned[$0] } == $0.count })
    else { return nil }
    for rows in games {
      let groups = Dictionary(grouping: rows) { listing.isTurned[$0] }
      var others = groups[true] ?? []
      for row in groups[false] ?? [] {
        guard let match = others.firstIndex(where: { listing.game($0) == listing.game(row) }) else {
          throw listing.fault(
            row,
            "\(listing.words(row)): \(listing.place(others[0])), the other team's row of the game, "
              + "says something else")
        }
        surplus.insert(Int32(max(row, others.remove(at: match))))
      }
    }
    note = Fault(
      .badData, at: .file(listing.source(0).table.name),
      "each game has two rows, one from each side: they were taken for one")
  }

  /// Games that are the same in all that is read, each group in the order of their rows.
  private static func groups(_ games: ArraySlice<Int32>, _ listing: GameListing) -> [[Int]] {
    var groups: [[Int]] = []
    var previous: Game?
    for place in games {
      let game = listing.game(Int(place))
      if game == previous {
        groups[groups.count - 1].append(Int(place))
      } else {
        groups.append([Int(place)])
      }
      previous = game
    }
    return groups
  }

  /// The first row of a group that may as well be a game of its own, and the row that it repeats.
  private static func doubt(
    _ group: [Int], _ listing: GameListing
  ) -> (row: Int, other: Int)? {
    var seen: [UInt64: [Int]] = [:]
    for game in group {
      if listing.isTurned[game] != listing.isTurned[group[0]] { return (game, group[0]) }
      let (table, row) = listing.source(game)
      let hash = table.hash(ofRow: row)
      if let other = seen[hash]?.first(where: { table.areEqual(row, listing.source($0).row) }) {
        return (game, other)
      }
      seen[hash, default: []].append(game)
    }
    return nil
  }

  /// A number is that of one game, and what rows say of it must agree.
  private static func requireNumbers(
    _ games: [Int], _ listing: GameListing, _ first: inout FirstFault
  ) {
    var seen: [Int8: Int] = [:]
    for game in games.sorted() {
      let number = listing.columns.number[game]
      guard number != 0 else { continue }
      if let other = seen[number], listing.game(other) != listing.game(game) {
        first.note(
          listing.fault(
            game,
            "game \(number) of \(listing.words(game)) is another in \(listing.place(other))",
            remedy: .expected("each number once")), row: game)
      } else {
        seen[number] = game
      }
    }
  }

  private static func duplicate(_ listing: GameListing, _ game: Int, of other: Int) -> Fault {
    listing.fault(
      game,
      "duplicate game: \(listing.words(game)) also stand in \(listing.place(other))",
      remedy: .sayRepeats)
  }
}
