internal import Faults
internal import HTTP
internal import JSON
internal import Server
internal import Terminal

/// Tests between models.
extension PerformanceRoutes {
  static var testing: [Served] { [start, results, stop, running] }

  private static let start = Served.write(
    prefix + "ab-test/start", "Put a test between two models on record.",
    [
      .body("name", .text(most: 200), "What the test is called.", isRequired: true),
      .body("champion", .text(most: 200), "The run in use: model A; @champion."),
      .body(
        "challenger", .text(most: 200), "The run that would take its place: model B; @challenger."),
      .body("alpha", .number(0...1), "The chance of a verdict for one that is no better; 0.05."),
      .body("horizon", .integer(1...10_000_000), "How many games are planned."),
      .body("metric", .choice(["log_loss", "brier"]), "The score that decides; log_loss."),
    ], success: 201
  ) { call, context in
    var options = call.options("champion", "challenger", "alpha", "horizon", "metric")
    options["json"] = []
    let bytes = try context.run(AbtestStartCommand.self, options, [call.required("name")])
    let id = try JSONReader().value(bytes)["test_id"]
    return Response.json(bytes, status: 201).with(
      "Location", "\(prefix)ab-test/\(id?.description ?? "")/results")
  }

  private static let id = Parameter.path(
    "id", .text(most: 64), "The test's id, or the beginning of it.")

  private static let results = Served.read(
    prefix + "ab-test/{id}/results", "How a test stands: the difference, the evidence, a verdict.",
    [id]
  ) { call, context in
    .json(try context.run(AbtestShowCommand.self, ["json": []], [try testID(call)]))
  }

  private static let stop = Served.write(
    prefix + "ab-test/{id}/stop", "End a test, and write what it has come to once and for good.",
    [
      id, .body("review", .flag, "Leave the decision to a person, whoever won."),
      .body("cancel", .flag, "End it without a verdict."),
      .body("by", .text(most: 200), "Who does it."),
      .body("notes", .text(most: 4000), "What there is to say of it."),
    ]
  ) { call, context in
    var options = call.options("review", "cancel", "by", "notes")
    options["json"] = []
    return .json(try context.run(AbtestStopCommand.self, options, [try testID(call)]))
  }

  private static let running = Served.read(
    prefix + "ab-tests/running", "Tests that have not ended, the newest first."
  ) { call, context in
    .json(try context.run(AbtestListCommand.self, ["json": [], "active": []]))
  }

  /// - Throws: what is none of our ids, which is malformed and not merely absent.
  private static func testID(_ call: Call) throws(Malformed) -> String {
    let id = call.required("id")
    guard id.utf8.count >= 4, id.allSatisfy({ $0 == "-" || $0.isASCII && $0.isHexDigit }) else {
      throw Malformed("is no id of a test", field: "id")
    }
    return id
  }
}
