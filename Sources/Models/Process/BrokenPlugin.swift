public import Faults

/// A folder with a `plugin.json` that is no model.
public struct BrokenPlugin: Sendable {
  /// The names by which a person may call it: the folder's, and the manifest's where it can be made
  /// out.
  public let names: [String]
  /// Says which file, and what is wrong with it.
  public let error: Fault
}
