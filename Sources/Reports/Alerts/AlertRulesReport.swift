public import Alerts
internal import Faults
internal import JSON
internal import Wording

/// The rules by which alerts are told.
public struct AlertRulesReport {
  private let rules: AlertRules
  private let path: String
  private let isThere: Bool
  private let missing: [ChannelLack]

  /// - Parameters:
  ///   - path: the file of the rules.
  ///   - isThere: whether there is one; the standard rules hold otherwise.
  ///   - missing: what channels need and is not there.
  public init(
    _ rules: AlertRules, of path: String, isThere: Bool, missing: [ChannelLack] = []
  ) {
    (self.rules, self.path, self.isThere) = (rules, path, isThere)
    self.missing = missing
  }

  public var report: Report {
    Report(
      title: "Rules of alerts",
      [
        Section([.verdict(verdict), .table(routes), .note(periods)]),
        Section("Channels", [.table(channels)]),
      ] + (missing.isEmpty ? [] : [Section("Missing", [.table(lacks)])]),
      fields: [
        Report.Field("file", isThere ? .text(path) : .null),
        Report.Field("quiet_hours", .whole(rules.quietHours)),
        Report.Field("repeat_hours", .whole(rules.repeatHours)),
        Report.Field("digest_hour", .whole(rules.digestHour)),
        Report.Field("fallback", .optional(rules.fallback)),
      ] + (missing.isEmpty ? [Report.Field("missing", .array([]))] : []))
  }

  private var verdict: String {
    guard isThere else { return "There is no \(path), and the standard rules hold." }
    let count = NumberFormat.counted(rules.channels.count, "channel")
    guard missing.isEmpty else {
      return "\(path) is sound, with \(count), but something that they need is missing."
    }
    return "\(path) is sound, with \(count)."
  }

  private var periods: String {
    "A resolved alert that comes back within \(NumberFormat.counted(rules.quietHours, "hour")) is "
      + "reopened; repeats are told every \(NumberFormat.counted(rules.repeatHours, "hour")); digests "
      + "go out at \(rules.digestHour):00, league's time."
  }

  private var routes: Table {
    var table = Table(
      [
        Column("severity", key: "severity"), Column("told", key: "when"),
        Column("channels", key: "channels"), Column("recipients", key: "recipients", narrowest: 10),
      ], at: "routes")
    for severity in AlertSeverity.descending {
      guard let route = rules.routes[severity] else { continue }
      table.append([
        .severity(severity), .text(route.isDigest ? "digest" : "immediate"),
        .list(route.channels), .list(route.recipients),
      ])
    }
    return table
  }

  private var channels: Table {
    var table = Table(
      [
        Column("channel", key: "channel"), Column("kind", key: "kind"),
        Column("its messages are", narrowest: 10), Column("at most", narrowest: 10),
      ], at: "channels")
    for channel in rules.channels {
      let definition = ChannelDefinition.all.first { $0.kind == channel.kind }
      table.append([
        .text(channel.name), .text(channel.kind), .text(definition?.summary),
        .text(channel.limits?.words),
      ])
    }
    return table
  }

  private var lacks: Table {
    var table = Table(
      [Column("channel", key: "channel"), Column("what", key: "reason", narrowest: 12)],
      at: "missing")
    for lack in missing { table.append([.text(lack.channel), .text(lack.fault.message)]) }
    return table
  }
}

extension ChannelLimits {
  /// Nil where there is no limit.
  fileprivate var words: String? {
    let parts = [
      hourly.map { "\($0) an hour" }, daily.map { "\($0) a day" },
      spacing > 0 ? "\(spacing) s apart" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
