/// The games of a listing in canonical order: season by season, in each by day and teams.
struct GameOrder {
  /// Places in the listing.
  private(set) var games: [Int32]
  /// Ascending; which of `games` each season has.
  private(set) var seasons: [(season: Int32, games: Range<Int>)] = []
  /// The games of two teams on one day, where there are several: ranges of `games`.
  private(set) var rematches: [Range<Int>] = []

  /// A game's day and teams in one number, by which games are sorted, and the game.
  private struct Key {
    let value: UInt64
    let game: Int32
  }

  init(_ listing: GameListing) {
    games = Self.bySeason(listing.season, &seasons)
    let ranks = TeamRanks(listing.columns)
    for (_, range) in seasons {
      var keys = games[range].map { game in
        Key(value: ranks.key(listing.columns, Int(game)), game: game)
      }
      sort(&keys)
      for (offset, key) in keys.enumerated() { games[range.lowerBound + offset] = key.game }
      noteRematches(keys, from: range.lowerBound)
    }
    for range in rematches { sortRematches(range, listing) }
  }

  /// Leaves some of the games out.
  ///
  /// - Parameter left: places in the listing.
  func omitting(_ left: Set<Int32>) -> GameOrder {
    guard !left.isEmpty else { return self }
    var order = self
    order.games = []
    order.seasons = []
    for (season, range) in seasons {
      let start = order.games.count
      order.games += games[range].filter { !left.contains($0) }
      order.seasons.append((season, start..<order.games.count))
    }
    order.rematches = []
    return order
  }

  /// Places by season, in each as they are listed.
  private static func bySeason(
    _ labels: [Int32], _ seasons: inout [(season: Int32, games: Range<Int>)]
  ) -> [Int32] {
    var counts: [Int32: Int] = [:]
    var previous: Int32?
    var run = 0
    // Rows of a season mostly stand together.
    for label in labels {
      if label != previous {
        if let previous { counts[previous, default: 0] += run }
        (previous, run) = (label, 0)
      }
      run += 1
    }
    if let previous { counts[previous, default: 0] += run }
    var ends: [Int32: Int] = [:]
    var start = 0
    for (season, count) in counts.sorted(by: { $0.key < $1.key }) {
      seasons.append((season, start..<start + count))
      ends[season] = start
      start += count
    }
    guard seasons.count > 1 else { return labels.indices.map(Int32.init) }
    var games = [Int32](repeating: 0, count: labels.count)
    var (label, next) = (labels[0], ends[labels[0]]!)
    for (game, season) in labels.enumerated() {
      if season != label {
        ends[label] = next
        (label, next) = (season, ends[season]!)
      }
      games[next] = Int32(game)
      next += 1
    }
    return games
  }

  /// Most files are in order, or nearly.
  private func sort(_ keys: inout [Key]) {
    let isSorted = keys.indices.dropFirst().allSatisfy { keys[$0 - 1].value <= keys[$0].value }
    if isSorted { return }
    keys.sort { ($0.value, $0.game) < ($1.value, $1.game) }
  }

  private mutating func noteRematches(_ keys: [Key], from start: Int) {
    var first = 0
    for place in keys.indices.dropFirst() {
      if keys[place].value == keys[place - 1].value { continue }
      if place - first > 1 { rematches.append(start + first..<start + place) }
      first = place
    }
    if keys.count - first > 1 { rematches.append(start + first..<start + keys.count) }
  }

  private mutating func sortRematches(_ range: Range<Int>, _ listing: GameListing) {
    let values: [(game: Game, place: Int32)] = games[range].map {
      (listing.game(Int($0)), $0)
    }
    let sorted = values.sorted { one, other in
      one.game == other.game ? one.place < other.place : one.game < other.game
    }
    for (offset, value) in sorted.enumerated() {
      games[range.lowerBound + offset] = value.place
    }
  }
}

/// Packs a day and two teams into one number that sorts as they do.
private struct TeamRanks {
  /// Bits of a team: two of them leave 10 for the day, of which there are 400.
  private static let bits = 27
  /// By id, where ids do not fit by themselves.
  private var ranks: [Int64: UInt64]?

  init(_ columns: GameColumns) {
    guard (columns.teamB.max() ?? 0) >> Self.bits > 0 else { return }
    let ids = Set(columns.teamA).union(columns.teamB).sorted()
    ranks = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, UInt64($0)) })
  }

  func key(_ columns: GameColumns, _ game: Int) -> UInt64 {
    let day = UInt64(columns.day[game]) << UInt64(2 * Self.bits)
    let teamA = rank(columns.teamA[game]) << UInt64(Self.bits)
    return day | teamA | rank(columns.teamB[game])
  }

  private func rank(_ id: Int64) -> UInt64 {
    guard let ranks else { return UInt64(id) }
    return ranks[id] ?? 0
  }
}
