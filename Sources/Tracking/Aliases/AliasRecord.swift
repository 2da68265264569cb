/// Why an alias is changed, and for which league: what the history is to say of it.
public struct AliasOccasion: Sendable, Equatable {
  /// Made before the change, so that a repeated write of it is seen.
  public let changeID: String
  /// UUID of the league whose games the run is used for.
  public let leagueID: String
  /// Who changes it; nil where nobody said.
  public var actor: String?
  public var reason: String?
  /// The test between models that the run has won; nil without one.
  public var testID: String?

  public init(
    changeID: String, leagueID: String, actor: String? = nil, reason: String? = nil,
    testID: String? = nil
  ) {
    (self.changeID, self.leagueID) = (changeID, leagueID)
    (self.actor, self.reason, self.testID) = (actor, reason, testID)
  }
}

/// A change of an alias, as the history of a league has it.
///
/// It is written with the change itself, in one file, and from there into a ledger: whenever the process
/// dies, the history can be completed.
public struct AliasRecord: Sendable, Equatable, Codable {
  public enum Kind: String, Sendable, Codable {
    case promoted
    case rolledBack = "rolled_back"
  }

  public let changeID: String
  public let leagueID: String
  public let alias: String
  public let kind: Kind
  /// The run that the alias names from then on.
  public let runID: String
  public let previousRunID: String?
  /// UTC, RFC 3339.
  public let changedAt: String
  public let actor: String?
  public let reason: String?
  public let testID: String?

  enum CodingKeys: String, CodingKey {
    case alias, kind, reason
    case changeID = "change_id"
    case leagueID = "league_id"
    case runID = "run_id"
    case previousRunID = "previous_run_id"
    case changedAt = "changed_at"
    case actor = "changed_by"
    case testID = "test_id"
  }

  init(_ occasion: AliasOccasion, _ kind: Kind, _ change: AliasChange, at time: String) {
    (changeID, leagueID) = (occasion.changeID, occasion.leagueID)
    (alias, self.kind, runID) = (change.alias, kind, change.runID)
    (previousRunID, changedAt) = (change.previousRunID, time)
    (actor, reason, testID) = (occasion.actor, occasion.reason, occasion.testID)
  }
}
