internal import Faults
internal import Terminal
internal import Wording

/// A command's failure as a person is told of it, with the status with which the program ends.
struct Failure {
  let status: ExitStatus
  let message: String
  var hint: String?

  init(_ error: any Error) {
    switch error {
    case let error as AnswerIsNo: self.init(.answerIsNo, error.message ?? "")
    case let error as UsageError: self.init(.usage, lines: error.message, hint: error.hint)
    case let fault as Fault where fault.code == .bug: self.init(bug: fault.message)
    case let fault as Fault:
      self.init(ExitStatus(fault.code), lines: FaultWording.text(of: fault))
    case is CancellationError:
      self.init(.interrupted, "interrupted; nothing was recorded")
    case WriteError.failed(_, let reason):
      self.init(.cannotWrite, "cannot write the output: \(reason)")
    default: self.init(bug: "\(error)")
    }
  }

  private init(bug text: String) {
    self.init(.ourBug, text, hint: "this is a bug of almanac; please report it")
  }

  /// On one line, whatever of a file or a name the message quotes.
  private init(_ status: ExitStatus, _ message: String, hint: String? = nil) {
    self.init(status, lines: message.printable, hint: hint)
  }

  /// As it stands: a program that is a model may have said more than a line, and a mistake in a filter is
  /// pointed at in the lines below.
  private init(_ status: ExitStatus, lines message: String, hint: String? = nil) {
    self.status = status
    self.message = message
    self.hint = hint
  }
}
