internal import Brackets
internal import Columnar
internal import Forecasting
internal import Hyperparameters
internal import League
internal import Models
internal import Storage
internal import Terminal
internal import Tracking
internal import Training

/// What a person is told when a command fails, and with which status the program ends.
struct Failure {
  let status: ExitStatus
  let message: String
  var hint: String?

  init(_ error: any Error) {
    switch error {
    case let error as AnswerIsNo: self.init(.answerIsNo, error.message ?? "")
    case let error as UsageError: self.init(.usage, lines: error.message, hint: error.hint)
    case let error as LeagueError: self.init(Self.status(error.code), error.message)
    case let error as BracketError:
      self.init(error.code == .missing ? .missingInput : .badData, error.message)
    case let error as ConfigurationError: self.init(Self.status(error.code), error.message)
    case let error as ModelError: self.init(.badData, lines: error.message)
    case is CancellationError:
      self.init(.interrupted, "interrupted; nothing was recorded")
    case let error as TrackingError: self.init(Self.status(error.code), error.message)
    case let error as TrainingError: self.init(Self.status(error.code), error.message)
    case let error as ForecastError: self.init(Self.status(error.code), error.message)
    case WriteError.failed(_, let reason):
      self.init(.cannotWrite, "cannot write the output: \(reason)")
    case let error as ColumnarError: self.init(.cannotWrite, error.description)
    case let error as StorageError:
      self.init(Self.status(error.code), error.description)
    default: self.init(.ourBug, "\(error)", hint: "this is a bug of almanac; please report it")
    }
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

  private static func status(_ code: StorageError.Code) -> ExitStatus {
    switch code {
    case .missing, .unreadable: .missingInput
    case .invalid: .badData
    case .unwritable: .cannotWrite
    }
  }

  private static func status(_ code: LeagueError.Code) -> ExitStatus {
    switch code {
    case .badData: .badData
    case .missing: .missingInput
    case .unwritable: .cannotWrite
    }
  }

  private static func status(_ code: ConfigurationError.Code) -> ExitStatus {
    switch code {
    case .usage: .usage
    case .badData: .badData
    case .missing: .missingInput
    }
  }

  private static func status(_ code: TrackingError.Code) -> ExitStatus {
    switch code {
    case .badData: .badData
    case .missing: .missingInput
    case .unwritable: .cannotWrite
    }
  }

  private static func status(_ code: TrainingError.Code) -> ExitStatus {
    switch code {
    case .usage: .usage
    case .missing: .missingInput
    case .model: .badData
    case .interrupted: .interrupted
    }
  }

  private static func status(_ code: ForecastError.Code) -> ExitStatus {
    switch code {
    case .usage: .usage
    case .badData: .badData
    case .missing: .missingInput
    }
  }
}
