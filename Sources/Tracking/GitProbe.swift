internal import Glibc

/// Asks git about the working directory while something else goes on.
public struct GitProbe: ~Copyable {
  private let process: pid_t
  private let output: Int32

  /// Starts git; does not wait for it.
  public init() {
    let unborn: (pid_t, Int32) = (-1, -1)
    (process, output) = Self.start() ?? unborn
  }

  /// One that nobody asked is waited for too, so that it does not linger as a zombie.
  deinit {
    guard process > 0 else { return }
    close(output)
    _ = Self.wait(for: process)
  }

  /// Waits for git and reads what it said; ``GitState/unknown`` outside a repository, or without git.
  public consuming func state() -> GitState {
    let (process, output) = (process, output)
    discard self
    guard process > 0 else { return .unknown }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe read(output, &block, block.count)
      if count > 0 {
        bytes.append(contentsOf: block[..<count])
      } else if count == 0 || errno != EINTR {
        break
      }
    }
    close(output)
    let isDone = Self.wait(for: process) == 0
    return isDone ? GitState(status: String(decoding: bytes, as: UTF8.self)) : .unknown
  }

  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private static let command = [
    // No lock on the index: another git may be at work in the same repository.
    "git", "--no-optional-locks", "status", "--porcelain=v2", "--branch", "--untracked-files=no",
  ]

  private static func start() -> (pid_t, Int32)? {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe arguments.indices { unsafe free(arguments[index]) }
    }
    var process: pid_t = -1
    let failure = unsafe posix_spawnp(&process, "git", &actions, nil, &arguments, environ)
    close(ends[1])
    guard failure == 0 else {
      close(ends[0])
      return nil
    }
    return (process, ends[0])
  }
}
