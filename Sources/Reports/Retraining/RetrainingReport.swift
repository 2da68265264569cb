internal import Evaluation
internal import JSON
public import Monitoring
internal import Time
internal import Wording

/// A retraining: how far it is, or what came of it.
public struct RetrainingReport {
  private let training: Retraining

  public init(_ training: Retraining) { self.training = training }

  public var report: Report {
    let opening: [Block] = [.verdict(RetrainingWords.sentence(training))]
    let parts = training.result.map { [Section("Scores", [.table(scores($0))])] } ?? []
    let next =
      training.status == .completed
      ? [
        Section([
          .note("It takes over only if it is better: a test against the model in use says so.")
        ])
      ]
      : []
    return Report(
      title: "Retraining \(training.id.prefix(18))",
      [Section(opening), Section([.figures(Figures(request + state + outcome))])] + parts + next,
      fields: fields)
  }

  private var request: [Figures.Fact] {
    let request = training.request
    return [
      Figures.Fact("retraining", .text(training.id), at: "training_id"),
      Figures.Fact("status", .text(training.status.rawValue), at: "status"),
      Figures.Fact("of run", .run(request.subjectRunID), at: "subject_run_id"),
      Figures.Fact("model", .text(request.model), at: "model"),
      Figures.Fact("cause", .text(request.cause.rawValue), at: "cause"),
      Figures.Fact("why", .text(request.reason), at: "reason"),
      Figures.Fact("asked for by", .text(request.actor), at: "requested_by"),
      Figures.Fact("asked for (UTC)", time(training.requestedAt), at: "requested_at"),
    ]
  }

  private var state: [Figures.Fact] {
    [
      Figures.Fact("begun (UTC)", time(training.startedAt), at: "started_at"),
      Figures.Fact("ended (UTC)", time(training.endedAt), at: "ended_at"),
      Figures.Fact("last sign of life (UTC)", time(training.beatAt), at: "beat_at"),
      Figures.Fact("games walked", .count(training.progress.done), at: "games_done"),
      Figures.Fact("games to walk", .count(training.progress.total), at: "games_total"),
    ]
  }

  private func time(_ time: Instant?) -> Cell {
    time.map { .time($0.text(to: .microseconds)) } ?? .missing
  }

  private var outcome: [Figures.Fact] {
    guard let result = training.result else { return [] }
    let seasons = result.seasons
    return [
      Figures.Fact("run", .run(training.runID), at: "run_id"),
      Figures.Fact("seasons predicted", "\(seasons.lowerBound) to \(seasons.upperBound)"),
      Figures.Fact("learnt from season", .label(result.learntFrom), at: "learnt_from"),
      Figures.Fact(
        "learnt through", .text(result.learntThrough.map { "day \($0.day) of season \($0.season)" })
      ),
      Figures.Fact("games learnt from", .count(result.samples), at: "samples"),
      Figures.Fact(
        "version", result.modelVersion.map { .label($0) } ?? .missing, at: "model_version"),
    ] + tuned
  }

  /// The numbers that tuning changed.
  private var tuned: [Figures.Fact] {
    guard let tuning = training.tuning, case .object(let changed)? = tuning["changed"] else {
      return []
    }
    let numbers = changed.sorted { $0.key < $1.key }.map { name, value in
      if case .number(let number) = value { "\(name) \(NumberFormat.exact(number))" } else { name }
    }
    return [Figures.Fact("numbers changed", .list(numbers))]
  }

  private func scores(_ result: RetrainingResult) -> Table {
    let metrics = Metric.all(of: result.validation.target)
    var table = Table(
      [Column("games", key: "part"), Column("count", key: "games", .number)]
        + metrics.map { Column($0.title, key: JSONPath([.key($0.name)]), .number) },
      at: "scores")
    let parts = [
      ("earlier seasons", result.training), ("the last season", result.validation),
    ]
    for (name, scores) in parts {
      table.append([.text(name), .count(scores?.games)] + metrics.map { .score(scores?[$0]) })
    }
    return table
  }

  private var fields: [Report.Field] {
    let result = training.result
    let made: [Report.Field] =
      result == nil ? [Report.Field("run_id", .text(training.runID))] : []
    return made + [
      Report.Field("is_tuned", .boolean(training.request.isTuned)),
      Report.Field("tuning", training.tuning ?? .null),
      Report.Field("pid", .whole(training.processNumber)),
      Report.Field(
        "cancel_requested_at",
        .optional(training.cancellation?.time.text(to: .microseconds))),
      Report.Field("cancel_requested_by", .optional(training.cancellation?.actor)),
      Report.Field("failure", .optional(training.failure?.kind.rawValue)),
      Report.Field("error", .optional(training.failure?.words)),
      Report.Field("first_season", .optionalWhole(result?.seasons.lowerBound)),
      Report.Field("last_season", .optionalWhole(result?.seasons.upperBound)),
      Report.Field("learnt_through_season", .optionalWhole(result?.learntThrough?.season)),
      Report.Field("learnt_through_day", .optionalWhole(result?.learntThrough?.day)),
      Report.Field("dataset", .optional(result?.dataset)),
      Report.Field(
        "hyperparameters", result.map { .object($0.hyperparameters) } ?? .null),
      Report.Field("features", result.map { .array($0.features.map(JSONValue.text)) } ?? .null),
    ]
  }
}

extension JSONValue {
  fileprivate static func optionalWhole(_ value: Int?) -> JSONValue {
    value.map { .whole($0) } ?? .null
  }
}
