internal import JSON
internal import Terminal
internal import Time

/// How a model in use stands, with what to do about it.
struct Standing {
  private(set) var members: [String: JSONValue]

  init(_ context: ServerContext, _ run: [String], _ options: [String: [String]]) throws {
    guard case .object(let members) = try context.json(MonitorShowCommand.self, options, run) else {
      preconditionFailure("a report is an object")
    }
    self.members = members
    self.members["recommendation"] = .text(recommendation)
  }

  private func evidence(_ key: String) -> Double {
    if case .number(let number)? = members["evidence"]?[key] { number } else { 1 }
  }

  enum Level { case sound, warned, wrong }

  var level: Level {
    if evidence("tolerant") >= evidence("critical_at") || evidence("sharp") >= evidence("high_at") {
      return .wrong
    }
    return evidence("sharp") >= evidence("warn_at") ? .warned : .sound
  }

  var recommendation: String {
    switch level {
    case .sound: "keep"
    case .warned: "watch"
    case .wrong: "retrain"
    }
  }

  /// Drops the weeks outside of a period.
  mutating func keepWeeks(from start: CalendarDate?, through end: CalendarDate?) {
    guard case .array(let weeks)? = members["weeks"] else { return }
    members["weeks"] = .array(
      weeks.filter { week in
        guard case .text(let text)? = week["week"], let monday = CalendarDate(text) else {
          return true
        }
        return (start.map { CalendarDate(daysSinceEpoch: monday.daysSinceEpoch + 6) >= $0 } ?? true)
          && (end.map { monday <= $0 } ?? true)
      })
  }
}

/// Whether a model has gone wrong, and in which way.
struct DriftVerdict {
  /// The chance at which inputs that have not moved are said to have, over all of them.
  private static let movedAt = 0.01

  let json: JSONValue

  init(_ standing: Standing, _ drift: JSONValue) {
    let hasMoved = Self.hasMoved(drift["movement"])
    let kind = standing.level != .sound ? "concept" : hasMoved ? "data" : "none"
    let recommendation =
      kind == "data" ? "look at what the inputs are made of" : standing.recommendation
    let evidence = standing.members["evidence"] ?? .object([:])
    var members: [String: JSONValue] = [
      "detected": .boolean(kind != "none"), "kind": .text(kind),
      "recommendation": .text(recommendation),
      "run_id": standing.members["run_id"] ?? .null,
      "alternatives": drift["evidence"] ?? .array([]),
      "movement": drift["movement"] ?? .array([]), "since": drift["since"] ?? .null,
      "sharp_evidence": evidence["sharp"] ?? .null,
      "tolerant_evidence": evidence["tolerant"] ?? .null,
      "strongest_alternative": evidence["strongest"] ?? .null,
    ]
    members["thresholds"] = .object([
      "warn_at": evidence["warn_at"] ?? .null, "high_at": evidence["high_at"] ?? .null,
      "critical_at": evidence["critical_at"] ?? .null, "moved_at": .number(Self.movedAt),
    ])
    json = .object(members)
  }

  /// Kolmogorov and Smirnov's test of each input, with Bonferroni's correction.
  private static func hasMoved(_ movement: JSONValue?) -> Bool {
    guard case .array(let rows)? = movement else { return false }
    return rows.contains { row in
      if case .number(let p)? = row["ks_p"] { p * Double(rows.count) < movedAt } else { false }
    }
  }
}
