internal import Processes

/// Asks git about the working directory while something else goes on.
public struct GitProbe: ~Copyable {
  private let process: ChildProcess?

  private static let command = [
    // No lock on the index: another git may be at work in the same repository.
    "git", "--no-optional-locks", "status", "--porcelain=v2", "--branch", "--untracked-files=no",
  ]
  /// Whether anything has changed is clear from the beginning of a longer answer.
  private static let limit = 1 << 20
  /// A repository on a disk that does not answer is no reason to wait for good.
  private static let timeout = Duration.seconds(60)

  /// Starts git; does not wait for it.
  public init() {
    process = try? ChildProcess(Self.command)
  }

  /// Waits for git and reads what it said; ``GitState/unknown`` outside a repository, without git, and
  /// where it does not answer within a minute.
  public consuming func state() -> GitState {
    guard let process else { return .unknown }
    do throws(ProcessFailure) {
      let answer = try process.finish(limit: Self.limit, timeout: Self.timeout)
      return GitState(status: String(decoding: answer, as: UTF8.self))
    } catch .endless(let beginning) {
      return GitState(status: beginning)
    } catch {
      return .unknown
    }
  }
}
