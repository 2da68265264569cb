internal import Determinism
internal import Faults
public import Ledger
public import Sequential
public import Time

/// A test between two models as it is planned: frozen when it is put on record.
public struct ModelTestPlan: Sendable, Equatable {
  /// Who forecasts which games.
  public enum Mode: Sendable, Equatable {
    /// Both forecast every game; people are shown the champion's alone.
    case shadow
    /// Each game is forecast by one of them, the challenger having this share, inside (0, 1).
    case split(challenger: Double)

    /// The word for it: `shadow` or `split`.
    public var name: String { self == .shadow ? "shadow" : "split" }

    /// Shares of champion and challenger: 1 and 1, or two that sum to 1.
    public var shares: (champion: Double, challenger: Double) {
      if case .split(let share) = self { (1 - share, share) } else { (1, 1) }
    }
  }

  public var name: String
  public var champion: ForecastSource
  public var challenger: ForecastSource
  public var mode: Mode
  public var score: ComparedScore
  /// The chance of a verdict for a contender that is no better, inside (0, 1).
  public var alpha: Double
  /// Games that are planned, 1 or more.
  public var horizon: Int
  /// r of the boundary that holds at every look.
  public var intervalScale: Double
  public var startsAt: Instant

  /// - Parameter spread: c²/4 a game that is expected, above 0; c is how far a difference of losses moves
  ///   from one outcome to the other.
  public init(
    name: String, champion: ForecastSource, challenger: ForecastSource, mode: Mode = .shadow,
    score: ComparedScore = .logLoss, alpha: Double = 0.05, horizon: Int, spread: Double,
    startsAt: Instant
  ) {
    (self.name, self.champion, self.challenger) = (name, champion, challenger)
    (self.mode, self.score, self.alpha, self.horizon) = (mode, score, alpha, horizon)
    // Narrowest at the planned middle.
    intervalScale =
      RobbinsBoundary(narrowestAt: spread * Double(horizon) / 2, alpha: alpha).scale
    self.startsAt = startsAt
  }

  init(
    name: String, champion: ForecastSource, challenger: ForecastSource, mode: Mode,
    score: ComparedScore, alpha: Double, horizon: Int, intervalScale: Double, startsAt: Instant
  ) {
    (self.name, self.champion, self.challenger) = (name, champion, challenger)
    (self.mode, self.score, self.alpha, self.horizon) = (mode, score, alpha, horizon)
    (self.intervalScale, self.startsAt) = (intervalScale, startsAt)
  }

  /// Before its first game.
  public var duel: ModelDuel {
    ModelDuel(score, alpha: alpha, boundary: RobbinsBoundary(scale: intervalScale))
  }

  /// - Throws: ``Fault`` `.usage` where it can be no test.
  func requireValid() throws(Fault) {
    guard champion.runID != challenger.runID else {
      throw Fault(
        .usage, "champion and challenger are one run, \(champion.runID): there is nothing to test")
    }
    guard !name.isEmpty, name.utf8.count <= 200 else {
      throw Fault(.usage, at: .field("name"), "a test's name has from 1 to 200 bytes")
    }
  }
}

extension ComparedScore {
  /// c²/4 of a pair of probabilities.
  public func spread(_ champion: Double, _ challenger: Double) -> Double {
    let range = PairedForecast(
      champion: champion, challenger: challenger, outcome: 0, score: self
    ).range
    return range * range / 4
  }

  /// c²/4 a game of two models that have forecast nothing in common: log-odds some .3 apart.
  private static let usualSpread = 0.02

  /// The mean of ``spread(_:_:)`` over games that both have forecast; a usual one without any.
  public func meanSpread(_ pairs: [(champion: Double, challenger: Double)]) -> Double {
    let sum = pairs.reduce(0) { $0 + spread($1.champion, $1.challenger) }
    return sum > 0 ? sum / Double(pairs.count) : Self.usualSpread
  }
}

/// Which contender forecasts a game of a split test: by a stable hash of both ids.
///
/// SHA-256 over test and game, whose first 53 bits are a number in [0, 1): the challenger's below its share.
public struct GameAssignment: Sendable {
  private let testID: String
  private let share: Double

  public init(testID: String, challengerShare share: Double) {
    (self.testID, self.share) = (testID, share)
  }

  public func contender(of gameID: String) -> Contender {
    var sha = SHA256()
    sha.update("almanac assignment 1")
    sha.update(testID)
    sha.update(gameID)
    let digits = sha.finalize().hexadecimal.prefix(16)
    let bits = (UInt64(digits, radix: 16) ?? 0) >> 11
    return Double(bits) * 0x1p-53 < share ? .challenger : .champion
  }
}
