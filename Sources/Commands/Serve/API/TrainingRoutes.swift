internal import HTTP
internal import JSON
internal import Server
internal import Terminal

/// Retrainings, each in a process of its own, which goes on when the server ends.
extension PerformanceRoutes {
  static var training: [Served] { [trigger, trainings, oneTraining, cancel] }

  private static let trigger = Served.write(
    prefix + "retrain/trigger", "Begin to train a model in use again; Location says how it goes.",
    [
      .body("reason", .text(most: 4000), "Why.", isRequired: true),
      .body("run", .text(most: 200), "The run; @champion."),
      .body("tune", .flag, "Look for better numbers first."),
      .body(
        "trigger",
        .choice(["manual", "scheduled", "drift_detected", "performance_degradation"]),
        "What it follows from; manual."),
      .body("by", .text(most: 200), "Who asks for it."),
    ], success: 202
  ) { call, context in
    var options = call.options("reason", "tune", "trigger", "by")
    (options["detach"], options["json"]) = ([], [])
    let bytes = try context.run(RetrainCommand.self, options, call.texts("run"))
    let id = try JSONReader().value(bytes)["training_id"]?.description ?? ""
    return Response.json(bytes, status: 202).with("Location", "\(prefix)training/\(id)")
  }

  private static let trainings = Served.read(
    prefix + "training", "Retrainings, the newest first.",
    [.query("active", .flag, "Those that have not ended only.")]
  ) { call, context in
    var options = call.options("active")
    options["json"] = []
    return .json(try context.run(TrainingListCommand.self, options))
  }

  private static let trainingID = Parameter.path(
    "id", .text(most: 64), "The retraining's id, the beginning of one, or \"latest\".")

  private static let oneTraining = Served.read(
    prefix + "training/{id}", "How a retraining goes, or went.", [trainingID]
  ) { call, context in
    .json(try context.run(TrainingShowCommand.self, ["json": []], [call.required("id")]))
  }

  private static let cancel = Served.write(
    prefix + "training/{id}/cancel", "Ask a retraining to end; nothing of it is kept.",
    [trainingID, .body("by", .text(most: 200), "Who asks for it.")]
  ) { call, context in
    var options = call.options("by")
    options["json"] = []
    return .json(try context.run(TrainingCancelCommand.self, options, [call.required("id")]))
  }
}
