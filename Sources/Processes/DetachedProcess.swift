internal import Glibc

/// A program that is started and left to itself: it goes on when whoever started it ends.
public enum DetachedProcess {
  /// In a session of its own, so that no terminal's end reaches it, and as nobody's child, so that nobody has
  /// to wait for it. The shell in the middle ends at once.
  private static let launcher = [
    "/usr/bin/setsid", "/bin/sh", "-c",
    #"log=$1; shift; "$@" </dev/null >>"$log" 2>&1 &"#, "sh",
  ]
  private static let timeout = Duration.seconds(30)

  /// Starts a program where this process is, with its environment.
  ///
  /// - Parameters:
  ///   - command: its first element is found on PATH unless it has a slash.
  ///   - log: the file that what it prints is added to.
  /// - Throws: ``ProcessFailure`` where no process could be made. A program that cannot be run says so in the
  ///   log.
  public static func start(_ command: [String], log: String) throws(ProcessFailure) {
    let shell = try ChildProcess(launcher + [log] + command)
    _ = try shell.finish(limit: 1 << 16, timeout: timeout)
  }
}
