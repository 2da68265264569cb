internal import Alerts
internal import Faults
internal import HTTP
internal import JSON
internal import Monitoring
internal import Server
internal import Terminal
internal import Time

/// How models in use do: metrics, drift, tests between models, alerts.
enum PerformanceRoutes {
  typealias Served = Route<ServerContext>
  static let prefix = "/api/v1/model-performance/"

  static var all: [Served] {
    [record, external, trend, drift, latest, alertsActive, acknowledge, resolve] + testing
      + training
  }

  // MARK: Metrics

  private static let latest = Served.read(
    prefix + "latest", "How a model in use stands: evidence, and its weeks.", [.watchedRun, .asOf]
  ) { call, context in
    .json(.object(try Standing(context, call.texts("run"), call.options("as_of")).members))
  }

  private static let trend = Served.read(
    prefix + "metrics/trend", "Which way a model's log loss goes, beyond how hard the games were.",
    [
      .watchedRun, .query("days", .integer(1...3650), "Weeks that begin in so many last days; 30."),
      .asOf,
    ]
  ) { call, context in
    var options = call.options("days", "as_of")
    options["days"] = options["days"] ?? ["30"]
    let trend = try context.json(MonitorTrendCommand.self, options, call.texts("run"))
    let verdict = trend["verdict"] ?? .null
    return .json(
      .object([
        "direction": verdict == .text(Trend.Verdict.tooFew.rawValue)
          ? .text("insufficient") : verdict,
        "slope_per_day": trend["slope_per_day"] ?? .null, "interval": trend["interval"] ?? .null,
        "rows": trend["periods"] ?? .array([]),
      ]))
  }

  // MARK: Drift

  /// It stores nothing, and so anybody may ask.
  private static let drift = Served(
    .post, prefix + "drift/check", "Whether a model has gone wrong, or its inputs have moved.",
    [
      .body("run", .text(most: 200), "The run; @champion, or the latest."),
      .body("weeks", .integer(1...520), "Compare the last so many weeks with those before; 4."),
      .body("as_of", .date, "Look at games up to this date only."),
    ], isWrite: false, isLong: true
  ) { call, context in
    let run = call.texts("run")
    let drift = try context.json(MonitorDriftCommand.self, call.options("weeks", "as_of"), run)
    let standing = try Standing(context, run, call.options("as_of"))
    return .json(DriftVerdict(standing, drift).json)
  }

  // MARK: Alerts

  private static let alertsActive = Served.read(
    prefix + "alerts/active",
    "Alerts that are not resolved, the most severe first and then the newest.",
    [
      .query(
        "severity", .choice(AlertSeverity.descending.map(\.rawValue)), "Of this severity.",
        repeats: true),
      .query("type", .text(most: 100), "Of this type."),
      .query(
        "model", .text(most: 200),
        "About this run or model: its id as alerts have it, or the beginning."),
      .query("age", .integer(1...87_600), "Raised in so many last hours."),
      .most(1...1000, "So many at most; 200."),
    ]
  ) { call, context in
    .json(try ActiveAlerts(call, context).json)
  }

  private static let alertID = Parameter.path(
    "id", .text(most: 64), "An alert's id, the beginning of one, or its fingerprint.")
  private static let remarks: [Parameter] = [
    .body("by", .text(most: 200), "Who does it."),
    .body("notes", .text(most: 4000), "What there is to say of it."),
  ]

  private static let acknowledge = Served.write(
    prefix + "alerts/{id}/ack", "Take an alert on.", [alertID] + remarks
  ) { call, context in
    var options = call.options("by", "notes")
    options["json"] = []
    return .json(try context.run(AlertsAcknowledgeCommand.self, options, [call.required("id")]))
  }

  private static let resolve = Served.write(
    prefix + "alerts/{id}/resolve", "End an alert, and say how.",
    [alertID, .body("as", .choice(["fixed", "false_positive"]), "How it ended; fixed.")] + remarks
  ) { call, context in
    var options = call.options("by", "notes", "as")
    options["json"] = []
    return .json(try context.run(AlertsResolveCommand.self, options, [call.required("id")]))
  }
}
