internal import Faults
internal import League

/// The slots of a bracket that is known by its seeds alone.
///
/// In each region the best plays the worst, the second the second worst and so on, and winners meet
/// so that the best two can only meet in the region's last game; then W plays X and Y plays Z. Teams
/// that share a seed but for a letter play for it. Slots are named as Kaggle names them.
enum StandardSlots {
  /// - Throws: ``Fault`` where the seeds are not those of such a bracket.
  static func slots(of entries: BracketEntries) throws(Fault) -> [Slot] {
    let season = entries.season
    var playIns: [Slot] = []
    var regions: [String: [Int: String]] = [:]
    let groups = Dictionary(grouping: entries.seeds) { seed in
      seed.seed.last?.isLetter == true ? String(seed.seed.dropLast()) : seed.seed
    }
    for (place, seeds) in groups.sorted(by: { $0.key < $1.key }) {
      // Whatever is odd about a single seed, the draft's checks will say.
      guard let seed = seeds.first, seed.number > 0 else { continue }
      let name = seeds.count == 1 ? seed.seed : place
      if seeds.count > 1 { playIns.append(try playIn(season, place, seeds)) }
      if let other = regions[seed.region, default: [:]].updateValue(name, forKey: Int(seed.number))
      {
        throw fault(season, "seeds \(other) and \(name) are the same place")
      }
    }
    guard !regions.isEmpty else { return [] }
    let count = try size(season, regions)
    var slots = playIns
    var winners: [(name: String, source: String)] = []
    for (region, seeds) in regions.sorted(by: { $0.key < $1.key }) {
      let games = self.slots(season, region, seeds, count)
      slots += games
      winners.append((region, games.last?.name ?? seeds[1]!))
    }
    return slots + finals(season, winners, rounds: count.trailingZeroBitCount)
  }

  private static func playIn(
    _ season: Int, _ place: String, _ seeds: [Seed]
  ) throws(Fault) -> Slot {
    let names = seeds.map(\.seed).sorted()
    guard names.count == 2 else {
      throw fault(
        season, "\(names.count) teams have seed \(place) (\(names.joined(separator: ", ")))")
    }
    return Slot(
      season: Int32(clamping: season), name: place, strongSeed: names[0], weakSeed: names[1])
  }

  /// How many seeds each region has.
  private static func size(
    _ season: Int, _ regions: [String: [Int: String]]
  ) throws(Fault) -> Int {
    guard regions.count.nonzeroBitCount == 1 else {
      throw fault(season, "seeds of \(regions.count) regions")
    }
    let count = regions.values.map(\.count).max() ?? 0
    for (region, seeds) in regions.sorted(by: { $0.key < $1.key }) {
      if let lacking = (1...max(1, count)).first(where: { seeds[$0] == nil }) {
        throw fault(season, "region \(region) has no seed \(lacking)")
      }
    }
    guard count.nonzeroBitCount == 1 else {
      throw fault(season, "regions of \(count) seeds")
    }
    return count
  }

  /// A region's games, round by round.
  private static func slots(
    _ season: Int, _ region: String, _ seeds: [Int: String], _ count: Int
  ) -> [Slot] {
    var slots: [Slot] = []
    var sources = (1...count).map { seeds[$0]! }
    var round = 1
    while sources.count > 1 {
      let half = sources.count / 2
      let games = (0..<half).map { place in
        Slot(
          season: Int32(clamping: season), name: "R\(round)\(region)\(place + 1)",
          strongSeed: sources[place], weakSeed: sources[sources.count - 1 - place])
      }
      slots += games
      sources = games.map(\.name)
      round += 1
    }
    return slots
  }

  /// The games between regions: neighbours in the alphabet, and so on up to the final, "CH".
  ///
  /// - Parameters:
  ///   - winners: by region, where its winner comes from.
  ///   - rounds: those within the regions.
  private static func finals(
    _ season: Int, _ winners: [(name: String, source: String)], rounds: Int
  ) -> [Slot] {
    var slots: [Slot] = []
    var round = rounds
    var sides = winners
    while sides.count > 1 {
      round += 1
      let isFinal = sides.count == 2
      sides = stride(from: 0, to: sides.count, by: 2).map { place in
        let (upper, lower) = (sides[place], sides[place + 1])
        let name = upper.name + lower.name
        let slot = "R\(round)\(isFinal ? "CH" : name)"
        slots.append(
          Slot(
            season: Int32(clamping: season), name: slot, strongSeed: upper.source,
            weakSeed: lower.source))
        return (name, slot)
      }
    }
    return slots
  }

  private static func fault(_ season: Int, _ fact: String) -> Fault {
    Fault(
      .badData, at: .part("season \(season)"),
      "\(fact), of which no standard bracket can be made", remedy: .importSlots)
  }
}
