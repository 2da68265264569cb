/// How much an alert matters, from the least to the most.
public enum AlertSeverity: String, Sendable, CaseIterable, Comparable {
  case low, medium, high, critical

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (one: AlertSeverity, other: AlertSeverity) -> Bool {
    one.rank < other.rank
  }

  /// The most severe first, as people are shown them.
  public static let descending = Array(allCases.reversed())
}

/// The three levels that many monitoring programs speak of.
public enum AlertLevel: String, Sendable, CaseIterable {
  case normal, warning, critical

  /// One row for each severity. A level's own severity is the first of its rows from the bottom; `high` is
  /// told as `critical`, so that nobody is told of less than there is.
  private static let table: [(severity: AlertSeverity, level: AlertLevel)] = [
    (.low, .normal), (.medium, .warning), (.critical, .critical), (.high, .critical),
  ]

  public init(_ severity: AlertSeverity) {
    self = Self.table.first { $0.severity == severity }?.level ?? .critical
  }

  /// The severity that stands for the level; taken back to a level, it is this one again.
  public var severity: AlertSeverity {
    Self.table.first { $0.level == self }?.severity ?? .critical
  }
}

/// The kind of thing that happened: one of the program's own, or a user's.
public struct AlertType: RawRepresentable, Sendable, Hashable {
  /// Lower-case letters, digits and underscores, beginning with a letter; 64 at most.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let drift = AlertType(rawValue: "drift")
  public static let degradation = AlertType(rawValue: "degradation")
  public static let silence = AlertType(rawValue: "silence")
  public static let ledgerDamaged = AlertType(rawValue: "ledger_damaged")
  public static let trainingFailed = AlertType(rawValue: "training_failed")
  public static let testDecided = AlertType(rawValue: "test_decided")
  public static let lossLimit = AlertType(rawValue: "loss_limit")
  public static let circuitBreaker = AlertType(rawValue: "circuit_breaker")
  /// Raised to see whether alerts arrive.
  public static let test = AlertType(rawValue: "test")

  var isValid: Bool {
    let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    let isOther = { (byte: UInt8) in
      byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return rawValue.utf8.count <= 64 && rawValue.utf8.first.map(isLetter) ?? false
      && rawValue.utf8.allSatisfy { isLetter($0) || isOther($0) }
  }
}

/// Whether an alert is about what is in use, or about what is tried out.
public enum AlertEnvironment: String, Sendable, CaseIterable {
  case live, demo
}

/// How far an alert is.
public enum AlertState: String, Sendable, CaseIterable {
  case open
  /// Somebody has taken it on; repeats are counted and not told.
  case acknowledged
  case resolved
}

/// How an alert ended.
public enum AlertResolution: String, Sendable, CaseIterable {
  case fixed
  case falsePositive = "false_positive"
  case ignored
  /// Somebody else goes on with it, outside.
  case escalated
}
