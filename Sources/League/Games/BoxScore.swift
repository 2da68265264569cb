/// One team's counts in a game.
public struct BoxScore: Sendable, Equatable {
  public var fieldGoalsMade: Int32
  public var fieldGoalsAttempted: Int32
  public var threesMade: Int32
  public var threesAttempted: Int32
  public var freeThrowsMade: Int32
  public var freeThrowsAttempted: Int32
  public var offensiveRebounds: Int32
  public var defensiveRebounds: Int32
  public var assists: Int32
  public var turnovers: Int32
  public var steals: Int32
  public var blocks: Int32
  public var fouls: Int32

  public init(
    fieldGoalsMade: Int32, fieldGoalsAttempted: Int32, threesMade: Int32, threesAttempted: Int32,
    freeThrowsMade: Int32, freeThrowsAttempted: Int32, offensiveRebounds: Int32,
    defensiveRebounds: Int32, assists: Int32, turnovers: Int32, steals: Int32, blocks: Int32,
    fouls: Int32
  ) {
    self.fieldGoalsMade = fieldGoalsMade
    self.fieldGoalsAttempted = fieldGoalsAttempted
    self.threesMade = threesMade
    self.threesAttempted = threesAttempted
    self.freeThrowsMade = freeThrowsMade
    self.freeThrowsAttempted = freeThrowsAttempted
    self.offensiveRebounds = offensiveRebounds
    self.defensiveRebounds = defensiveRebounds
    self.assists = assists
    self.turnovers = turnovers
    self.steals = steals
    self.blocks = blocks
    self.fouls = fouls
  }
}

/// Both teams' counts in a game.
public struct BoxScores: Sendable, Equatable {
  public var teamA: BoxScore
  public var teamB: BoxScore

  public init(teamA: BoxScore, teamB: BoxScore) {
    self.teamA = teamA
    self.teamB = teamB
  }

  /// These box scores with the teams named in the other order.
  public var swapped: BoxScores { BoxScores(teamA: teamB, teamB: teamA) }
}
