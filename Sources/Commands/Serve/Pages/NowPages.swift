internal import HTTP
internal import Ledger
internal import Monitoring
internal import Reports
internal import Server
internal import Time
internal import Tracking

/// The page of now, what its forms do, and how it learns of changes.
enum NowPages {
  typealias Page = Route<ServerContext>

  static let routes: [Page] = [
    now, script, icon, events, acknowledge, resolve, rollBack, retrain, cancel,
  ]

  /// The words for what has just been done, by the name that an address has for it.
  private static let notices = [
    "acknowledged": "The alert is acknowledged.", "resolved": "The alert is resolved.",
    "rolled-back": "The alias is rolled back.", "retraining": "The retraining has been started.",
    "cancelled": "The retraining was asked to end.",
  ]

  private static let now = Page.page(
    .get, "/", "How the league stands.",
    [.query("done", .choice(notices.keys.sorted()), "What has just been done.")]
  ) { call, context in
    let setting = PageFrame.setting(
      call, here: "/", stamp: try stamp(context),
      notice: call.text("done").flatMap { notices[$0] })
    return .page(
      String(
        decoding: try context.run(NowCommand.self, [:]) { $0.html(served: setting) },
        as: UTF8.self))
  }

  // MARK: Refresh

  private static let script = Page.page(.get, RefreshScript.path, "The script of the pages.") {
    _, _ in
    .text(RefreshScript.text, type: "text/javascript; charset=utf-8")
  }

  /// Browsers ask for it on every page, and would complain of one that is not there.
  private static let icon = Page.page(.get, "/favicon.ico", "The icon of the pages.") { _, _ in
    .text(
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 13 6 7l3 3 6-8" \
      fill="none" stroke="#0072b2" stroke-width="2.5"/></svg>
      """, type: "image/svg+xml")
  }

  /// Milliseconds after which a browser asks again.
  private static let pause = 3000

  private static let events = Page.page(.get, "/events", "Whether the page of now is another.") {
    _, context in .events(try stamp(context), retry: pause)
  }

  /// A text that is another whenever the page may be.
  private static func stamp(_ context: ServerContext) throws -> String {
    let command = context.commandContext()
    let arguments = try context.arguments(NowCommand.self, [:])
    let store = RunStore(directory: try arguments.runsDirectory)
    let aliases = try store.aliases().map { "\($0.key):\($0.value.joined(separator: ","))" }
    // Without a ledger nothing else is shown, and games are not read for nothing.
    guard try LeagueInUse.location(arguments, command).isThere else {
      return aliases.sorted().joined(separator: " ")
    }
    let league = try LeagueInUse(arguments, command)
    let today = command.clock.now.date(in: league.league.zone)
    let rows = try league.open(.look, command).stamp(of: league.league.id)
    return ([today.description, rows] + aliases.sorted()).joined(separator: " ")
  }

  // MARK: Forms

  /// What a form does: a command, and back to the page.
  ///
  /// - Parameter done: a key of ``notices``.
  private static func deed(
    _ action: String, _ summary: String, _ parameters: [Parameter], done: String,
    _ body: @escaping @Sendable (Call, ServerContext) throws -> Void
  ) -> Page {
    .page(.post, "/actions/" + action, summary, parameters) { call, context in
      try body(call, context)
      return .seeOther("/?done=" + done)
    }
  }

  private static let alert = Parameter.body(
    "alert", .text(most: 64), "The alert.", isRequired: true)
  private static let notes = Parameter.body("notes", .text(most: 4000), "What there is to say.")

  private static let acknowledge = deed(
    "acknowledge", "Acknowledge an alert.", [alert, notes], done: "acknowledged"
  ) { call, context in
    try context.run(
      AlertsAcknowledgeCommand.self, call.options("notes"), [call.required("alert")])
  }

  private static let resolve = deed(
    "resolve", "Resolve an alert.",
    [alert, notes, .body("as", .text(most: 64), "How it ended.", isRequired: true)],
    done: "resolved"
  ) { call, context in
    try context.run(
      AlertsResolveCommand.self, call.options("notes", "as"), [call.required("alert")])
  }

  private static let rollBack = deed(
    "roll_back", "Roll an alias back.",
    [
      .body("alias", .text(most: 200), "The alias.", isRequired: true),
      .body("run", .text(most: 200), "The run that it names until now.", isRequired: true),
      .body("reason", .text(most: 4000), "Why."),
    ], done: "rolled-back"
  ) { call, context in
    var options = call.options("alias", "reason")
    options["if-run"] = [call.required("run")]
    try context.run(ModelsRollbackCommand.self, options)
  }

  private static let retrain = deed(
    "retrain", "Train a model in use again.",
    [
      .body(
        "run", .text(most: 200), "The run whose configuration is trained again.", isRequired: true),
      .body("reason", .text(most: 4000), "Why.", isRequired: true),
    ], done: "retraining"
  ) { call, context in
    try context.run(
      RetrainCommand.self, ["reason": [call.required("reason")], "detach": []],
      [call.required("run")])
  }

  private static let cancel = deed(
    "cancel_training", "Ask a retraining to end.",
    [.body("training", .text(most: 64), "The retraining.", isRequired: true)], done: "cancelled"
  ) { call, context in
    try context.run(TrainingCancelCommand.self, [:], [call.required("training")])
  }
}
