internal import Faults
internal import League
internal import Wording

/// Seeds and slots that make one bracket: each seed is a team's, each but the final leads to one slot.
struct BracketDraft {
  /// Twice and more what any tournament has; the work grows with the square.
  static let mostTeams = 1024

  let season: Int
  private(set) var seeds: [String: Seed] = [:]
  private(set) var slots: [String: Slot] = [:]
  /// The slot that no other waits for.
  private(set) var final = ""
  /// By seed or slot, the slot that waits for it.
  private var uses: [String: String] = [:]

  /// - Throws: ``Fault`` at the first fault.
  init(season: Int, seeds: [Seed], slots: [Slot]) throws(Fault) {
    self.season = season
    try take(seeds)
    try take(slots)
    for slot in slots { try connect(slot) }
    try requireUse(of: seeds)
    final = try findFinal(slots)
    try requirePath(from: slots)
  }

  private mutating func take(_ seeds: [Seed]) throws(Fault) {
    guard !seeds.isEmpty else {
      throw Fault(
        .missing, at: .part("season \(season)"), "no seeds", remedy: .importTournament)
    }
    guard (2...Self.mostTeams).contains(seeds.count) else {
      throw fault(
        "found \(NumberFormat.counted(seeds.count, "seed"))",
        "a bracket has 2 to \(Self.mostTeams)")
    }
    var seedOfTeam: [Int64: String] = [:]
    for seed in seeds {
      guard seed.number > 0 else {
        throw fault(
          "team \(seed.team) has seed \"\(seed.seed)\"",
          "expected a region's letter and a number, "
            + "such as W01 or W16a")
      }
      if let other = seedOfTeam.updateValue(seed.seed, forKey: seed.team) {
        throw fault("team \(seed.team) has seeds \(other) and \(seed.seed)", "expected one")
      }
      if let other = self.seeds.updateValue(seed, forKey: seed.seed) {
        throw fault(
          "teams \(other.team) and \(seed.team) both have seed \(seed.seed)", "expected one")
      }
    }
  }

  private mutating func take(_ slots: [Slot]) throws(Fault) {
    for slot in slots {
      if let seed = seeds[slot.name] {
        throw fault(
          "\(slot.name) is a slot and the seed of team \(seed.team)",
          "expected play-in seeds to end in a letter, such as \(slot.name)a")
      }
      guard self.slots.updateValue(slot, forKey: slot.name) == nil else {
        throw fault("slot \(slot.name) stands twice", "expected each once")
      }
    }
  }

  private mutating func connect(_ slot: Slot) throws(Fault) {
    for source in [slot.strongSeed, slot.weakSeed] {
      guard seeds[source] != nil || slots[source] != nil else {
        let near = Suggestion.nearest(to: source, among: (Array(seeds.keys) + slots.keys).sorted())
        throw fault(
          "slot \(slot.name) waits for \(source), which is neither a team's seed nor a slot",
          "expected one of the two" + (near.map { ", such as \($0)" } ?? ""))
      }
      if let other = uses.updateValue(slot.name, forKey: source) {
        let both = other == slot.name ? "slot \(other) twice" : "slots \(other) and \(slot.name)"
        throw fault("\(source) leads to \(both)", "expected one")
      }
    }
  }

  private func requireUse(of seeds: [Seed]) throws(Fault) {
    for seed in seeds where uses[seed.seed] == nil {
      throw fault(
        "no slot waits for seed \(seed.seed), team \(seed.team)", "expected every team to play")
    }
  }

  private func findFinal(_ slots: [Slot]) throws(Fault) -> String {
    let ends = slots.map(\.name).filter { uses[$0] == nil }
    guard let end = ends.first else {
      throw fault("every slot leads to another", "expected one to be the final")
    }
    guard ends.count == 1 else {
      throw fault(
        "slots \(ends.prefix(4).joined(separator: ", "))\(ends.count > 4 ? "…" : "") lead to no "
          + "other", "expected only the final to")
    }
    return end
  }

  /// With one use each and one final, whatever does not lead there leads in a circle.
  private func requirePath(from slots: [Slot]) throws(Fault) {
    var reached: Set<String> = []
    var waiting = [final]
    while let name = waiting.popLast() {
      guard let slot = self.slots[name], reached.insert(name).inserted else { continue }
      waiting += [slot.strongSeed, slot.weakSeed]
    }
    guard let lost = slots.first(where: { !reached.contains($0.name) }) else { return }
    throw fault(
      "slot \(lost.name) waits in a circle for itself", "expected it to lead to \(final)")
  }

  private func fault(_ fact: String, _ expectation: String) -> Fault {
    Fault(
      .badData, at: .part("season \(season)"), fact, remedy: .mendBracket(expectation))
  }
}
