/// One season's games of a store with an import's laid over them.
struct SeasonMerge {
  private(set) var merged: SeasonContents
  private(set) var addedGames = 0
  private(set) var updatedGames = 0
  private(set) var unchangedGames = 0
  private(set) var removedGames = 0
  /// Games that were added beside stored ones of the same teams and day with another score.
  private(set) var secondGames: [(added: Game, beside: Game)] = []

  private let isReplacing: Bool
  private let pairsMeetOnce: Bool

  /// - Parameters:
  ///   - isReplacing: whether stored games that the import lacks are dropped.
  ///   - pairsMeetOnce: whether a game with another score is a correction, not another game.
  init(
    _ existing: SeasonContents, _ incoming: SeasonContents, isReplacing: Bool, pairsMeetOnce: Bool
  ) {
    self.isReplacing = isReplacing
    self.pairsMeetOnce = pairsMeetOnce
    merged = existing
    merged.startDate = incoming.startDate ?? existing.startDate
    guard existing.columns != incoming.columns || existing.boxScores != incoming.boxScores else {
      unchangedGames = existing.gameCount
      return
    }
    var games: [Game] = []
    let (old, new) = (existing.games, incoming.games)
    var (oldStart, newStart) = (0, 0)
    while oldStart < old.count || newStart < new.count {
      let (oldKey, newKey) = (old.pairingKey(at: oldStart), new.pairingKey(at: newStart))
      let pairing = oldKey < newKey ? oldKey : newKey
      let oldEnd = old.end(of: pairing, from: oldStart)
      let newEnd = new.end(of: pairing, from: newStart)
      games += merge(Array(old[oldStart..<oldEnd]), Array(new[newStart..<newEnd]))
      (oldStart, newStart) = (oldEnd, newEnd)
    }
    merged = SeasonContents(
      season: existing.season, startDate: merged.startDate, ordered: games)
  }

  /// The games of one pairing: stored ones keep their order, so that ids stay; new ones follow. Where all
  /// are numbered, the numbers order them.
  private mutating func merge(_ old: [Game], _ new: [Game]) -> [Game] {
    let partners = RematchPartners(
      old, new, takesCorrections: pairsMeetOnce || isReplacing
    ).partners
    var games: [Game] = []
    for (place, game) in old.enumerated() {
      guard let partner = partners.firstIndex(of: place) else {
        if isReplacing { removedGames += 1 } else { games.append(game) }
        continue
      }
      let updated = isReplacing ? new[partner] : game.updated(by: new[partner])
      if updated == game { unchangedGames += 1 } else { updatedGames += 1 }
      games.append(updated)
    }
    for (place, game) in new.enumerated() where partners[place] == nil {
      addedGames += 1
      games.append(game)
      if !isReplacing, game.result != nil, let other = old.first(where: { $0.isPlayedUnnumbered }) {
        secondGames.append((game, other))
      }
    }
    let isNumbered = games.allSatisfy { $0.number != 0 }
    return isNumbered ? games.sorted { $0.number < $1.number } : games
  }
}

/// Which stored game each incoming one of the same teams and day is.
private struct RematchPartners {
  /// For each incoming game the place of its stored one; nil for a game that the store lacks.
  private(set) var partners: [Int?]
  private let old: [Game]
  private let new: [Game]

  /// By number where both have one; else by score and order. A result fills in a game without one; a
  /// game without a result takes none back.
  ///
  /// - Parameter takesCorrections: whether another score is one of a game that has no other partner.
  init(_ old: [Game], _ new: [Game], takesCorrections: Bool) {
    (self.old, self.new) = (old, new)
    partners = Array(repeating: nil, count: new.count)
    guard !old.isEmpty else { return }
    match { $0.number != 0 && $0.number == $1.number }
    match { $0 == $1 }
    match { one, other in
      other.result.map { one.result?.hasScore(of: $0) ?? false } ?? false
    }
    match { $0.result == nil && $1.result != nil }
    match { $0.result == nil && $1.result == nil }
    match { $0.result != nil && $1.result == nil }
    if takesCorrections { match { _, _ in true } }
  }

  /// Pairs games that have no partner yet, in order.
  private mutating func match(_ isSame: (Game, Game) -> Bool) {
    for place in new.indices where partners[place] == nil {
      partners[place] = old.indices.first { candidate in
        let (one, other) = (old[candidate], new[place])
        let isOther = one.number != 0 && other.number != 0 && one.number != other.number
        return !isOther && !partners.contains(candidate) && isSame(one, other)
      }
    }
  }
}

extension Game {
  /// A stored game with what an import says of it: a result stays where the import has none, and box
  /// scores stay with a game that ended as it did before.
  fileprivate func updated(by new: Game) -> Game {
    guard let newResult = new.result else { return result == nil ? new.numbered(as: self) : self }
    var game = new.numbered(as: self)
    if game.boxScores == nil, result?.hasScore(of: newResult) ?? false {
      game.boxScores = boxScores
    }
    return game
  }

  private func numbered(as other: Game) -> Game {
    var game = self
    if game.number == 0 { game.number = other.number }
    return game
  }

  fileprivate var isPlayedUnnumbered: Bool { result != nil && number == 0 }
}

extension [Game] {
  fileprivate typealias PairingKey = (Int32, Int64, Int64)

  /// Beyond the end comes what is later than all games.
  fileprivate func pairingKey(at place: Int) -> PairingKey {
    guard place < count else { return (.max, .max, .max) }
    return (self[place].day, self[place].teamA, self[place].teamB)
  }

  fileprivate func end(of pairing: PairingKey, from start: Int) -> Int {
    var end = start
    while end < count, pairingKey(at: end) == pairing { end += 1 }
    return end
  }
}
