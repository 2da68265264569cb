internal import Glibc

extension ChildProcess {
  /// Hands over bytes, all of them.
  ///
  /// - Parameters:
  ///   - timeout: how long the child may take to read on.
  ///   - outputLimit: how many bytes it may write meanwhile.
  /// - Throws: `.unasked` where it writes and may not, `.endless` where it writes more than it may, `.late`,
  ///   `.ended`, `.interrupted`.
  public func send(
    _ bytes: [UInt8], timeout: Duration, outputLimit: Int = 0
  ) throws(ProcessFailure) {
    try stopIfInterrupted()
    drain()
    var sent = 0
    var patience = Patience(timeout)
    while sent < bytes.count {
      guard received.count <= outputLimit else {
        let text = Self.text(of: received)
        throw outputLimit > 0 ? .endless(text) : .unasked(text)
      }
      guard output >= 0 else { throw .ended(endAfterClosing()) }
      let count = unsafe bytes.withUnsafeBytes {
        unsafe write(input, $0.baseAddress! + sent, bytes.count - sent)
      }
      if count > 0 {
        sent += count
        patience.restart()
      } else if errno == EAGAIN {
        try wait(forRoomToWrite: true, &patience)
      } else if errno != EINTR {
        throw .ended(endAfterClosing())
      }
    }
  }

  /// Waits for a line, and takes it, without its line break.
  ///
  /// - Parameters:
  ///   - limit: how many bytes an answer can have.
  ///   - timeout: how long it may take from when the child has read what it was sent.
  /// - Throws: `.endless` beyond the limit, `.late`, `.ended`, `.interrupted`.
  public func receiveLine(limit: Int, timeout: Duration) throws(ProcessFailure) -> [UInt8] {
    var patience = Patience(timeout)
    var searched = 0
    while true {
      if let lineBreak = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(received[..<lineBreak])
        received.removeSubrange(...lineBreak)
        return line
      }
      searched = received.count
      guard received.count <= limit else { throw .endless(Self.text(of: received)) }
      guard output >= 0 else { throw .ended(endAfterClosing()) }
      try wait(forRoomToWrite: false, &patience)
    }
  }

  /// Closes its standard input, waits for its end, and takes all that it has written.
  ///
  /// - Parameters:
  ///   - limit: how many bytes it may write.
  ///   - timeout: how long it may take.
  /// - Throws: `.endless` beyond the limit, `.late`, `.interrupted`; the child is ended then. `.ended`
  ///   where it did not exit with status 0.
  public func finish(limit: Int, timeout: Duration) throws(ProcessFailure) -> [UInt8] {
    closeInput()
    var patience = Patience(timeout)
    do throws(ProcessFailure) {
      while output >= 0 {
        guard received.count <= limit else { throw .endless(Self.text(of: received)) }
        try wait(forRoomToWrite: false, &patience)
      }
    } catch {
      kill()
      throw error
    }
    let written = received
    // It may have closed its output and be at work still.
    let ending = end(grace: patience.end - ContinuousClock.now)
    guard ending == .exited(status: 0) else { throw .ended(ending) }
    return written
  }
}
