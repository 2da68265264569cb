public import Faults
public import League

/// A tournament's bracket: who may meet whom, and in which round.
///
///     let bracket = try Bracket(try source.bracketEntries(season: 2024))
///
/// Teams and games stand as brackets are drawn: the teams of every game are neighbours.
public struct Bracket: Sendable, Equatable {
  /// A team, where it enters.
  public struct Entrant: Sendable, Equatable {
    public let team: Int64
    /// As the source writes it, such as "W16a".
    public let seed: String
    /// Within the region, 1 the best.
    public let number: Int
    /// The seed's first letter.
    public let region: String
  }

  /// Where one team of a game comes from.
  public enum Side: Sendable, Equatable {
    /// A place in ``entrants``.
    case entrant(Int)
    /// The winner of a game: a place in ``games``.
    case winner(Int)
  }

  public struct Game: Sendable, Equatable {
    /// The slot's name, such as "R1W1".
    public let slot: String
    /// 1 for the first round that all of the bracket is in; 0 for the play-ins before it.
    public internal(set) var round: Int
    public let upper: Side
    public let lower: Side
    /// Who may play in it: places in ``Bracket/entrants``, the upper side's before the lower's.
    public let entrants: Range<Int>
  }

  public let season: Int
  /// From the top of the drawing to its bottom.
  public let entrants: [Entrant]
  /// Each after those that its teams come from; the last is the final.
  public let games: [Game]
  /// From the first that all of the bracket is in to the final, 1 or more.
  public let rounds: Int
  /// Whether it is the standard bracket of the seeds, because no source told of slots.
  public let isDerived: Bool

  /// - Throws: ``Fault`` where seeds and slots leave open who meets whom, or contradict
  ///   each other.
  public init(_ entries: BracketEntries) throws(Fault) {
    isDerived = entries.slots.isEmpty
    let slots = isDerived ? try StandardSlots.slots(of: entries) : entries.slots
    let draft = try BracketDraft(season: entries.season, seeds: entries.seeds, slots: slots)
    let assembly = BracketAssembly(draft)
    season = entries.season
    entrants = assembly.entrants
    (games, rounds) = assembly.gamesByRound()
  }

  /// Whether some teams play for a place in the first round.
  public var hasPlayIns: Bool { games.contains { $0.round == 0 } }

  /// The teams that one side of a game may bring.
  public func entrants(of side: Side) -> Range<Int> {
    switch side {
    case .entrant(let place): place..<place + 1
    case .winner(let game): games[game].entrants
    }
  }
}
