internal import Evaluation
internal import JSON
public import Monitoring
internal import Time
internal import Wording

/// The retrainings of a league, the newest first.
public struct RetrainingListReport {
  private let trainings: [Retraining]

  public init(_ trainings: [Retraining]) { self.trainings = trainings }

  public var report: Report {
    let open = trainings.count { !$0.status.isFinished }
    let sentence =
      trainings.isEmpty
      ? "Nothing was retrained yet."
      : "\(NumberFormat.counted(trainings.count, "retraining")), \(open) not ended."
    return Report(
      title: "Retrainings",
      [Section([.sentence(sentence)])] + (trainings.isEmpty ? [] : [Section([.table(table)])]),
      fields: trainings.isEmpty ? [Report.Field(.root, .array([]))] : [])
  }

  public var table: Table {
    var table = Table(
      [
        Column("retraining", key: "training_id", .token), Column("status", key: "status", .token),
        Column("asked for (UTC)", key: "requested_at", .token),
        Column("of run", key: "subject_run_id", .token), Column("model", key: "model"),
        Column("cause", key: "cause", .token), Column("by", key: "requested_by", narrowest: 6),
        Column("why", key: "reason", .passage, narrowest: 10),
        Column("made", key: "made_run_id", .token),
        Column("log loss", key: "validation_log_loss", .number), .data("run_id"),
        .data("is_tuned"), .data("started_at"), .data("ended_at"), .data("failure"),
        .data("error"),
      ], at: .root)
    for training in trainings { table.append(Self.cells(of: training)) }
    return table
  }

  private static func cells(of training: Retraining) -> [Cell] {
    let request = training.request
    return [
      RetrainingWords.cell(training.id), .text(training.status.rawValue),
      .time(training.requestedAt.text(to: .microseconds)), .run(request.subjectRunID),
      .text(request.model), .text(request.cause.rawValue), .text(request.actor),
      .text(request.reason), training.result == nil ? .missing : .run(training.runID),
      .score(training.result?.validation[.logLoss]), .data(.text(training.runID)),
      .data(.boolean(request.isTuned)),
      .data(.optional(training.startedAt?.text(to: .microseconds))),
      .data(.optional(training.endedAt?.text(to: .microseconds))),
      .data(.optional(training.failure?.kind.rawValue)), .data(.optional(training.failure?.words)),
    ]
  }
}
