public import Time

/// One shot of a session.
public struct Shot: Sendable, Equatable {
  /// When it was hit; nil where the device doesn't say.
  public var time: Instant?
  /// Its place in the session, from 1.
  public var order: Int
  /// The club by the table of spellings, such as `7i`; empty where the file has none.
  public var club: String
  public var readings: Readings
  /// The reason why it does not count; nil for one that does.
  public var exclusion: String?
  public var tag: String?

  public init(
    time: Instant?, order: Int, club: String, readings: Readings, exclusion: String? = nil,
    tag: String? = nil
  ) {
    (self.time, self.order, self.club) = (time, order, club)
    (self.readings, self.exclusion, self.tag) = (readings, exclusion, tag)
  }
}
