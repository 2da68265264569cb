internal import League

/// Where and how a model breaks a promise.
public struct Breach: Sendable, Equatable {
  /// The first day on which it shows; nil where the fault itself says where it is.
  public struct Day: Sendable, Equatable {
    public let season: Int
    public let number: Int
    /// The game whose answer it is.
    public let gameID: String

    init(of game: GameID) {
      (season, number, gameID) = (game.season, Int(game.day), game.description)
    }
  }

  public let day: Day?
  public let fact: String

  public init(day: Day?, fact: String) {
    (self.day, self.fact) = (day, fact)
  }
}

/// The outcome of trying a promise.
public enum Verdict: Sendable, Equatable {
  case kept
  case broken(Breach)
  /// The model had no answers to try it on.
  case untried
}
