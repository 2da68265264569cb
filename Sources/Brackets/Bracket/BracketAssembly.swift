internal import League

/// Puts a draft's teams and games in the order in which brackets are drawn.
///
/// Within a region the weaker half of each game is upside down, so that the best two seeds stand at
/// top and bottom: 1-16, 8-9, 5-12, 4-13, 6-11, 3-14, 7-10, 2-15.
struct BracketAssembly {
  private let draft: BracketDraft
  private(set) var entrants: [Bracket.Entrant] = []
  private var games: [Bracket.Game] = []
  /// The region of each slot whose teams are all of one.
  private var regions: [String: String] = [:]

  init(_ draft: BracketDraft) {
    self.draft = draft
    _ = findRegion(of: draft.final)
    _ = place(draft.final, isTurned: false)
  }

  private mutating func findRegion(of source: String) -> String? {
    guard let slot = draft.slots[source] else { return draft.seeds[source]?.region }
    let strong = findRegion(of: slot.strongSeed)
    let weak = findRegion(of: slot.weakSeed)
    guard let strong, strong == weak else { return nil }
    regions[source] = strong
    return strong
  }

  private mutating func place(_ source: String, isTurned: Bool) -> Bracket.Side {
    guard let slot = draft.slots[source] else { return .entrant(enter(draft.seeds[source]!)) }
    let first = entrants.count
    // A team's first game shows the better seed above, and regions stand side by side.
    let hasTeams = draft.seeds[slot.strongSeed] != nil || draft.seeds[slot.weakSeed] != nil
    let turns = !hasTeams && regions[source] != nil
    let order =
      turns && isTurned ? [slot.weakSeed, slot.strongSeed] : [slot.strongSeed, slot.weakSeed]
    let upper = place(order[0], isTurned: turns && isTurned)
    let lower = place(order[1], isTurned: turns)
    games.append(
      Bracket.Game(
        slot: slot.name, round: 0, upper: upper, lower: lower, entrants: first..<entrants.count))
    return .winner(games.count - 1)
  }

  private mutating func enter(_ seed: Seed) -> Int {
    entrants.append(
      Bracket.Entrant(
        team: seed.team, seed: seed.seed, number: Int(seed.number), region: seed.region))
    return entrants.count - 1
  }

  /// The games with their rounds, and how many rounds there are: as many as are full, seen from the
  /// final. What comes before a full round are play-ins.
  func gamesByRound() -> (games: [Bracket.Game], rounds: Int) {
    var depths = [Int](repeating: 0, count: games.count)
    for (place, game) in games.enumerated().reversed() {
      for case .winner(let earlier) in [game.upper, game.lower] {
        depths[earlier] = depths[place] + 1
      }
    }
    let counts = depths.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    // At most 2^10 teams may enter.
    let rounds = (0...10).first { counts[$0] != 1 << $0 } ?? 10
    var games = games
    for place in games.indices { games[place].round = max(0, rounds - depths[place]) }
    return (games, rounds)
  }
}

extension Seed {
  /// The seed's first letter: "W" of "W16a".
  var region: String { String(seed.prefix(1)) }
}
