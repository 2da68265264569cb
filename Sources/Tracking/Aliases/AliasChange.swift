/// The change of an alias when a run was promoted, or a promotion taken back.
public struct AliasChange: Sendable, Equatable {
  public let alias: String
  /// The run that it names now.
  public let runID: String
  /// The run that it named before; nil where there was no such alias, the same where nothing changed.
  public let previousRunID: String?
}
