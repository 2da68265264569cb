internal import Glibc
internal import Synchronization

/// Starts the process of a plugin.
enum PluginSpawn {
  /// A process, and our ends of its standard streams, which block nobody.
  struct Child {
    let id: pid_t
    let input: Int32
    let output: Int32
    let errors: Int32
  }

  /// The plain shell changes the folder, which posix_spawn does not everywhere, and becomes the command.
  private static let launcher = ["/bin/sh", "-c", #"cd -- "$0" && exec "$@""#]

  /// Held while pipes are made and a process starts, so that no plugin of another thread inherits their
  /// ends and holds them open.
  private static let startingLock = Mutex(())

  /// - Parameter command: its first element is found on PATH unless it has a slash; relative to `folder`.
  static func start(
    _ command: [String], in folder: String
  ) throws(PluginProcess.Failure) -> Child {
    try startingLock.withLock { (_) throws(PluginProcess.Failure) in
      try startAlone(command, in: folder)
    }
  }

  private static func startAlone(
    _ command: [String], in folder: String
  ) throws(PluginProcess.Failure) -> Child {
    // A plugin that reads no more is an error of a write, not the end of this process.
    _ = signal(SIGPIPE, SIG_IGN)
    var pipes: [(read: Int32, write: Int32)] = []
    defer { for pipe in pipes { closeBoth(pipe) } }
    for _ in 0..<3 { pipes.append(try makePipe()) }
    let given = [pipes[0].read, pipes[1].write, pipes[2].write]
    let place = folder.hasPrefix("/") ? folder : "./" + folder
    let id = try spawn(launcher + [place] + command, given)
    let ours = [pipes[0].write, pipes[1].read, pipes[2].read]
    for end in ours { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
    for end in given { close(end) }
    pipes = []
    return Child(id: id, input: ours[0], output: ours[1], errors: ours[2])
  }

  private static func spawn(
    _ words: [String], _ streams: [Int32]
  ) throws(PluginProcess.Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (target, stream) in zip(Int32(0)..., streams) {
      unsafe posix_spawn_file_actions_adddup2(&actions, stream, target)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    setAttributes(&attributes)
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var id: pid_t = -1
    let failure = unsafe posix_spawn(&id, words[0], &actions, &attributes, &arguments, environ)
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

  /// A pipe that no other child inherits.
  private static func makePipe() throws(PluginProcess.Failure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else {
      throw .cannotStart(reason: unsafe String(cString: strerror(errno)))
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func closeBoth(_ pipe: (read: Int32, write: Int32)) {
    close(pipe.read)
    close(pipe.write)
  }
}
