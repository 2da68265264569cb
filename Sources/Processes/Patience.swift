/// How long a child is waited for: a time that begins anew whenever it has read some of its input.
///
/// So a child that reads slowly but steadily is not late, however long the whole takes; and since input
/// is finite, it is not waited for without end.
struct Patience {
  private let timeout: Duration
  private(set) var end: ContinuousClock.Instant
  /// Bytes of its input that the child had not read when it was last looked at.
  private var unread = Int.max

  init(_ timeout: Duration) {
    self.timeout = timeout
    end = ContinuousClock.now + timeout
  }

  /// - Parameter count: how many bytes of its input the child has not read yet.
  mutating func renew(unread count: Int) {
    if count < unread, unread != .max { end = ContinuousClock.now + timeout }
    unread = count
  }

  /// Begins anew, with more input for the child.
  mutating func restart() { self = Patience(timeout) }
}
