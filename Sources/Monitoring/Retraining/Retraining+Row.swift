internal import Database
internal import Evaluation
internal import Faults
internal import JSON
internal import Processes
internal import Time

/// A row of `model_training_history`.
extension Retraining {
  private static let requestNames = [
    "training_id", "league_id", "subject_run_id", "subject_model", "cause", "reason",
    "requested_by", "is_tuned", "requested_at", "run_id",
  ]
  private static let stateNames = [
    "status", "boot_id", "pid", "pid_started", "beat_at", "beat_uptime", "games_done",
    "games_total",
  ]
  private static let laterNames = [
    "started_at", "ended_at", "cancel_requested_at", "cancel_requested_by", "tuning", "failure",
    "error",
  ]

  static let columns = (requestNames + stateNames + laterNames + RetrainingResult.names).joined(
    separator: ", ")

  static let insertion: String = {
    let names = requestNames + stateNames
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return
      "INSERT INTO model_training_history (\(names.joined(separator: ", "))) VALUES (\(places))"
  }()

  /// A row that is pending, in the order of ``insertion``.
  static func values(
    _ id: String, _ request: RetrainingRequest, in leagueID: String, runID: String,
    _ owner: ProcessIdentity, beatAt: Int64, at time: Instant
  ) -> [SQLValue] {
    [
      .text(id), .text(leagueID), .text(request.subjectRunID), .text(request.model),
      .text(request.cause.rawValue), .text(request.reason), .text(request.actor),
      .truth(request.isTuned), .integer(time.microseconds), .text(runID),
      .text(Status.pending.rawValue), .text(owner.boot), .integer(owner.number),
      .integer(owner.started), .integer(beatAt), .integer(ProcessIdentity.uptime), .integer(0),
      .integer(0),
    ]
  }

  init(_ row: Row) throws(Fault) {
    (id, leagueID) = (try row.text(0), try row.text(1))
    request = RetrainingRequest(
      subjectRunID: try row.text(2), model: try row.text(3), cause: try row.word(4),
      reason: try row.text(5), actor: try row.text(6), isTuned: try row.truth(7))
    (requestedAt, runID) = (Instant(microseconds: try row.integer(8)), try row.text(9))
    status = try row.word(10)
    owner = ProcessIdentity(
      boot: try row.text(11), number: Int(try row.integer(12)), started: Int(try row.integer(13)))
    beatAt = Instant(microseconds: try row.integer(14))
    beatUptime = try row.integer(15)
    progress = Progress(done: Int(try row.integer(16)), total: Int(try row.integer(17)))
    startedAt = try row.optionalInteger(18).map { Instant(microseconds: $0) }
    endedAt = try row.optionalInteger(19).map { Instant(microseconds: $0) }
    if let time = try row.optionalInteger(20) {
      cancellation = Cancellation(
        time: Instant(microseconds: time), actor: try row.text(21))
    } else {
      cancellation = nil
    }
    tuning = try row.optionalText(22).map { (text) throws(Fault) in
      try JSONReader().value(Array(text.utf8))
    }
    failure =
      row.isNull(23) ? nil : Failure(kind: try row.word(23), words: try row.text(24))
    result = try RetrainingResult(row, from: 25)
  }
}

extension RetrainingResult {
  static let names = [
    "first_season", "last_season", "learnt_from", "learnt_through_season", "learnt_through_day",
    "dataset", "samples", "model_version", "hyperparameters", "features", "training_metrics",
    "validation_metrics",
  ]

  /// In the order of ``names``.
  var values: [SQLValue] {
    [
      .integer(seasons.lowerBound), .integer(seasons.upperBound), .integer(learntFrom),
      .integer(learntSeason.map { Int64($0) }), .integer(learntDay.map { Int64($0) }),
      .text(dataset), .integer(samples), .integer(modelVersion.map { Int64($0) }),
      .text(Self.text(hyperparameters)), .text(Self.text(features)),
      .text(training.map { Self.text($0) }), .text(Self.text(validation)),
    ]
  }

  /// Nil where the columns are null.
  fileprivate init?(_ row: Row, from first: Int) throws(Fault) {
    guard let start = try row.optionalInteger(first) else { return nil }
    func whole(_ column: Int) throws(Fault) -> Int? {
      try row.optionalInteger(first + column).map { Int($0) }
    }
    self.init(
      seasons: Int(start)...max(Int(start), try whole(1) ?? 0), learntFrom: try whole(2) ?? 0,
      learntSeason: try whole(3), learntDay: try whole(4), dataset: try row.text(first + 5),
      samples: try whole(6) ?? 0, modelVersion: try whole(7),
      hyperparameters: try Self.value([String: JSONValue].self, row, first + 8),
      features: try Self.value([String].self, row, first + 9),
      training: row.isNull(first + 10) ? nil : try Self.value(Metrics.self, row, first + 10),
      validation: try Self.value(Metrics.self, row, first + 11))
  }

  private static func text(_ value: some Encodable) -> String {
    String(decoding: JSONWriter.compact(value), as: UTF8.self)
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, _ row: Row, _ column: Int
  ) throws(Fault) -> Value {
    try JSONReader().decode(type, from: Array(try row.text(column).utf8))
  }
}
