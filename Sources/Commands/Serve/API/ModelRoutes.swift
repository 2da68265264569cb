internal import HTTP
internal import Server
internal import Terminal

/// Models, and what they say: as the commands `models`, `ratings`, `predict`, `simulate` and `forecasts`.
enum ModelRoutes {
  typealias Served = Route<ServerContext>

  static var all: [Served] { [models, model, forecasts, ratings, predict, simulate] }

  private static let models = Served.read("/api/v1/models", "The models that can be trained.") {
    _, context in
    .json(try context.run(ModelsListCommand.self, ["json": []]))
  }

  private static let model = Served.read(
    "/api/v1/models/{name}", "A model's hyperparameters and presets.",
    [.path("name", .text(most: 100), "The model's name.")]
  ) { call, context in
    .json(try context.run(ModelsShowCommand.self, ["json": []], [call.required("name")]))
  }

  private static let forecasts = Served.read(
    "/api/v1/forecasts", "Forecasts on record, the newest first.",
    [.most(1...10_000, "So many at most; 200.")]
  ) { call, context in
    var options = call.options("limit")
    options["limit"] = options["limit"] ?? ["200"]
    options["json"] = []
    return .json(try context.run(ForecastsListCommand.self, options))
  }

  private static let asked = Parameter.query(
    "run", .text(most: 200),
    "A run's id, the beginning of one, \"@alias\" or \"latest\"; @champion, or the latest.")
  private static let season = Parameter.query(
    "season", .integer(0...9999), "Which season; the last.")
  private static let day = Parameter.query(
    "day", .integer(0...400), "As of the morning of this day.")

  private static let ratings = Served.read(
    "/api/v1/ratings", "Teams as a run's model sees them, the best first.",
    [
      asked, season, day, .query("history", .text(most: 200), "One team, over time."),
      .most(1...10_000, "Teams; 25."),
    ],
    isLong: true
  ) { call, context in
    try ask(RatingsCommand.self, call, context, call.options("season", "day", "history", "limit"))
  }

  private static let predict = Served.read(
    "/api/v1/predict", "A run's model, asked about one game, or about all that have no score yet.",
    [
      asked,
      .query("team_a", .text(most: 200), "One team; without teams, the games that are to come."),
      .query("team_b", .text(most: 200), "The other."),
      .query("home", .text(most: 200), "Which of them is at home."),
      .query("tournament", .flag, "The game is one of the tournament's."), season, day,
    ], isLong: true
  ) { call, context in
    var options = call.options("home", "tournament", "season", "day")
    switch (call.text("team_a"), call.text("team_b")) {
    case (let one?, let other?):
      options["matchup"] = [one, other]
      return try ask(PredictCommand.self, call, context, options)
    case (nil, nil):
      options["upcoming"] = []
      return try ask(PredictCommand.self, call, context, options)
    default: throw Malformed("one team plays nobody; expected team_a and team_b, or neither")
    }
  }

  private static let simulate = Served.read(
    "/api/v1/simulate", "How far a run's model sees each team of a tournament get.",
    [
      asked, .query("season", .integer(0...9999), "Whose tournament.", isRequired: true),
      .query("draws", .integer(100...100_000), "Brackets to draw as a check; 10,000."),
      .query("seed", .integer(0...1 << 53), "Seed of the draws; 0."),
    ], isLong: true
  ) { call, context in
    var options = call.options("season", "draws", "seed")
    options["draws"] = options["draws"] ?? ["10000"]
    return try ask(SimulateCommand.self, call, context, options)
  }

  private static func ask(
    _ command: any Command.Type, _ call: Call, _ context: ServerContext,
    _ options: [String: [String]]
  ) throws -> Response {
    let own = ["run": [try context.runID(call.text("run"))], "json": []]
    return .json(try context.run(command, options.merging(own) { $1 }))
  }
}
