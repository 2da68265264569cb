/// Why a child process did not do what it was asked for.
public enum ProcessFailure: Error, Equatable, Sendable {
  case cannotStart(reason: String)
  case ended(Ending)
  case late
  /// It wrote this before it was asked.
  case unasked(String)
  /// It wrote more than was allowed; the beginning of that.
  case endless(String)
  case interrupted

  public enum Ending: Equatable, Sendable {
    case exited(status: Int32)
    case killed(signal: Int32)
    /// It lives, but writes or reads no more.
    case closedStream
  }
}
