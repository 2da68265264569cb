public import Time

/// A change of an alias on record: from then on it names a run.
public struct AliasEntry: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    case promoted
    case rolledBack = "rolled_back"
  }

  /// UUID version 7, made before the alias was changed.
  public let changeID: String
  /// Without its mark.
  public let alias: String
  public let kind: Kind
  public let runID: String
  /// The run that it named before; nil where it named none.
  public let previousRunID: String?
  public let time: Instant
  /// Who changed it; nil where nobody said.
  public let actor: String?
  public let reason: String?
  /// UUID of the test that the run had won; nil without one.
  public let testID: String?

  public init(
    changeID: String, alias: String, kind: Kind, runID: String, previousRunID: String?,
    time: Instant, actor: String? = nil, reason: String? = nil, testID: String? = nil
  ) {
    (self.changeID, self.alias, self.kind) = (changeID, alias, kind)
    (self.runID, self.previousRunID, self.time) = (runID, previousRunID, time)
    (self.actor, self.reason, self.testID) = (actor, reason, testID)
  }
}

extension AliasEntry {
  /// An id for a change that is about to be made.
  public static func newID(at time: Instant) -> String {
    var generator = SystemRandomNumberGenerator()
    return UUID7.text(at: time, using: &generator)
  }
}
