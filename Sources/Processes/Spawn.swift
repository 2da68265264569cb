internal import CSpawn
internal import Glibc

/// Starts processes.
enum Spawn {
  /// A process, and our ends of its standard streams, which block nobody.
  struct Child {
    let id: pid_t
    let input: Int32
    let output: Int32
    let errors: Int32
  }

  /// The plain shell changes the folder and becomes the command. Unlike posix_spawn, it also runs a
  /// script whose first line names no interpreter.
  private static let launcher = ["/bin/sh", "-c", #"cd -- "$0" && exec "$@""#]

  /// - Parameter command: its first element is found on PATH unless it has a slash; relative to `folder`.
  static func start(_ command: [String], in folder: String?) throws(ProcessFailure) -> Child {
    // A child that reads no more is an error of a write, not the end of this process.
    _ = signal(SIGPIPE, SIG_IGN)
    var pipes: [(read: Int32, write: Int32)] = []
    defer { for pipe in pipes { closeBoth(pipe) } }
    for _ in 0..<3 { pipes.append(try makePipe()) }
    let given = [pipes[0].read, pipes[1].write, pipes[2].write]
    let place = folder.map { $0.hasPrefix("/") ? $0 : "./" + $0 }
    let id = try spawn(place.map { launcher + [$0] + command } ?? command, given)
    let ours = [pipes[0].write, pipes[1].read, pipes[2].read]
    for end in ours { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for end in given { close(end) }
    pipes = []
    return Child(id: id, input: ours[0], output: ours[1], errors: ours[2])
  }

  private static func spawn(
    _ words: [String], _ streams: [Int32]
  ) throws(ProcessFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, stream) in zip(Int32(0)..., streams) {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream, target)
    }
    // Some library may have opened a file without care for children.
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, Int32(streams.count))
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    setAttributes(&attributes)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var id: pid_t = -1
    let failure = unsafe posix_spawnp(&id, words[0], &actions, &attributes, &arguments, environ)
    guard failure == 0 else {
      throw .cannotStart(reason: unsafe String(cString: strerror(failure)))
    }
    return id
  }

  /// A group of its own, so that it can be ended with its children and no Ctrl-C reaches it before us;
  /// and signals as a fresh process has them.
  private static func setAttributes(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// A pipe that no other child inherits, not even one that another thread starts at this moment.
  private static func makePipe() throws(ProcessFailure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe2(&ends, O_CLOEXEC) == 0 else {
      throw .cannotStart(reason: unsafe String(cString: strerror(errno)))
    }
    return (ends[0], ends[1])
  }

  private static func closeBoth(_ pipe: (read: Int32, write: Int32)) {
    close(pipe.read)
    close(pipe.write)
  }
}
