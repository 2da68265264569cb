internal import Glibc

/// A child process that is spoken to in lines, in a process group of its own.
///
/// Nothing here waits for good: while it writes it reads what the child writes at the same time, so that
/// neither waits for the other. It is ended, with its own children, when its owner lets go of it.
final class PluginProcess {
  /// Why there is no answer.
  enum Failure: Error, Equatable {
    case cannotStart(reason: String)
    case ended(Ending)
    case late
    /// What it wrote before it was asked.
    case unasked(String)
    /// The beginning of a line that is longer than any answer.
    case endless(String)
    case interrupted
  }

  enum Ending: Equatable {
    case exited(status: Int32)
    case killed(signal: Int32)
    /// It lives, but writes or reads no more.
    case closedStream
  }

  private let id: pid_t
  private var hasBeenReaped = false
  /// Our ends of its standard streams, -1 once closed.
  private var input: Int32
  private var output: Int32
  private var errors: Int32
  /// What it has written that nobody has taken yet.
  private var received: [UInt8] = []
  /// The last of what it wrote to standard error.
  private var errorTail: [UInt8] = []
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private let isInterrupted: @Sendable () -> Bool

  private static let errorTailLimit = 4096
  /// How often an interruption is looked for.
  private static let pollInterval = Duration.milliseconds(100)
  /// How long a child that has closed a stream is given to end, so that its status can be told.
  private static let endingGrace = Duration.milliseconds(500)
  /// How long a child that is no longer needed is given to end by itself.
  private static let closingGrace = Duration.seconds(2)

  /// Starts `command` in `folder`.
  ///
  /// - Parameters:
  ///   - command: its first element is found on PATH unless it has a slash; relative to `folder`.
  ///   - isInterrupted: asked while waiting.
  init(
    _ command: [String], in folder: String, isInterrupted: @escaping @Sendable () -> Bool
  ) throws(Failure) {
    let child = try PluginSpawn.start(command, in: folder)
    (id, input, output, errors) = (child.id, child.input, child.output, child.errors)
    self.isInterrupted = isInterrupted
  }

  deinit {
    close(&input)
    end(grace: Self.closingGrace)
  }

  // MARK: Speaking

  /// Hands over a whole line.
  ///
  /// - Parameter timeout: how long the child may take to read on.
  func send(_ line: [UInt8], timeout: Duration) throws(Failure) {
    if isInterrupted() { throw .interrupted }
    drain()
    var sent = 0
    var limit = ContinuousClock.now + timeout
    while sent < line.count {
      guard received.isEmpty else { throw .unasked(text(of: received)) }
      guard output >= 0 else { throw .ended(endAfterClosing()) }
      let count = unsafe line.withUnsafeBytes {
        unsafe write(input, $0.baseAddress! + sent, line.count - sent)
      }
      if count > 0 {
        sent += count
        limit = ContinuousClock.now + timeout
      } else if errno == EAGAIN {
        try wait(forRoomToWrite: true, until: limit)
      } else if errno != EINTR {
        throw .ended(endAfterClosing())
      }
    }
  }

  /// Waits for a line, and takes it, without its line break.
  ///
  /// - Parameter limit: how many bytes an answer can have.
  func receiveLine(limit: Int, timeout: Duration) throws(Failure) -> [UInt8] {
    let end = ContinuousClock.now + timeout
    var searched = 0
    while true {
      if let lineBreak = received[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(received[..<lineBreak])
        received.removeSubrange(...lineBreak)
        return line
      }
      searched = received.count
      guard received.count <= limit else { throw .endless(text(of: received)) }
      guard output >= 0 else { throw .ended(endAfterClosing()) }
      try wait(forRoomToWrite: false, until: end)
    }
  }

  /// The last of what it wrote to standard error, from the beginning of a line where one is in it.
  var lastWords: String {
    let text = text(of: errorTail)
    guard errorTail.count == Self.errorTailLimit, let lineBreak = text.firstIndex(of: "\n") else {
      return text
    }
    let lines = text[text.index(after: lineBreak)...]
    return lines.isEmpty ? text : String(lines)
  }

  private func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Waiting

  /// Waits until it writes, or reads where there is room to be had, and takes what it wrote.
  private func wait(
    forRoomToWrite isWriting: Bool, until limit: ContinuousClock.Instant
  ) throws(Failure) {
    if isInterrupted() { throw .interrupted }
    let left = limit - ContinuousClock.now
    guard left > .zero else { throw .late }
    poll(forRoomToWrite: isWriting, atMost: min(left, Self.pollInterval))
    drain()
  }

  private func poll(forRoomToWrite isWriting: Bool, atMost time: Duration) {
    // poll(2) passes over descriptors below zero.
    var requests = [
      pollfd(fd: isWriting ? input : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    let milliseconds = Int32(max(1, (time / .milliseconds(1)).rounded(.up)))
    _ = unsafe Glibc.poll(&requests, nfds_t(requests.count), milliseconds)
  }

  /// Takes what it has written, one block of each stream at most, without waiting.
  private func drain() {
    if let count = readBlock(&output) { received += block[..<count] }
    if let count = readBlock(&errors) {
      errorTail += block[..<count]
      errorTail.removeFirst(max(0, errorTail.count - Self.errorTailLimit))
    }
  }

  /// Reads into `block`; how many bytes, or nil for nothing now. Closes a stream at its end.
  private func readBlock(_ stream: inout Int32) -> Int? {
    guard stream >= 0 else { return nil }
    let count = unsafe read(stream, &block, block.count)
    if count > 0 { return count }
    if count == 0 || (errno != EAGAIN && errno != EINTR) { close(&stream) }
    return nil
  }

  private func close(_ stream: inout Int32) {
    if stream >= 0 { Glibc.close(stream) }
    stream = -1
  }

  // MARK: Ending

  /// Ends it with its children at once.
  func kill() { end(grace: .zero) }

  /// Ends it, after it has closed a stream; tells how it ended by itself, if it did.
  private func endAfterClosing() -> Ending { end(grace: Self.endingGrace) }

  /// Waits a while for it to end by itself, and then ends it with its children.
  @discardableResult
  private func end(grace: Duration) -> Ending {
    guard !hasBeenReaped else { return .closedStream }
    hasBeenReaped = true
    let limit = ContinuousClock.now + grace
    while !hasExited, ContinuousClock.now < limit {
      poll(forRoomToWrite: false, atMost: .milliseconds(5))
      drain()
      received.removeAll()
    }
    let endedByItself = hasExited
    // Not yet waited for, it still holds the number of its group.
    Glibc.kill(-id, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
    // Whatever a pipe still holds; no more, should somebody have escaped who writes for ever.
    for _ in 0..<16 where errors >= 0 && hasBytes(errors) { drain() }
    close(&input)
    close(&output)
    close(&errors)
    guard endedByItself else { return .closedStream }
    let signal = status & 0x7F
    return signal == 0 ? .exited(status: (status >> 8) & 0xFF) : .killed(signal: signal)
  }

  /// Whether it has ended; leaves it to be waited for.
  private var hasExited: Bool {
    var info = unsafe siginfo_t()
    let flags = WEXITED | WNOHANG | WNOWAIT
    return unsafe waitid(P_PID, id_t(id), &info, flags) == 0 && info.si_signo == SIGCHLD
  }

  private func hasBytes(_ stream: Int32) -> Bool {
    var request = pollfd(fd: stream, events: Int16(POLLIN), revents: 0)
    return unsafe Glibc.poll(&request, 1, 0) > 0
  }
}
