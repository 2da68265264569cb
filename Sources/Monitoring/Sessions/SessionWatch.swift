public import Carry
public import Evaluation
public import Faults
internal import Golf
internal import Sequential
public import Sessions
public import Time
public import Tracking

/// Whether the devices of a run of a carry model still measure as they did.
///
/// Residuals of a session are alike beyond what its shots explain, so that sessions are the units: the
/// medians of their residuals, with nothing known of how much sessions differ. The sessions that the run
/// foretold before it learnt them are the reference, those that came since are watched.
public struct SessionWatch: Sendable {
  /// How the model did in one session. Lengths are in yards.
  public struct Session: Sendable {
    public let recorded: RecordedSession?
    public let id: Int64
    public let name: String
    public let date: CalendarDate?
    public let device: String
    /// Whether the run has learnt it, after it had foretold it.
    public let isLearnt: Bool
    /// Of the shots that were foretold and have a carry.
    public let metrics: Metrics
    /// Mean of foretold less measured; nil without shots.
    public let bias: Double?
    /// Median of what answers now less measured; nil with fewer than ``SessionWatch/leastShots``.
    public let medianResidual: Double?
    /// Mean distance in shares of the carry.
    public let meanShareOff: Double?
    /// The evidence after it; nil where too few sessions came before, or it has too few shots.
    public internal(set) var evidence: Double?
    /// The beginning of the digest of the session and its shots.
    let digest: String

    public var shots: Int { metrics.games }
  }

  /// A device's sessions, the earliest first.
  public struct Device: Sendable {
    public let name: String
    public internal(set) var sessions: [Session]
    /// Sessions of the reference; fewer than ``ShiftEvidence/leastReference`` say nothing.
    public let referenceCount: Int

    /// The evidence now; nil where there is too little to say.
    public var evidence: Double? { sessions.last { $0.evidence != nil }?.evidence }
    /// The most that it ever was.
    public var greatestEvidence: Double? { sessions.compactMap(\.evidence).max() }
    /// The session after which it first reached the alarm; nil where it never did.
    public var alarm: Session? { sessions.first { ($0.evidence ?? 0) >= SessionWatch.alarm } }
    /// Mean of later sessions' medians less that of the reference's, in yards; nil where either has none.
    public var shift: Double? {
      let parts = [true, false].map { learnt in
        sessions.filter { $0.isLearnt == learnt }.compactMap(\.medianResidual)
      }
      guard !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
      let means = parts.map { $0.reduce(0, +) / Double($0.count) }
      return means[1] - means[0]
    }
  }

  /// Evidence of that much is a false alarm in at most one of twenty devices, however often one looks.
  public static let alarm = 20.0
  /// Shots without which a session's median says little.
  public static let leastShots = 5

  public let record: RunRecord
  public let modelVersion: Int?
  /// By name.
  public let devices: [Device]

  /// - Parameters:
  ///   - predictions: the run's.
  ///   - predictor: the run's model.
  /// - Throws: `Fault` where sessions cannot be read, or the model not be asked.
  public init(
    _ predictor: CarryPredictor, _ predictions: Predictions, modelVersion: Int?, in book: ShotBook
  ) throws(Fault) {
    (record, self.modelVersion) = (predictor.record, modelVersion)
    let all = try book.sessions()
    let learnt = Set(record.dataset.seasons.map { Int64($0) })
    let reference = Self.reference(predictor, predictions, all)
    var later: [Session] = []
    for session in try CarryDataset(of: Self.later(all, learnt), in: book).sessions
    where predictor.serves(session.device) != nil {
      later.append(try Self.session(session, predictor))
    }
    devices = predictor.deviceNames.map { name in
      Self.device(
        name, reference.filter { $0.device == name }, later.filter { $0.device == name })
    }
  }

