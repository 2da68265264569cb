internal import Columnar
internal import Evaluation
internal import Faults
public import League
public import Time

/// The kind of thing that a run foretells something of.
public enum Subject: String, Sendable, Codable {
  /// Games of a league, walked season by season.
  case games
  /// Shots of golf, walked session by session.
  case shots
}

/// The name of one row of predictions: the game, or the shot by its number in the ledger.
public enum PredictionKey: Sendable, Hashable, CustomStringConvertible {
  case game(GameID)
  case shot(Int64, session: Int64)

  /// Nil for a shot.
  public var game: GameID? { if case .game(let game) = self { game } else { nil } }

  /// The number of the season, or of the session.
  public var group: Int {
    switch self {
    case .game(let game): game.season
    case .shot(_, let session): Int(session)
    }
  }

  public var description: String {
    switch self {
    case .game(let game): game.description
    case .shot(let shot, _): String(shot)
    }
  }
}

/// What a run knows of a shot beside the carry that it foretells. Lengths are in yards.
public struct PredictedShot: Sendable, Equatable {
  /// Its number in the ledger.
  public var shot: Int64
  /// The number of its session.
  public var session: Int64
  /// The session's name and date when the run was made; no date where nothing told one.
  public var sessionName: String
  public var date: CalendarDate?
  public var device: String
  public var club: String
  /// The carry by flight alone.
  public var physics: Double
  /// The carry by the fitted model; nil where there was none yet, or an input of it is missing.
  public var fitted: Double?
  /// The ends of the interval that is to cover the carry; nil where too few shots came before.
  public var interval: ClosedRange<Double>?
  /// Names of inputs that the device did not measure, in the model's order, with commas between.
  public var missing: String

  public init(
    shot: Int64, session: Int64, sessionName: String, date: CalendarDate?, device: String,
    club: String, physics: Double, fitted: Double?, interval: ClosedRange<Double>?,
    missing: String
  ) {
    (self.sessionName, self.date) = (sessionName, date)
    (self.shot, self.session, self.device, self.club) = (shot, session, device, club)
    (self.physics, self.fitted, self.interval, self.missing) = (physics, fitted, interval, missing)
  }
}

extension Predictions {
  /// The columns of a file of shots, which no file of games has.
  static let shotColumns: [(name: String, type: ColumnType)] = [
    ("run_id", .string), ("shot_id", .int64), ("session_id", .int64), ("session", .string),
    ("session_date", .string), ("device", .string), ("club", .string), ("predicted", .double),
    ("measured", .double), ("lower", .double), ("upper", .double), ("physics", .double),
    ("fitted", .double), ("missing", .string),
  ]

  /// The values of ``shotColumns`` in their order, the run's id first.
  func shotValues(runIDs: [String]) -> [(name: String, values: AnyColumn)] {
    func numbers(_ values: [Double?]) -> AnyColumn {
      .double(Column(values.map { $0 ?? 0 }, validity: values.map { $0 != nil }))
    }
    let values: [AnyColumn] = [
      .string(Column(runIDs)), .int64(Column(shots.map(\.shot))),
      .int64(Column(shots.map(\.session))), .string(Column(shots.map(\.sessionName))),
      .string(
        Column(
          shots.map { $0.date?.description ?? "" }, validity: shots.map { $0.date != nil })),
      .string(Column(shots.map(\.device))),
      .string(Column(shots.map(\.club))), .double(Column(foretold)), numbers(outcome),
      numbers(shots.map { $0.interval?.lowerBound }),
      numbers(shots.map { $0.interval?.upperBound }), .double(Column(shots.map(\.physics))),
      numbers(shots.map(\.fitted)), .string(Column(shots.map(\.missing))),
    ]
    return zip(Self.shotColumns, values).map { ($0.name, $1) }
  }

  func writeShots(to path: String, runID: String) throws(Fault) {
    try Table(shotValues(runIDs: Array(repeating: runID, count: count))).writeParquet(to: path)
  }

  /// Reads what ``writeShots(to:runID:)`` wrote.
  ///
  /// - Throws: as ``init(readingFrom:)``.
  init(readingShotsFrom file: borrowing ParquetFile, _ path: String) throws {
    let shot = try Self.whole("shot_id", try file.int64("shot_id"), path)
    let session = try Self.whole("session_id", try file.int64("session_id"), path)
    let name = try Self.whole("session", try file.string("session"), path)
    let date = try file.string("session_date")
    let device = try Self.whole("device", try file.string("device"), path)
    let club = try Self.whole("club", try file.string("club"), path)
    let predicted = try Self.whole("predicted", try file.double("predicted"), path)
    let physics = try Self.whole("physics", try file.double("physics"), path)
    let missing = try Self.whole("missing", try file.string("missing"), path)
    let (measured, fitted) = (try file.double("measured"), try file.double("fitted"))
    let (lower, upper) = (try file.double("lower"), try file.double("upper"))
    self.init(ofShots: ())
    for row in shot.indices {
      let ends = (lower[row], upper[row])
      let numbers = [predicted[row], physics[row], measured[row], fitted[row], ends.0, ends.1]
      guard numbers.allSatisfy({ $0?.isFinite ?? true }), (ends.0 == nil) == (ends.1 == nil),
        (ends.0 ?? 0) <= (ends.1 ?? 0)
      else {
        throw Fault(
          .badData, "\(path): row \(row + 1) (shot \(shot[row])) holds what no prediction can")
      }
      let interval = ends.0.flatMap { low in ends.1.map { low...$0 } }
      append(
        PredictedShot(
          shot: shot[row], session: session[row], sessionName: name[row],
          date: date[row].flatMap { CalendarDate($0) }, device: device[row], club: club[row],
          physics: physics[row], fitted: fitted[row], interval: interval, missing: missing[row]),
        foretold: predicted[row], measured: measured[row])
    }
  }
}
