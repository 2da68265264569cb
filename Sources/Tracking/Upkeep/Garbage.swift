/// Something in a folder of runs that nobody needs any more.
public struct Garbage: Sendable, Equatable {
  public enum Kind: String, Sendable {
    /// The unfinished folder of a process that died while it saved a run.
    case incomplete
    /// A deleted run.
    case trashed
    /// The rest of a removal that did not end.
    case halfRemoved = "half_removed"
  }

  public let kind: Kind
  public let path: String
  /// Bytes of its files.
  public let size: Int
}