  /// Sessions that stand after the last of their device that the run has learnt: one that was put on record
  /// late tells nothing of how the device is now.
  private static func later(
    _ all: [RecordedSession], _ learnt: Set<Int64>
  ) -> [RecordedSession] {
    var last: [String: Int] = [:]
    for (place, session) in all.enumerated() where learnt.contains(session.id) {
      last[session.session.device] = place
    }
    return all.enumerated().filter { $0.offset > last[$0.element.session.device] ?? -1 }
      .map(\.element)
  }

  private static func reference(
    _ predictor: CarryPredictor, _ predictions: Predictions, _ all: [RecordedSession]
  ) -> [Session] {
    let record = predictor.record
    let known = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
    let rows = Dictionary(grouping: 0..<predictions.count) { predictions.shots[$0].session }
    return rows.sorted { $0.value[0] < $1.value[0] }.map { id, rows in
      let shot = predictions.shots[rows[0]]
      return Session(
        recorded: known[id], id: id, name: shot.sessionName, date: shot.date, device: shot.device,
        isLearnt: true, rows.map { predictions.foretold[$0] },
        rows.map { predictions.outcome[$0] ?? 0 },
        residuals: rows.compactMap {
          residual(predictions, $0, predictor.serves(shot.device) ?? .physics)
        },
        digest: record.dataset.parts?["session \(id)"] ?? "")
    }
  }

  /// Of what answers now, which early in a run may not have been served yet; nil where it said nothing.
  private static func residual(
    _ predictions: Predictions, _ row: Int, _ served: DeviceResult.Served
  ) -> Double? {
    let shot = predictions.shots[row]
    let said = served == .fitted ? shot.fitted : shot.physics
    return said.flatMap { said in predictions.outcome[row].map { said - $0 } }
  }

  private static func session(
    _ session: CarryDataset.Session, _ predictor: CarryPredictor
  ) throws(Fault) -> Session {
    let forecasts = try predictor.forecasts(
      of: session.shots.map(\.shot), in: session.recorded.session)
    let pairs = forecasts.compactMap { forecast -> (Double, Double)? in
      guard let carry = forecast.carry, let measured = forecast.measured, measured > 0 else {
        return nil
      }
      return (carry, measured)
    }
    return Session(
      recorded: session.recorded, id: session.id, name: session.recorded.session.name,
      date: session.recorded.session.date, device: session.device, isLearnt: false,
      pairs.map(\.0), pairs.map(\.1), residuals: pairs.map { $0.0 - $0.1 },
      digest: String(session.digest.prefix(16)))
  }

  private static func device(
    _ name: String, _ reference: [Session], _ later: [Session]
  ) -> Device {
    let start = reference.compactMap(\.medianResidual)
    var sessions = later
    if start.count >= ShiftEvidence.leastReference {
      var evidence = ShiftEvidence(reference: start)
      for place in sessions.indices {
        guard let median = sessions[place].medianResidual else { continue }
        evidence.add(median)
        sessions[place].evidence = evidence.value
      }
    }
    return Device(name: name, sessions: reference + sessions, referenceCount: start.count)
  }
}

extension SessionWatch.Session {
  fileprivate init(
    recorded: RecordedSession?, id: Int64, name: String, date: CalendarDate?, device: String,
    isLearnt: Bool, _ foretold: [Double], _ measured: [Double], residuals: [Double],
    digest: String
  ) {
    (self.recorded, self.id, self.name, self.date) = (recorded, id, name, date)
    (self.device, self.isLearnt, self.digest) = (device, isLearnt, digest)
    metrics = Metrics(of: .number, foretold: foretold, outcomes: measured)
    bias = Spread(zip(foretold, measured).map { $0 - $1 })?.mean
    medianResidual =
      residuals.count < SessionWatch.leastShots ? nil : Spread(residuals)?.median
    let shares = zip(foretold, measured).filter { $1 > 0 }.map { abs($0 - $1) / $1 }
    meanShareOff = Spread(shares)?.mean
  }
}
