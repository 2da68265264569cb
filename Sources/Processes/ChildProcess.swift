internal import Glibc

/// A program that has been started and is spoken to through pipes, in a process group of its own.
///
///     let process = try ChildProcess(["sort", "-n"])
///     try process.send(Array("2\n1\n".utf8), timeout: .seconds(10))
///     let sorted = try process.finish(limit: 1 << 20, timeout: .seconds(10))
///
/// Nothing here waits for good: while it writes it reads what the child writes at the same time, so that
/// neither waits for the other. The child is ended, with its own children, when its owner lets go of it;
/// a descendant that has left the process group (setsid(2)) is not.
public final class ChildProcess {
  private let id: pid_t
  private var hasBeenReaped = false
  /// Our ends of its standard streams, -1 once closed.
  private(set) var input: Int32
  private(set) var output: Int32
  private var errors: Int32
  /// Bytes that it has written and nobody has taken yet.
  var received: [UInt8] = []
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

  /// Starts a program.
  ///
  /// The child has no descriptors but its standard streams, and signals as a fresh process has them.
  ///
  /// - Parameters:
  ///   - command: its first element is found on PATH unless it has a slash; relative to `folder`.
  ///   - folder: where it runs; nil for where this process does.
  ///   - isInterrupted: asked while waiting.
  /// - Throws: `.cannotStart`. Where there is a folder, a program that cannot be run ends with status 126
  ///   or 127 instead, and says why on standard error.
  public init(
    _ command: [String], in folder: String? = nil,
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws(ProcessFailure) {
    let child = try Spawn.start(command, in: folder)
    (id, input, output, errors) = (child.id, child.input, child.output, child.errors)
    self.isInterrupted = isInterrupted
  }

  deinit {
    close(&input)
    end(grace: Self.closingGrace)
  }

  /// The last of what it wrote to standard error, from the beginning of a line where one is in it.
  public var lastWords: String {
    let text = Self.text(of: errorTail)
    guard errorTail.count == Self.errorTailLimit, let lineBreak = text.firstIndex(of: "\n") else {
      return text
    }
    let lines = text[text.index(after: lineBreak)...]
    return lines.isEmpty ? text : String(lines)
  }

  static func text(of bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Waiting

  /// Waits until it writes, or reads where there is room to be had, and takes what it wrote.
  func wait(forRoomToWrite isWriting: Bool, _ patience: inout Patience) throws(ProcessFailure) {
    if isInterrupted() { throw .interrupted }
    patience.renew(unread: unreadInput)
    let left = patience.end - ContinuousClock.now
    guard left > .zero else { throw .late }
    poll(forRoomToWrite: isWriting, atMost: min(left, Self.pollInterval))
    drain()
  }

  func stopIfInterrupted() throws(ProcessFailure) {
    if isInterrupted() { throw .interrupted }
  }

  /// How many bytes stand in the pipe to its standard input.
  private var unreadInput: Int {
    var count: Int32 = 0
    guard input >= 0, unsafe ioctl(input, UInt(FIONREAD), &count) == 0 else { return 0 }
    return Int(count)
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
  func drain() {
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

  /// Tells the child that there is no more to read.
  func closeInput() { close(&input) }

  // MARK: Ending

  /// Ends it with its children at once.
  public func kill() { end(grace: .zero) }

  /// Ends it, after it has closed a stream; tells how it ended by itself, if it did.
  func endAfterClosing() -> ProcessFailure.Ending { end(grace: Self.endingGrace) }

  /// Waits a while for it to end by itself, and then ends it with its children.
  @discardableResult
  func end(grace: Duration) -> ProcessFailure.Ending {
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
    // Whatever a pipe still holds, and then no more: a descendant outside the group may write for ever.
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
