internal import Faults

/// How the program ends. The values of sysexits.h, where it has one.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The command did its work, and what was asked does not hold.
  case answerIsNo = 1
  case usage = 64
  case badData = 65
  case missingInput = 66
  case ourBug = 70
  case cannotWrite = 73
  case interrupted = 130

  /// The one table from faults to statuses.
  init(_ code: Fault.Code) {
    self =
      switch code {
      case .usage: .usage
      case .badData, .noSolution: .badData
      case .modelNotStarted, .modelEnded, .modelLate, .modelAnswer, .modelProtocol, .modelFile:
        .badData
      case .missing, .unreadable, .unreachable, .busy: .missingInput
      case .unwritable, .outOfMemory: .cannotWrite
      case .interrupted: .interrupted
      case .bug: .ourBug
      }
  }
}
