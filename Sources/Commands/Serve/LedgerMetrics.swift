internal import JSON
internal import Ledger
internal import Monitoring
internal import Terminal

/// What the ledger holds and how the model in use stands, as Prometheus reads it. What cannot be asked now is
/// left out.
struct LedgerMetrics {
  let text: String

  init(_ context: ServerContext) {
    var lines: [String] = []
    func add(_ name: String, _ summary: String, _ values: [(labels: String, value: JSONValue?)]) {
      let known = values.compactMap { entry in
        if case .number(let number)? = entry.value {
          "\(name)\(entry.labels) \(number)"
        } else {
          nil
        }
      }
      guard !known.isEmpty else { return }
      lines += ["# HELP \(name) \(summary)", "# TYPE \(name) gauge"] + known
    }
    let alerts = try? context.json(AlertsListCommand.self, ["limit": ["1"]])
    if case .object(let counts)? = alerts?["unresolved"] {
      add(
        "almanac_alerts_unresolved", "Alerts that are not resolved.",
        counts.sorted { $0.key < $1.key }.map { ("{severity=\"\($0.key)\"}", $0.value) })
    }
    if case .object(let counts)? = alerts?["undelivered"] {
      add(
        "almanac_deliveries_owed", "Messages that people have not been sent.",
        counts.sorted { $0.key < $1.key }.map { ("{state=\"\($0.key)\"}", $0.value) })
    }
    let standing = try? context.json(MonitorShowCommand.self)
    add(
      "almanac_evidence", "Evidence against the model in use; 1 says nothing.",
      [
        ("{kind=\"sharp\"}", standing?["evidence"]?["sharp"]),
        ("{kind=\"tolerant\"}", standing?["evidence"]?["tolerant"]),
      ])
    add(
      "almanac_games_forecast", "Games of the season that have a forecast and a result.",
      [("", standing?["games"])])
    if let status = try? context.json(LedgerStatusCommand.self) {
      add("almanac_forecasts", "Forecasts on record.", [("", status["rows"]?["forecasts"])])
    }
    if case .array(let trainings)? = try? context.json(TrainingListCommand.self) {
      add("almanac_retrainings", "Retrainings on record.", Self.counts(of: trainings))
    }
    text = lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// How many retrainings are in each status, those without any too.
  private static func counts(
    of trainings: [JSONValue]
  ) -> [(labels: String, value: JSONValue?)] {
    Retraining.Status.allCases.map { status in
      let count = trainings.count { $0["status"] == .text(status.rawValue) }
      return ("{status=\"\(status.rawValue)\"}", .whole(count))
    }
  }
}
