internal import HTTP
internal import Reports
internal import Server
internal import Terminal

/// The pages that reports already are: a run, a comparison, a tournament, ratings, a model in use, a test.
enum ReportRoutes {
  typealias Served = Route<ServerContext>

  static var all: [Served] {
    [runs, run, compare, ratings, simulate, monitor, alert, test, training]
  }

  /// Rows of a list on a page.
  private static let mostRuns = 100

  private static let runs = Served.page(
    .get, "/runs", "Recorded runs, the newest first.",
    [
      .query("filter", .text(most: 1000), "Which runs, in the language of filters."),
      .query("sort", .text(most: 200), "By which field."),
    ]
  ) { call, context in
    var options = call.options("filter", "sort")
    options["limit"] = ["\(mostRuns)"]
    return try page(RunsListCommand.self, options, call, "/runs", context)
  }

  private static let asked = Parameter.query(
    "run", .text(most: 200), "The run; @champion, or the latest.")
  private static let season = Parameter.query("season", .integer(0...9999), "Which season.")

  private static let run = Served.page(.get, "/runs/{id}", "A run.", [.run], isLong: true) {
    call, context in
    let setting = PageFrame.setting(call, here: "/runs/{id}")
    return .page(
      String(
        decoding: try context.collect(showsPage: { $0.html(served: setting) }) { command in
          let arguments = try context.arguments(
            ReportCommand.self, ["run": [call.required("id")]])
          try command.show(try ReportCommand.page(arguments, command).page)
        }, as: UTF8.self))
  }

  private static let compare = Served.page(
    .get, "/compare", "Runs against a first one.",
    [
      .query("baseline", .text(most: 200), "The run to hold others against.", isRequired: true),
      .query("run", .text(most: 200), "A run to hold against it.", isRequired: true, repeats: true),
    ], isLong: true
  ) { call, context in
    try page(
      RunsCompareCommand.self, [:], call, "/compare", context,
      [call.required("baseline")] + call.texts("run"))
  }

  private static let ratings = Served.page(
    .get, "/ratings", "Teams as a run's model sees them.", [asked, season], isLong: true
  ) { call, context in
    var options = call.options("season")
    options["run"] = [try context.runID(call.text("run"))]
    return try page(RatingsCommand.self, options, call, "/ratings", context)
  }

  private static let simulate = Served.page(
    .get, "/tournament", "How far a run's model sees each team of a tournament get.",
    [asked, .query("season", .integer(0...9999), "Whose tournament.", isRequired: true)],
    isLong: true
  ) { call, context in
    var options = call.options("season")
    options["run"] = [try context.runID(call.text("run"))]
    options["draws"] = ["10000"]
    return try page(SimulateCommand.self, options, call, "/tournament", context)
  }

  private static let monitor = Served.page(
    .get, "/monitor", "How a model in use stands.", [asked]
  ) { call, context in
    try page(MonitorShowCommand.self, [:], call, "/monitor", context, call.texts("run"))
  }

  private static let test = Served.page(
    .get, "/tests/{id}", "How a test between two models stands.",
    [.path("id", .text(most: 200), "The test's id or name.")]
  ) { call, context in
    try page(AbtestShowCommand.self, [:], call, "/tests/{id}", context, [call.required("id")])
  }

  private static let alert = Served.page(
    .get, "/alerts/{id}", "An alert, with all that happened to it.",
    [.path("id", .text(most: 200), "The alert's id.")]
  ) { call, context in
    try page(AlertsShowCommand.self, [:], call, "/alerts/{id}", context, [call.required("id")])
  }

  private static let training = Served.page(
    .get, "/trainings/{id}", "How far a retraining is, or what came of it.",
    [.path("id", .text(most: 200), "The retraining's id.")]
  ) { call, context in
    try page(
      TrainingShowCommand.self, [:], call, "/trainings/{id}", context, [call.required("id")])
  }

  /// What a command shows, as a page.
  ///
  /// - Parameter here: the pattern of the page's route.
  private static func page(
    _ command: any Command.Type, _ options: [String: [String]], _ call: Call, _ here: String,
    _ context: ServerContext, _ positionals: [String] = []
  ) throws -> Response {
    let setting = PageFrame.setting(call, here: here)
    let bytes = try context.run(
      command, options, positionals, showsPage: { $0.html(served: setting) })
    return Response(type: "text/html; charset=utf-8", bytes)
  }
}
