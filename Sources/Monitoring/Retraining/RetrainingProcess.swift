public import Faults
internal import Processes
internal import Storage

/// A process of its own that does a retraining: it goes on when whoever started it ends.
public struct RetrainingProcess: Sendable {
  private let command: [String]
  private let log: String

  /// - Parameters:
  ///   - command: the program and its arguments, up to the id of the retraining that it is to take up.
  ///   - log: the file that what it prints is added to.
  public init(_ command: [String], log: String) {
    (self.command, self.log) = (command, log)
  }

  /// Starts it. The retraining may be watched in the ledger from now on, and be cancelled there.
  ///
  /// - Throws: ``Fault`` where no process can be made, or nothing be written to the log; the retraining stays
  ///   pending then, and fails when nobody takes it up.
  public func start(_ training: Retraining) throws(Fault) {
    try FileSystem.append([], to: log)
    do throws(ProcessFailure) {
      try DetachedProcess.start(command + [training.id], log: log)
    } catch {
      throw Fault(.unreachable, at: .file(command.first ?? ""), "cannot be started (\(error))")
    }
  }
}
