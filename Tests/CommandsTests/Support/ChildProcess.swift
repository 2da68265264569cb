import Foundation
import Glibc
import Synchronization

/// How a process ended, and what it wrote.
struct Outcome {
  enum Ending: Equatable {
    case exited(Int32)
    case killed(by: Int32)
  }

  let ending: Ending
  /// Standard output; empty where the test did not read it.
  let output: String
  /// Standard error.
  let errors: String
}

/// A process under test. It never outlives its owner.
final class ChildProcess {
  struct TimeLimitPassed: Error, CustomStringConvertible {
    let description: String
  }

  let id: pid_t
  private let commandLine: String
  private var streams: [(descriptor: Int32, bytes: [UInt8])]
  private var ending: Outcome.Ending?

  init(
    _ program: String, _ arguments: [String], in directory: String,
    environment: [String: String], output: Destination = .pipe, errors: Destination = .pipe
  ) throws {
    commandLine = ([program] + arguments).joined(separator: " ")
    (id, streams) = try Self.startingLock.withLock { _ in
      let first = try DestinationEnds(output)
      let ends = [first, try DestinationEnds(errors, other: first)]
      defer { for end in ends { end.closeGiven() } }
      let words = ["env", "-C", directory, program] + arguments
      let id = try Self.spawn(words, environment, ends)
      return (id, ends.map { ($0.read, []) })
    }
  }

  /// Held while pipes are made and a process starts, so that no other process inherits their ends.
  private static let startingLock = Mutex(())

  deinit {
    if ending == nil {
      kill(id, SIGKILL)
      var status: Int32 = 0
      waitpid(id, &status, 0)
    }
    for stream in streams where stream.descriptor >= 0 { close(stream.descriptor) }
  }

  /// Everything read of standard error so far.
  var errorsSoFar: String { String(decoding: streams[1].bytes, as: UTF8.self) }

  /// Whether a signal has stopped it, all of its threads: proc_pid_stat(5).
  var isStopped: Bool {
    let status = (try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)) ?? ""
    return status.split(separator: ")").last?.hasPrefix(" T") == true
  }

  func signal(_ number: Int32) {
    if ending == nil { kill(id, number) }
  }

  /// Types into the terminal that standard output leads to.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(streams[0].descriptor, bytes, bytes.count)
  }

  /// Whether the process is over; reads what it has written, so that it never waits for a reader.
  func hasEnded() -> Bool {
    read(milliseconds: 0)
    if ending == nil { reap() }
    return ending != nil
  }

  /// Reads along until `condition` holds or the process is over.
  ///
  /// - Throws: ``TimeLimitPassed`` when neither comes to pass; the process is killed then.
  func read(until condition: (ChildProcess) -> Bool, within seconds: Double) throws {
    let limit = ContinuousClock.now + .seconds(seconds)
    while !condition(self) {
      if hasEnded() { return }
      guard ContinuousClock.now < limit else {
        kill(id, SIGKILL)
        throw TimeLimitPassed(description: "\(commandLine): not over after \(seconds) s; killed")
      }
      read(milliseconds: 1)
    }
  }

  /// Waits for the end.
  ///
  /// - Throws: ``TimeLimitPassed``; the process is killed then.
  func finish(within seconds: Double = 120) throws -> Outcome {
    try read(until: { _ in false }, within: seconds)
    while streams.contains(where: { $0.descriptor >= 0 }), read(milliseconds: 50) {}
    let texts = streams.map { String(decoding: $0.bytes, as: UTF8.self) }
    return Outcome(ending: ending!, output: texts[0], errors: texts[1])
  }

  // MARK: Reading

  /// Waits a moment for something to read, and reads it; false when there was nothing.
  @discardableResult
  private func read(milliseconds: Int32) -> Bool {
    let open = streams.indices.filter { streams[$0].descriptor >= 0 }
    guard !open.isEmpty else {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    var requests = open.map {
      pollfd(fd: streams[$0].descriptor, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&requests, UInt(requests.count), milliseconds) > 0 else { return false }
    for (index, request) in zip(open, requests) where request.revents != 0 { readBlock(of: index) }
    return true
  }

  private func readBlock(of index: Int) {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(streams[index].descriptor, &block, block.count)
    if count > 0 {
      streams[index].bytes += block[..<count]
    } else if count == 0 || errno != EINTR {
      // A terminal ends with EIO when nobody holds its other side any more.
      close(streams[index].descriptor)
      streams[index].descriptor = -1
    }
  }

  private func reap() {
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else { return }
    let signal = status & 0x7F
    ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(by: signal)
  }

  // MARK: Starting

  private static func spawn(
    _ command: [String], _ environment: [String: String], _ ends: [DestinationEnds]
  ) throws(SystemFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (target, end) in zip(Int32(1)..., ends) {
      if end.given >= 0 {
        posix_spawn_file_actions_adddup2(&actions, end.given, target)
      } else {
        posix_spawn_file_actions_addclose(&actions, target)
      }
    }
    // Whoever runs the tests may ignore or block signals; the program under test starts afresh.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var words = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + variables { free(word) } }
    var id: pid_t = -1
    let failure = posix_spawnp(&id, command[0], &actions, &attributes, &words, &variables)
    guard failure == 0 else {
      throw SystemFailure(description: "\(command): \(String(cString: strerror(failure)))")
    }
    return id
  }
}
