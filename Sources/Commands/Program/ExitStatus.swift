/// How the program ends. The values of sysexits.h, where it has one.
public enum ExitStatus: Int32, Sendable {
  case done = 0
  case answerIsNo = 1
  case usage = 64
  case badData = 65
  case missingInput = 66
  case ourBug = 70
  case cannotWrite = 73
  case interrupted = 130
}
