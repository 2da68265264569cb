/// How much JSON a reader takes in.
public struct JSONLimits: Sendable {
  /// A longer text is refused before it is looked at.
  public var bytes: Int
  /// How deep arrays and objects may lie within each other; a stack of 512 KiB holds 128 readings.
  public var depth: Int
  /// Whether `NaN`, `Infinity` and `-Infinity` are numbers, as some programs write them.
  public var acceptsNonFinite: Bool

  /// 16 MiB, far more than any record, configuration or manifest has.
  public static let standard = JSONLimits()
  /// 256 MiB, for files of models.
  public static let large = JSONLimits(bytes: 1 << 28)

  /// How much of a file is enough to see that it is too long.
  public var bytesToRead: Int { bytes + 1 }

  public init(bytes: Int = 1 << 24, depth: Int = 64, acceptsNonFinite: Bool = false) {
    (self.bytes, self.depth) = (bytes, depth)
    self.acceptsNonFinite = acceptsNonFinite
  }
}
