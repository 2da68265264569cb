internal import Faults
internal import HTTP
internal import JSON
internal import Monitoring
internal import Server
internal import Terminal
internal import Time

/// Metrics that are put on record: of a model in use, from its forecasts; of one that runs elsewhere, as stated.
extension PerformanceRoutes {
  private static let games = 1...ExternalMetrics.mostGames

  static let record = Served.write(
    prefix + "metrics/record",
    "Settle what is new, and store the weeks of a model in use; or, with \"model\", take in metrics of one that "
      + "runs elsewhere.",
    [
      .body("run", .text(most: 200), "The run; @champion, or the latest."),
      .body(
        "start", .date,
        "First date of the period whose rows are answered, the first week; of the period that is stated."
      ),
      .body(
        "end", .date,
        "Last date of the period, and the last that is looked at, today; of the period that is stated."
      ),
      .body(
        "model", .text(most: ExternalMetrics.mostLetters),
        "What a model that runs elsewhere is called there; it needs start, end, games and a metric."
      ),
      .body("games", .integer(games), "With model: games that were forecast and played."),
    ]
      + ExternalScore.allCases.map {
        .body($0.rawValue, .amount($0.range), "With model: \($0.title).")
      } + [.body("by", .text(most: 200), "With model: who states it.")]
  ) { call, context in
    try requireOneKind(call)
    if let model = call.text("model") { return try state(model, call, context) }
    let (start, end) = (
      call.text("start").flatMap { CalendarDate($0) }, call.text("end").flatMap { CalendarDate($0) }
    )
    if let start, let end, end < start { throw Fault(.usage, at: .field("end"), "is before start") }
    let run = call.texts("run")
    let options = end.map { ["as-of": ["\($0)"]] } ?? [:]
    let check = try context.json(MonitorCheckCommand.self, options, run)
    var standing = try Standing(context, run, options)
    standing.keepWeeks(from: start, through: end)
    var answer = standing.members
    for key in [
      "results_added", "weeks_stored", "alerts_raised", "alerts_resolved", "critical_open",
      "concerns",
    ] {
      answer[key] = check[key] ?? .null
    }
    return .json(.object(answer))
  }

  static let external = Served.read(
    prefix + "metrics/external", "What was stated of models that run elsewhere.",
    [.query("model", .text(most: ExternalMetrics.mostLetters), "One model; all of them.")]
  ) { call, context in
    .json(
      try context.run(MonitorExternalCommand.self, ["json": []], call.texts("model")))
  }

  /// - Throws: for a run and a model at once, for metrics of neither, and for a model without what it needs.
  private static func requireOneKind(_ call: Call) throws(Fault) {
    let scores = ExternalScore.allCases.map(\.rawValue)
    guard call.text("model") != nil else {
      for name in ["games", "by"] + scores where call.text(name) != nil {
        throw Fault(
          .usage, at: .field(name), "is of a model that runs elsewhere, and model is missing")
      }
      return
    }
    guard call.text("run") == nil else {
      throw Fault(.usage, at: .field("run"), "excludes model; keep one")
    }
    for name in ["start", "end", "games"] where call.text(name) == nil {
      throw Fault(.usage, at: .field(name), "is missing")
    }
    guard scores.contains(where: { call.text($0) != nil }) else {
      throw Fault(.usage, at: .field("log_loss"), "no metric is stated")
    }
  }

  private static func state(
    _ model: String, _ call: Call, _ context: ServerContext
  ) throws -> Response {
    var options: [String: [String]] = ["json": []]
    for name in ["start", "end", "games", "by"] + ExternalScore.allCases.map(\.rawValue) {
      if let text = call.text(name) { options[FaultWording.optionName(name)] = [text] }
    }
    return .json(try context.run(MonitorStateCommand.self, options, [model]))
  }
}
