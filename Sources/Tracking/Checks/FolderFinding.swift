/// Something in a folder of runs that is no whole run, or not only once.
public struct FolderFinding: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// A process died while it saved a run, removed one or changed a record.
    case unfinished
    /// A run that lacks a file, or whose files cannot be read.
    case torn
    /// Nothing of almanac's.
    case foreign
    /// A second run of an id.
    case duplicate
    /// A process is saving a run just now; nothing is wrong.
    case inProgress = "in_progress"
  }

  public let kind: Kind
  public let path: String
  /// The finding, in words.
  public let fact: String
  /// Where it was moved; nil where it was left.
  public internal(set) var movedTo: String?

  public var isProblem: Bool { kind != .inProgress }
}
