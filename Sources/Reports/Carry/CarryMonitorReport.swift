internal import Evaluation
internal import JSON
public import Monitoring
internal import Sequential
internal import Time
internal import Tracking
internal import Web
internal import Wording

/// Whether devices still measure as they did when a run of a carry model learnt them.
public struct CarryMonitorReport {
  private let watch: SessionWatch
  private let stored: Int?

  /// - Parameter stored: sessions whose row is new or another; nil where none was to be stored.
  public init(_ watch: SessionWatch, stored: Int?) { (self.watch, self.stored) = (watch, stored) }

  public var report: Report {
    let count = stored.map { [Block.note("\(NumberFormat.counted($0, "row")) stored.")] } ?? []
    let fields = stored.map { [Report.Field("rows_stored", .whole($0))] } ?? []
    let opening = [Section(verdicts + [.note(Self.promise)] + count)]
    let tables = [
      Section("Devices", [.table(devices)]), Section("Sessions since", [.table(sessions)]),
    ]
    return Report(
      title: "Run \(watch.record.shortID) in use", opening + tables,
      page: opening + charts + tables,
      fields: [
        Report.Field("run_id", .text(watch.record.runID)), Report.Field("unit", .text("yd")),
        Report.Field("sessions", .array([])),
      ] + fields)
  }

  private static let promise =
    "Evidence of 1 says nothing. Of a device that stays as it is, it ever comes to 20 with a chance of 5 % "
    + "at most, however often one looks. Sessions are the units: how much they differ by themselves is "
    + "learnt from those that the run walked."

  private static func yards(_ value: Double) -> String {
    NumberFormat.fixed(value, decimals: 1, isSigned: true)
  }

  private var watched: [SessionWatch.Device] {
    watch.devices.filter { $0.sessions.contains { !$0.isLearnt } }
  }

  private var verdicts: [Block] {
    guard !watched.isEmpty else {
      return [.verdict("No session since the run of a device that it knows: nothing to say yet.")]
    }
    return watched.map { .verdict(verdict($0)) }
  }

  private func verdict(_ device: SessionWatch.Device) -> String {
    let since = device.sessions.filter { !$0.isLearnt }
    guard let evidence = device.evidence, let greatest = device.greatestEvidence else {
      return "\(device.name): too few to say; it takes \(ShiftEvidence.leastReference) sessions of "
        + "\(SessionWatch.leastShots) shots or more that the run has learnt, and one since."
    }
    let value = NumberFormat.compact(evidence)
    guard let alarm = device.alarm else {
      return
        "\(device.name): no sign of a shift over \(NumberFormat.counted(since.count, "session")) "
        + "since (evidence \(value))."
    }
    let day = alarm.date.map { ", \($0)" } ?? ""
    let shift = device.shift.map { ": it is foretold \(Self.yards($0)) yd against before" } ?? ""
    return
      "\(device.name) has shifted\(shift). Found with session \"\(alarm.name)\"\(day); evidence "
      + "\(value), at most \(NumberFormat.compact(greatest))."
  }

  private var devices: Table {
    var table = Table(
      [
        Column("device", key: "device", narrowest: 8),
        Column("learnt", key: "reference_sessions", .number),
        Column("since", key: "later_sessions", .number),
        Column("shift (yd)", key: "shift", .number),
        Column("evidence", key: "evidence", .number),
        Column("at most", key: "greatest_evidence", .number), .data("alarm_session_id"),
      ], at: "devices")
    for device in watch.devices {
      table.append([
        .text(device.name), .count(device.referenceCount),
        .count(device.sessions.count { !$0.isLearnt }), .difference(device.shift, decimals: 2),
        Self.evidence(device.evidence), Self.evidence(device.greatestEvidence),
        .data(device.alarm.map { .whole($0.id) } ?? .null),
      ])
    }
    return table
  }

  private var sessions: Table {
    var table = Table(
      [
        Column("session", key: "session", narrowest: 10), Column("date", key: "date", .token),
        Column("device", key: "device", narrowest: 8), Column("shots", key: "shots", .number),
        Column("MAE", key: "mae", .number), Column("RMSE", key: "rmse", .number),
        Column("R²", key: "r_squared", .number), Column("MAPE", key: "mape", .number),
        Column("bias", key: "bias", .number), Column("median", key: "median_residual", .number),
        Column("evidence", key: "evidence", .number), .data("session_id"),
      ], at: "sessions")
    for session in watched.flatMap(\.sessions) where !session.isLearnt {
      table.append([
        .text(session.name), .date(session.date), .text(session.device), .count(session.shots),
        .number(session.metrics[.meanAbsoluteError], decimals: 2),
        .number(session.metrics[.rootMeanSquaredError], decimals: 2),
        .number(session.metrics[.coefficientOfDetermination], decimals: 3),
        .percent(session.meanShareOff), .difference(session.bias, decimals: 2),
        .difference(session.medianResidual, decimals: 2), Self.evidence(session.evidence),
        .data(.whole(session.id)),
      ])
    }
    return table
  }

  private static func evidence(_ value: Double?) -> Cell {
    guard let value else { return .missing }
    return Cell(NumberFormat.compact(value), data: .number(finite: value))
  }

  private var charts: [Section] {
    watched.compactMap { device in
      let points = device.sessions.enumerated().compactMap { index, session in
        session.medianResidual.map {
          LineChart.Point(
            x: Double(index + 1), y: $0, title: "\(session.name): \(Self.yards($0)) yd")
        }
      }
      guard points.count > 1, let low = points.map(\.y).min(), let high = points.map(\.y).max(),
        low < high
      else { return nil }
      var chart = LineChart(
        description: "Median residual of \(points.count) sessions of \(device.name)",
        x: LineChart.Axis("sessions", 1...Double(device.sessions.count), isWhole: true),
        y: LineChart.Axis("foretold less measured (yd)", min(low, 0)...max(high, 0)))
      chart.append(points, series: 0)
      return Section(device.name, [.chart(.line(chart))])
    }
  }
}
