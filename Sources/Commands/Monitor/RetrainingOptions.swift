internal import Ledger
internal import Monitoring
internal import Reports
internal import Terminal
internal import Time
internal import Tracking

/// Whether a check has a model in use trained again by itself.
enum RetrainingOptions {
  static let all = [
    OptionSpecification(
      "policy", placeholder: "POLICY",
      help: "Whether to train it again by itself, on critical evidence.", defaultText: "off",
      allowedValues: ["off", "auto"]),
    OptionSpecification(
      "every-days", placeholder: "N", help: "Do so at most once in N days (--policy auto).",
      defaultText: "\(standardDays)"),
  ]
  /// About a third of a season: a retraining needs games after the fault to learn from.
  private static let standardDays = 60

  /// Nil where it is off.
  static func policy(_ arguments: ParsedArguments) throws(UsageError) -> RetrainingPolicy? {
    let days = try arguments.integer("every-days", in: 1...3650)
    guard arguments.value("policy") == "auto" else {
      if days != nil { throw arguments.usageError("--every-days goes with --policy auto") }
      return nil
    }
    return RetrainingPolicy(days: days ?? standardDays)
  }

  /// Begins a retraining in a process of its own where one is due.
  ///
  /// - Returns: that one, or the one that is enough; nil where none is needed.
  static func follow(
    _ policy: RetrainingPolicy, _ look: Look, of watched: MonitoredRun,
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws -> CheckRetraining? {
    guard watched.run.isInUse else { return nil }
    let trainings = try RetrainingsInUse(arguments, context, .record)
    let decision = policy.decision(
      look, after: try trainings.book.retrainings(), at: context.clock.now)
    switch decision {
    case .notNeeded: return nil
    case .enough(let other): return CheckRetraining(other, isNew: false)
    case .due(let reason):
      let record = try trainings.store.run(watched.run.runID).record
      let pending = try trainings.book.request(
        RetrainingRequest(
          subjectRunID: record.runID, model: record.modelType, cause: .driftDetected,
          reason: reason, actor: "almanac monitor check"), at: context.clock.now)
      try RetrainingsInUse.process(arguments).start(pending)
      return CheckRetraining(pending, isNew: true)
    }
  }
}
