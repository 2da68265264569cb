/// How a game ended.
public struct GameResult: Sendable, Equatable {
  /// Points of each team, overtimes included, 0 or more.
  public var scoreA: Int32
  public var scoreB: Int32
  /// Overtime periods played; ``outcomeAlone`` where the scores say no more than who won.
  public var overtimes: Int8

  public init(scoreA: Int32, scoreB: Int32, overtimes: Int8 = 0) {
    self.scoreA = scoreA
    self.scoreB = scoreB
    self.overtimes = overtimes
  }

  /// The overtimes of a game of which only the outcome is known: 1 to 0 for a win, 0 to 0 for a tie.
  public static let outcomeAlone: Int8 = -1

  /// Whether the scores are points of the game.
  public var hasScores: Bool { overtimes != Self.outcomeAlone }

  /// Points by which A won; negative where B did.
  public var margin: Int32 { scoreA &- scoreB }

  /// Whether both teams have as many points; overtimes aside.
  func hasScore(of other: GameResult) -> Bool {
    (scoreA, scoreB) == (other.scoreA, other.scoreB)
  }

  /// 1 where A won, 0 where B did, 1/2 for a tie.
  public var outcome: Double {
    margin > 0 ? 1 : margin < 0 ? 0 : 0.5
  }
}
