internal import Database
internal import Evaluation
public import Faults
internal import Ledger
public import Sessions
public import Time
internal import Tracking

extension SessionWatch {
  /// Stores a row for each session, and tells how many are new or another than before.
  public func store(in book: ShotBook, at time: Instant) throws(Fault) -> Int {
    let connection = book.connection
    return try connection.transaction(.write) { () throws(Fault) in
      var stored: [SQLValue: [SQLValue]] = [:]
      try connection.forEachRow(Self.selection, [.text(record.runID)]) { (row) throws(Fault) in
        let values = Self.columns.indices.map { row.value($0) }
        stored[values[1]] = values
      }
      let changed = devices.flatMap(\.sessions).map(values).filter { stored[$0[1]] != $0 }
      try connection.run(
        Self.insertion, each: changed.map { $0 + [.integer(time.microseconds)] })
      return changed.count
    }
  }

  private static let columns = [
    "run_id", "session_id", "model", "model_version", "device", "session_date", "is_learnt",
    "shots", "mae", "rmse", "mape", "r_squared", "bias", "median_residual", "evidence",
    "source_digest",
  ]

  private static let selection =
    "SELECT \(columns.joined(separator: ", ")) FROM session_performance WHERE run_id = $1"

  private static let insertion: String = {
    let names = columns + ["computed_at"]
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let changes = names.dropFirst(2).map { "\($0) = excluded.\($0)" }
    return """
      INSERT INTO session_performance (\(names.joined(separator: ", "))) VALUES (\(places))
      ON CONFLICT (run_id, session_id) DO UPDATE SET \(changes.joined(separator: ", "))
      """
  }()

  /// In the order of ``columns``; lengths in metres, as all in the ledger.
  private func values(_ session: Session) -> [SQLValue] {
    func metres(_ yards: Double?) -> SQLValue { .double(yards.map { $0 * 0.9144 }) }
    return [
      .text(record.runID), .integer(session.id), .text(record.modelType),
      .integer(modelVersion.map(Int64.init)), .text(session.device),
      .text(session.date?.description),
      .integer(session.isLearnt ? 1 : 0), .integer(session.shots),
      metres(session.metrics[.meanAbsoluteError]), metres(session.metrics[.rootMeanSquaredError]),
      .double(session.meanShareOff), .double(session.metrics[.coefficientOfDetermination]),
      metres(session.bias), metres(session.medianResidual), .double(session.evidence),
      .text(session.digest),
    ]
  }
}
